// In a project of your own: from 'ckeditor5', 'gouji' and 'gouji/ckeditor5'.
import * as CKEditor from './node_modules/ckeditor5/dist/browser/ckeditor5.js';
import { createChecker } from '../../bindings/index.js';
import { createGoujiPlugin } from '../../bindings/adapters/ckeditor5.js';

import { askBeforePublishing, load } from './load.js';

const { Bold, ClassicEditor, Essentials, Heading, Italic, Paragraph, Table, TableToolbar } = CKEditor;
const Gouji = createGoujiPlugin(CKEditor, { checker: createChecker() });

const editor = await ClassicEditor.create(document.getElementById('editor'), {
    licenseKey: 'GPL',
    plugins: [Essentials, Paragraph, Heading, Bold, Italic, Table, TableToolbar, Gouji],
    toolbar: ['undo', 'redo', '|', 'heading', 'bold', 'italic', 'insertTable', '|', 'gouji'],
    initialData: await load('report.html'),
});
askBeforePublishing(() => editor.plugins.get('Gouji').assistant.beforeSave());
window.editor = editor;
