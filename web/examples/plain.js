// In a project of your own: from 'gouji' and 'gouji/editor'.
import { createChecker } from '../../bindings/index.js';
import { createButton } from '../../bindings/editor/index.js';

import { load } from './load.js';

const checker = createChecker();
const at = (id) => document.getElementById(id);

at('textarea').value = await load('../src/sample.txt');
at('editable').innerHTML = await load('report.html');
const { body } = at('frame').contentDocument;
body.contentEditable = 'true';
body.innerHTML = await load('report.html');

window.assistants = {};
for (const name of ['textarea', 'editable', 'frame']) {
    const { button, assistant } = createButton(at(name), { checker });
    at(`${name}-bar`).append(button);
    window.assistants[name] = assistant;
}
