// In a project of your own: from 'gouji' and 'gouji/tinymce'.
import { createChecker } from '../../bindings/index.js';
import { registerGouji } from '../../bindings/adapters/tinymce.js';

import { askBeforePublishing, load } from './load.js';

const { tinymce } = window;
registerGouji(tinymce, { checker: createChecker() });

const [editor] = await tinymce.init({
    selector: '#editor',
    license_key: 'gpl',
    promotion: false,
    height: 560,
    plugins: 'table gouji',
    toolbar: 'undo redo | blocks bold italic | table | gouji',
});
editor.setContent(await load('report.html'));
editor.undoManager.reset();
askBeforePublishing(() => editor.plugins.gouji.beforeSave());
window.editor = editor;
