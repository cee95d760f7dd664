import './styles/page.css';

import './app';
import { showTheme } from './settings';

showTheme('auto');
