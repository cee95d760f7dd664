// In a project of your own: from 'gouji/embed' and 'gouji/editor'. The frame's page is part of
// web/dist, which npm run build makes.
import { attach } from '../../bindings/editor/index.js';
import { openEmbed } from '../../bindings/embed/index.js';

import { askBeforePublishing, load } from './load.js';

const editable = document.getElementById('editable');
editable.innerHTML = await load('report.html');

const parent = document.getElementById('result');
const checker = await openEmbed({ url: '../dist/embed.html', parent, hidden: false });
const attachment = attach(editable, { checker });
checker.addEventListener('select', ({ spans }) => attachment.showSpans(spans));
askBeforePublishing(() => attachment.beforeSave());
Object.assign(window, { attachment, checker });
