import type { Assistant, AttachOptions } from '../editor/index.js';

export interface CKEditorClasses {
    Plugin: abstract new (...given: never[]) => object;
    ButtonView: abstract new (...given: never[]) => object;
}

/**
 * A plugin with the toolbar item `gouji`, made of the editor's own classes.
 *
 *     import { ButtonView, ClassicEditor, Plugin } from 'ckeditor5';
 *     const Gouji = createGoujiPlugin({ Plugin, ButtonView }, { checker: createChecker() });
 *     ClassicEditor.create(element, { plugins: [Gouji], toolbar: ['gouji'] });
 */
export function createGoujiPlugin<Classes extends CKEditorClasses>(classes: Classes, options: AttachOptions):
    Classes['Plugin'] & { readonly pluginName: 'Gouji'; new (...given: never[]): { readonly assistant: Assistant } };
