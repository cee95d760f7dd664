import type { Assistant, AttachOptions } from '../editor/index.js';

export interface WangEditorExports {
    Boot: { registerModule(module: object): void };
    DomEditor: object;
}

/**
 * Registers a module with the menu `gouji`, once, before the first editor is made. Gives the
 * assistant of an editor.
 *
 *     import { Boot, DomEditor } from '@wangeditor/editor';
 *     const assistantOf = registerGouji({ Boot, DomEditor }, { checker: createChecker() });
 *     createToolbar({ editor, selector, config: { insertKeys: { index: 0, keys: ['gouji'] } } });
 */
export function registerGouji(exports: WangEditorExports, options: AttachOptions):
    (editor: object) => Assistant | undefined;
