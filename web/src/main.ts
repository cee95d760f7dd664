import './styles/page.css';

import './opening';
import './app';
import { showTheme } from './settings';

showTheme('auto');
