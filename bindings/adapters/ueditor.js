// A button and a command of UEditor 1.4, both named gouji. UEditor belongs to pages of classic
// scripts, so this is one as well; what it needs of the package it imports when an editor is
// there. Every editor gets its assistant as editor.gouji.

(function (UE, here) {
    const load = (path) => import(new URL(path, here).href);

    async function start(editor, draw) {
        const [{ createChecker }, { Assistant }] = await Promise.all([load('../index.js'), load('../editor/index.js')]);
        // UEditor copies its options member by member, so a checker cannot be one of them.
        const { makeChecker = createChecker, ...options } = editor.options.gouji ?? {};
        editor.gouji = new Assistant({ ...options, checker: makeChecker() }, draw).start(editor.body);
        editor.fireEvent('goujiready', editor.gouji);
    }

    UE.registerUI('gouji', (editor, name) => {
        const button = new UE.ui.Button({
            name,
            label: '勾稽',
            title: '勾稽',
            showIcon: false,
            onclick: () => editor.execCommand(name),
        });
        const draw = ({ button: { text, title, pressed } }) => {
            const body = button.getDom('body');
            // UEditor's own setTitle() looks for an element that it has not made.
            const label = body.querySelector('.edui-label');
            label.textContent = text;
            Object.assign(label.style, { font: '12px/20px sans-serif', padding: '0 3px' });
            body.title = title;
            button.setChecked(pressed);
        };
        editor.registerCommand(name, {
            // Looking changes nothing: there is nothing to undo.
            notNeedUndo: 1,
            ignoreContentChange: true,
            execCommand: () => editor.gouji?.toggle(),
        });
        editor.addListener('ready', () => start(editor, draw));
        editor.addListener('destroy', () => editor.gouji?.stop());
        return button;
    });
})(window.UE, document.currentScript.src);
