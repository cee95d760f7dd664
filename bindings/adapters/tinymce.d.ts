import type { AttachOptions } from '../editor/index.js';

/**
 * Adds the plug-in `gouji`: a toolbar button and a command (mceGouji). The plug-in's API,
 * `editor.plugins.gouji`, is an Assistant of ../editor.
 *
 *     registerGouji(tinymce, { checker: createChecker() });
 *     tinymce.init({ selector: 'textarea', plugins: 'gouji', toolbar: 'bold | gouji' });
 */
export function registerGouji(tinymce: { PluginManager: object }, options: AttachOptions): void;
