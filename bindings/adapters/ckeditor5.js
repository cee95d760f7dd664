// A plugin of CKEditor 5: a toolbar item named gouji, and the assistant as
// editor.plugins.get('Gouji').assistant. It is made of the editor's own classes, whichever build
// the host has of them.

import { Assistant } from '../editor/index.js';

export function createGoujiPlugin({ Plugin, ButtonView }, options) {
    return class Gouji extends Plugin {
        static get pluginName() {
            return 'Gouji';
        }

        init() {
            const { editor } = this;
            const buttons = new Set();
            const draw = (view) => {
                const { text, title, pressed } = this.assistant.button;
                view.set({ label: text, tooltip: title, isOn: pressed });
            };
            this.assistant = new Assistant(options, () => buttons.forEach(draw));
            editor.ui.componentFactory.add('gouji', (locale) => {
                const view = new ButtonView(locale);
                view.set({ withText: true, isToggleable: true });
                view.on('execute', () => this.assistant.toggle());
                buttons.add(view);
                draw(view);
                return view;
            });
            editor.once('ready', () => this.assistant.start(editor.editing.view.getDomRoot()));
        }

        destroy() {
            this.assistant.stop();
            super.destroy();
        }
    };
}
