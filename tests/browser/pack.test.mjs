// The package as others get it: packed, installed in an empty folder, and used from Node, from a
// Vite build and from a plain module script. The examples are those of its own READMEs.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { build, createServer } from 'vite';

import { serverOf } from '../../scripts/files_server.mjs';
import { launchChromium } from './support.mjs';

const bindings = fileURLToPath(new URL('../../bindings', import.meta.url));
const require = createRequire(import.meta.url);

let folder;
let browser;
let server;
let address;

const run = (command, given, cwd = folder) => execFileSync(command, given, { cwd, encoding: 'utf8', stdio: 'pipe' });
const write = (name, text) => writeFileSync(join(folder, name), text);
const installed = (...path) => join(folder, 'node_modules/gouji', ...path);

before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'gouji-pack-'));
    const [{ filename }] = JSON.parse(run('npm', ['pack', '--json', '--silent', '--pack-destination', folder], bindings));
    write('package.json', JSON.stringify({ type: 'module', private: true }));
    run('npm', ['install', '--offline', '--no-audit', '--no-fund', '--silent', `./${filename}`]);
    server = serverOf(folder);
    await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
    address = `http://127.0.0.1:${server.address().port}/`;
    browser = await launchChromium();
});
after(async () => {
    await browser?.close();
    server?.close();
    rmSync(folder, { recursive: true, force: true });
});

/** The code of a README's fenced block with these words behind its fence. */
function example(readme, kind) {
    const found = readFileSync(installed(readme), 'utf8').split(/^```/m).find(block => block.startsWith(`${kind}\n`));
    assert.ok(found, `${readme} has no example '${kind}'`);
    return found.slice(kind.length + 1);
}

/** Builds one script, which Vite finds beside the installed package. */
async function bundle(code, options) {
    write('main.js', code);
    return build({
        root: folder,
        logLevel: 'silent',
        configFile: false,
        base: './',
        build: { emptyOutDir: true, modulePreload: { polyfill: false }, ...options },
    });
}

const bundleOf = code => bundle(code, {
    write: false,
    minify: false,
    lib: { entry: join(folder, 'main.js'), formats: ['es'], fileName: 'main' },
}).then(([{ output }]) => output.filter(({ type }) => type === 'chunk'));

async function openPage(url) {
    const page = await browser.newPage();
    const complaints = [];
    page.on('console', message => complaints.push(message.text()));
    page.on('pageerror', error => complaints.push(error.message));
    page.on('response', response => response.status() >= 400 && !response.url().endsWith('favicon.ico')
        && complaints.push(`${response.status()} ${response.url()}`));
    await page.goto(url);
    return { page, complaints: () => complaints.filter(each => !/favicon|404 \(Not Found\)|^\[vite\] connect/.test(each)) };
}

const form = '<!DOCTYPE html><meta charset="utf-8"><link rel="icon" href="data:,">'
    + '<form><textarea></textarea></form><script type="module" src="./main.js"></script>';

/** The page of the editor's example: a doubt is typed, the button counts it, the pane shows it. */
async function useButton(url) {
    const { page, complaints } = await openPage(url);
    await page.locator('textarea').fill('全年收到申请12件，其中自然人8件、法人或其他组织5件。');
    await page.locator('button[data-level=warning]').click();
    await page.locator('gouji-finding-card').first().waitFor();
    assert.deepEqual(complaints(), []);
    await page.close();
}

describe('what is in it', () => {
    test('every entry, with its types; one module; no editor, no source of what is built', () => {
        const { exports, dependencies } = JSON.parse(readFileSync(installed('package.json'), 'utf8'));
        assert.equal(dependencies, undefined);
        for (const target of Object.values(exports).flatMap(each => (typeof each === 'string' ? each : Object.values(each)))) {
            assert.ok(existsSync(installed(target)), target);
        }
        const files = readdirSync(installed(), { recursive: true });
        assert.equal(files.filter(file => file.endsWith('.wasm')).length, 1);
        assert.deepEqual(files.filter(file => /node_modules|\.cpp$|vite|(?<!\.d)\.ts$/.test(file)), []);
        for (const file of ['README.md', 'README.en.md', 'LICENSE', 'NOTICE']) assert.ok(files.includes(file), file);
    });

    test('all of its types hold together', () => {
        const { exports } = JSON.parse(readFileSync(installed('package.json'), 'utf8'));
        const entries = Object.keys(exports).filter(each => exports[each].types).map(each => each.replace('.', 'gouji'));
        write('types.ts', `${entries.map((entry, at) => `import type * as e${at} from '${entry}';`).join('\n')}
            import { createChecker } from 'gouji';
            import { attach, type SaveVerdict } from 'gouji/editor';
            import { openEmbed } from 'gouji/embed';
            import { createGoujiPlugin } from 'gouji/ckeditor5';
            import { registerGouji } from 'gouji/wangeditor';
            const textarea = document.createElement('textarea');
            const own: Promise<SaveVerdict> = attach(textarea, { checker: createChecker() }).beforeSave();
            attach(textarea, { checker: openEmbed({ url: '/embed.html' }) }).counts?.errors.toFixed();
            class Plugin { constructor(readonly editor: object) {} }
            createGoujiPlugin({ Plugin, ButtonView: Plugin }, { checker: createChecker() }).pluginName.length;
            registerGouji({ Boot: { registerModule() {} }, DomEditor: {} }, { checker: createChecker() })({})?.toggle();
            // @ts-expect-error a checker is needed
            attach(textarea, {});
            export { own };`);
        const options = '--noEmit --strict --target es2022 --module nodenext --lib es2022,dom,dom.iterable';
        run(process.execPath, [require.resolve('typescript/lib/tsc.js'), ...options.split(' '), 'types.ts']);
    });

    test('a build that imports the checker holds nothing of views or editors', async () => {
        const chunks = await bundleOf("export { createChecker } from 'gouji';");
        const code = chunks.map(each => each.code).join('\n');
        assert.match(code, /guard_html/);
        for (const strange of ['gouji-report', 'gouji-error', 'attachShadow', 'postMessage', 'PluginManager', 'problemsOf']) {
            assert.ok(!code.includes(strange), strange);
        }
        const modules = chunks.flatMap(each => Object.keys(each.modules)).map(each => each.split('/gouji/')[1]).filter(Boolean);
        assert.deepEqual(modules.filter(each => /^(editor|adapters|embed|element)/.test(each)), []);
    });

    test('a build that imports the list of problems holds that alone', async () => {
        const [{ code }, ...others] = await bundleOf("export { problemsOf } from 'gouji/problems';");
        assert.deepEqual(others, []);
        assert.ok(code.length < 4000 && !code.includes('wasm'));
    });
});

for (const readme of ['README.md', 'README.en.md']) {
    describe(`the examples of ${readme}`, () => {
        test('Node', () => {
            write('check.mjs', example(readme, 'js node'));
            const lines = run(process.execPath, ['check.mjs']).trim().split('\n');
            assert.deepEqual(lines.slice(0, -1).map(line => line.split(' ')[0]), ['warning', 'note']);
            assert.match(lines[0], /13/);
            assert.match(lines.at(-1), /^2 /);
        });

        test('a plain module script', async () => {
            write('plain.html', example(readme, 'html page'));
            const { page, complaints } = await openPage(`${address}plain.html`);
            await page.locator('gouji-finding-card').first().waitFor();
            assert.equal(await page.locator('gouji-finding-card').count(), 2);
            assert.deepEqual(complaints(), []);
            await page.close();
        });

        test('a Vite build', async () => {
            write('index.html', form);
            await bundle(example(readme, 'js vite'), { outDir: 'built' });
            const built = readdirSync(join(folder, 'built'), { recursive: true });
            assert.equal(built.filter(file => file.endsWith('.wasm')).length, 1);
            await useButton(`${address}built/`);
        });

        test("Vite's development server", async () => {
            write('index.html', form);
            write('main.js', example(readme, 'js vite'));
            write('vite.config.js', example(readme, 'js config'));
            const development = await createServer({ root: folder, logLevel: 'silent', server: { port: 0, host: '127.0.0.1' } });
            await development.listen();
            try {
                await useButton(`http://127.0.0.1:${development.httpServer.address().port}/`);
            } finally {
                await development.close();
            }
        });
    });
}
