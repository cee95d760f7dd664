// A plug-in of TinyMCE: a toolbar button named gouji, and the assistant as editor.plugins.gouji.

import { Assistant } from '../editor/index.js';

/** What the editor fixes when it first draws a button: its width, and what is read out. */
function renew(editor, title) {
    const button = editor.getContainer()?.querySelector('[data-mce-name="gouji"]');
    if (!button) return;
    button.style.width = 'auto';
    Object.assign(button, { title, ariaLabel: title });
}

function plugin(editor, options) {
    const buttons = new Set();
    const draw = () => {
        const { text, title, pressed } = assistant.button;
        for (const button of buttons) {
            button.setText(text);
            button.setActive(pressed);
        }
        renew(editor, title);
    };
    const assistant = new Assistant(options, draw);
    editor.on('init', () => assistant.start(editor.getBody()));
    editor.on('remove', () => assistant.stop());
    editor.addCommand('mceGouji', () => assistant.toggle());
    editor.ui.registry.addToggleButton('gouji', {
        text: assistant.button.text,
        onAction: () => editor.execCommand('mceGouji'),
        onSetup(button) {
            buttons.add(button);
            draw();
            return () => buttons.delete(button);
        },
    });
    return assistant;
}

/** Before tinymce.init({ plugins: 'gouji', toolbar: '… gouji' }). */
export function registerGouji(tinymce, options) {
    tinymce.PluginManager.add('gouji', (editor) => plugin(editor, options));
}
