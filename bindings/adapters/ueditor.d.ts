// A classic script, loaded after UEditor's own; it adds a button and a command named gouji.
//
//     <script src="…/gouji/adapters/ueditor.js"></script>
//     <script>UE.getEditor('id', { gouji: { language: 'zh' } });</script>
//
// When the editor's content is there, `editor.gouji` is an Assistant of ../editor, and the editor
// fires `goujiready`.

import type { Assistant, AttachOptions } from '../editor/index.js';

export interface UEditorWithGouji {
    gouji?: Assistant;
}

/** The editor's option `gouji`. */
export interface UEditorOptions extends Omit<Partial<AttachOptions>, 'checker'> {
    /** createChecker() of the package unless said otherwise. */
    makeChecker?(): AttachOptions['checker'];
}
