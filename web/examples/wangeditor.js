// In a project of your own: from 'gouji' and 'gouji/wangeditor'.
import { createChecker } from '../../bindings/index.js';
import { registerGouji } from '../../bindings/adapters/wangeditor.js';

import { askBeforePublishing, load } from './load.js';

const { wangEditor } = window;
const assistantOf = registerGouji(wangEditor, { checker: createChecker() });

const editor = wangEditor.createEditor({ selector: '#editor', html: await load('report.html') });
wangEditor.createToolbar({
    editor,
    selector: '#toolbar',
    config: { toolbarKeys: ['undo', 'redo', '|', 'headerSelect', 'bold', 'italic', 'insertTable', '|', 'gouji'] },
});
askBeforePublishing(() => assistantOf(editor).beforeSave());
window.editor = editor;
window.assistantOf = assistantOf;
