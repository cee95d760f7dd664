// The example pages of editors, driven: how each editor is asked for its content and its undo
// stack. What stands in `calls` runs in the page.

import { fileURLToPath } from 'node:url';

import { serverOf } from '../../scripts/files_server.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url)).replace(/\/$/, '');

/** Serves the repository: examples, package and editors as they stand. */
export function serveExamples() {
    const server = serverOf(root);
    return new Promise(resolve => server.listen(0, '127.0.0.1', () => resolve({
        url: `http://127.0.0.1:${server.address().port}/web/examples/`,
        close: () => server.close(),
    })));
}

const plain = (name, calls) => ({
    name: `plain ${name}`,
    page: 'plain.html',
    calls: { assistant: `window.assistants?.${name}`, ...calls },
});

export const editors = [
    plain('textarea', {
        content: "document.getElementById('textarea').value",
        toolbarButton: "document.querySelector('#textarea-bar button')",
    }),
    plain('editable', {
        content: "document.getElementById('editable').innerHTML",
        toolbarButton: "document.querySelector('#editable-bar button')",
    }),
    plain('frame', {
        content: "document.getElementById('frame').contentDocument.documentElement.outerHTML",
        toolbarButton: "document.querySelector('#frame-bar button')",
    }),
    {
        name: 'TinyMCE 8',
        page: 'tinymce.html',
        calls: {
            assistant: 'window.editor?.plugins?.gouji',
            content: 'editor.getContent()',
            undoable: 'editor.undoManager.hasUndo() || editor.isDirty()',
            toolbarButton: "document.querySelector('[data-mce-name=gouji]')",
        },
    },
    {
        name: 'CKEditor 5',
        page: 'ckeditor5.html',
        calls: {
            assistant: "window.editor?.plugins?.get('Gouji').assistant",
            content: 'editor.getData()',
            undoable: "editor.commands.get('undo').isEnabled",
            toolbarButton: "[...document.querySelectorAll('.ck-toolbar button')].find(each => each.textContent.includes('勾稽'))",
        },
    },
    {
        name: 'wangEditor 5',
        page: 'wangeditor.html',
        calls: {
            assistant: 'window.assistantOf?.(editor)',
            content: 'editor.getHtml()',
            undoable: 'editor.history.undos.length > 0',
            toolbarButton: "document.querySelector('[data-menu-key=gouji]')",
        },
    },
    {
        name: 'UEditor 1.4',
        page: 'ueditor.html',
        calls: {
            assistant: 'window.editor?.gouji',
            // A table that is typed in gets these two from UEditor itself.
            content: `editor.getContent().replaceAll(/ class="firstRow"| style="word-break: break-all;"/g, '')`,
            undoable: 'editor.undoManger.hasUndo',
            toolbarButton: "document.querySelector('.edui-for-gouji .edui-button-body')",
        },
    },
];

/** What highlighted() says of the report of the examples. */
export const marked = ['0', '21', '29', '因政府信息公开工作被申请行政复议2件'].map(text => `gouji-error: ${text}`);

/** Until an expression holds in the page. The page's policy forbids it to wait for one by itself. */
export async function until(page, expression) {
    for (let times = 0; times < 200; ++times) {
        if (await page.evaluate(expression)) return;
        await page.waitForTimeout(50);
    }
    throw new Error(`never came true: ${expression}`);
}

/** An example opened and checked once. */
export async function openEditor(browser, url, { page: file, calls }, prepare) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    if (prepare) await page.addInitScript(prepare);
    const requests = [];
    const complaints = [];
    page.on('request', request => requests.push(request.url()));
    page.on('console', message => complaints.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', error => complaints.push(`pageerror: ${error.message}`));
    await page.goto(url + file);
    const call = (name, then = '') => page.evaluate(`(${calls[name]})${then}`);
    const attachment = then => page.evaluate(`(${calls.assistant}).attachment.${then}`);
    await until(page, `(${calls.assistant})?.attachment?.result?.report.title`);
    await page.evaluate(`window.attached = (${calls.assistant}).attachment`);
    return { page, call, attachment, requests, complaints, close: () => context.close() };
}

/** Runs in the page: the texts of all marks of what `window.attached` is attached to. */
export function highlighted() {
    const { element } = window.attached;
    const { CSS } = element.ownerDocument.defaultView;
    return [...CSS.highlights].flatMap(([name, ranges]) => [...ranges]
        .filter(range => element.contains(range.startContainer))
        .map(range => `${name}: ${range}`)).sort();
}

/** Runs in the page: the rectangles drawn over it, by what they mean. */
export function drawn(kind) {
    const hosts = [...document.body.children].filter(each => each.shadowRoot && each.ariaHidden === 'true');
    return hosts.flatMap(({ shadowRoot }) => [...shadowRoot.querySelectorAll(`.${kind}`)])
        .map(each => each.getBoundingClientRect()).map(({ x, y, width, height }) => ({ x, y, width, height }));
}
