// A module of wangEditor 5: a menu with the key gouji, and the assistant of each editor.

import { Assistant } from '../editor/index.js';

export function registerGouji({ Boot, DomEditor }, options) {
    const assistants = new WeakMap();

    /** The editor has no call to change what a button says. */
    function draw(editor) {
        const toolbar = DomEditor.getToolbar(editor);
        const button = toolbar?.$box[0].querySelector('[data-menu-key="gouji"]');
        if (!button) return;
        const { text, title } = assistants.get(editor).button;
        Object.assign(button, { textContent: text, title });
        toolbar.changeToolbarState();
    }

    class GoujiMenu {
        tag = 'button';
        title = new Assistant(options).button.text;
        alwaysEnable = true;
        getValue = () => '';
        isActive = (editor) => assistants.get(editor).button.pressed;
        isDisabled = () => false;
        exec = (editor) => assistants.get(editor).toggle();
    }

    function withGouji(editor) {
        const assistant = new Assistant(options, () => draw(editor));
        assistants.set(editor, assistant);
        editor.on('created', () => assistant.start(editor.getEditableContainer().querySelector('[contenteditable]')));
        editor.on('destroyed', () => assistant.stop());
        return editor;
    }

    Boot.registerModule({
        menus: [{ key: 'gouji', factory: () => new GoujiMenu() }],
        editorPlugin: withGouji,
    });
    /** The assistant of an editor. */
    return (editor) => assistants.get(editor);
}
