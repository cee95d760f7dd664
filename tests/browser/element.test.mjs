// <gouji-report> in pages of others: as it is in an empty one, whatever their styles are.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, test } from 'node:test';

import { setStage } from './stage.mjs';
import { axeFindings, expected, findings, sample, servePackage, soundReport, verdictBar } from './support.mjs';

const kHead = '<!DOCTYPE html><html lang="zh-CN"><meta charset="utf-8"><title>测试</title><link rel="icon" href="data:,">';
const kReport = '<gouji-report id="report"></gouji-report>';
const kFiles = {
    '/plain': `${kHead}<link rel="stylesheet" href="/place.css"><body>${kReport}`,
    '/hostile': `${kHead}<link rel="stylesheet" href="/hostile.css"><link rel="stylesheet" href="/place.css"><body>${kReport}`,
    '/narrow': `${kHead}<link rel="stylesheet" href="/narrow.css"><body><main>${kReport}<p>旁边的正文</p></main>`,
    '/several': `${kHead}<body><main><h1>测试</h1><gouji-report id="report" language="en" views="findings"></gouji-report>
        <gouji-report id="other"><p>尚无内容</p></gouji-report></main>`,
    '/again/element.js': readFileSync(new URL('../../bindings/dist/element.js', import.meta.url)),
    '/place.css': '#report { position: absolute; inset: 0 auto auto 0; width: 1300px; height: 800px; margin: 0; padding: 0; border: 0 }',
    '/narrow.css': 'body { margin: 0 } #report { width: 360px; height: 700px; --gouji-accent: #0a7a3c; --gouji-font-size: 18px }',
    '/hostile.css': `
        html { font-size: 100px; direction: rtl; writing-mode: vertical-rl; --ink: lime; --paper: purple; --rem: 99px }
        * { font: italic 30px/3 fantasy; color: lime; background: navy; box-sizing: content-box; letter-spacing: 5px;
            margin: 20px; padding: 13px; border: 5px dotted; text-align: center; text-transform: uppercase;
            white-space: pre; cursor: wait; visibility: inherit; --accent: lime; --to-source: block }
        div, span, i, button, p, h2, h3, ul, ol, li, table, td, th, mark, section, article { display: none }
        button, td, [data-key] { position: fixed }`,
};

const stage = setStage(() => servePackage(kFiles));
let page;
let requests;
let complaints;
beforeEach(async () => {
    page = await stage.browser.newPage({ viewport: { width: 1440, height: 900 } });
    requests = [];
    complaints = [];
    page.on('request', request => requests.push(request.url()));
    page.on('console', message => complaints.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', error => complaints.push(`pageerror: ${error.message}`));
});
afterEach(async () => {
    assert.deepEqual(complaints, []);
    await page.close();
});

/** A page with the element in it, defined; its events are kept in window.heard. */
async function open(path) {
    await page.goto(new URL(path, stage.server.url).href);
    await page.evaluate(async () => {
        window.heard = [];
        for (const type of ['gouji-checked', 'gouji-select', 'gouji-edit']) {
            document.addEventListener(type, event => window.heard.push(event));
        }
        window.gouji = await import('/dist/element.js');
        window.report = document.querySelector('#report');
    });
}

const give = text => page.evaluate(given => { window.report.text = given; }, text);
const shown = () => page.locator(`#report ${verdictBar}`).waitFor();
const texts = locator => locator.allInnerTexts().then(all => all.map(text => text.trim()));

/** What every element inside looks like, in the order of the tree. */
function looks() {
    const kProperties = [
        'all', 'display', 'position', 'color', 'background-color', 'font', 'letter-spacing', 'text-align', 'text-transform',
        'white-space', 'direction', 'writing-mode', 'cursor', 'box-sizing', 'width', 'height', 'margin', 'padding', 'border',
        'visibility', 'list-style',
    ];
    const found = [];
    const walk = root => {
        for (const element of root.querySelectorAll('*')) {
            const style = getComputedStyle(element);
            found.push(`${element.localName}.${element.className}: ${kProperties.map(name => style.getPropertyValue(name)).join(' | ')}`);
            if (element.shadowRoot) walk(element.shadowRoot);
        }
    };
    walk(document.querySelector('#report').shadowRoot);
    return found;
}

describe('styles', () => {
    test('none of a hostile page reaches in', async () => {
        const seen = {};
        for (const path of ['/plain', '/hostile']) {
            await open(path);
            await give(sample);
            await shown();
            await findings(page).first().click();
            await page.mouse.move(0, 0);
            seen[path] = await page.evaluate(looks);
        }
        assert.ok(seen['/plain'].length > 500);
        assert.deepEqual(seen['/hostile'], seen['/plain']);
    });

    test('none reaches out', async () => {
        await page.goto(new URL('/narrow', stage.server.url).href);
        const outside = () => page.evaluate(() => [document.adoptedStyleSheets.length, document.styleSheets.length,
            ...['html', 'body', 'p'].flatMap(name => {
                const style = getComputedStyle(document.querySelector(name));
                return ['color', 'background', 'font', 'margin', 'padding', 'direction', 'box-sizing', 'display', 'color-scheme']
                    .map(property => style.getPropertyValue(property));
            })]);
        const before = await outside();
        await page.evaluate(text => import('/dist/element.js').then(() => { document.querySelector('#report').text = text; }), sample);
        await shown();
        assert.deepEqual(await outside(), before);
    });

    test('custom properties set the type and the colours; the own width, not that of the page, the columns', async () => {
        await open('/narrow');
        await give(sample);
        await shown();
        assert.equal(await page.locator('gouji-tables-pane').isVisible(), false);
        const tab = page.locator('#report nav [aria-current=true]');
        const [colour, size] = await tab.evaluate(element => [getComputedStyle(element).color, getComputedStyle(element).fontSize]);
        assert.equal(colour, 'rgb(10, 122, 60)');
        assert.equal(size, `${18 * 0.9375}px`);
        await page.evaluate(() => { window.report.style.width = '1400px'; });
        await page.locator('gouji-tables-pane').waitFor();
    });

    test('light and dark as asked for, or as the system has it', async () => {
        await open('/plain');
        const theme = () => page.locator('#report .frame').getAttribute('data-theme');
        assert.equal(await theme(), 'light');
        await page.emulateMedia({ colorScheme: 'dark' });
        await page.locator('#report .frame[data-theme=dark]').waitFor();
        await page.evaluate(() => { window.report.theme = 'light'; return window.report.updateComplete; });
        assert.equal(await theme(), 'light');
    });
});

describe('checking', () => {
    test('a text is checked, and the host is told', async () => {
        await open('/plain');
        await give(sample);
        await page.locator('#report .verdict').getByText(/^发现 \d+ 处错误/).waitFor();
        const [text, found] = await page.evaluate(() => {
            const { text, result } = window.heard.find(each => each.type === 'gouji-checked' && each.result);
            return [text, result.findings];
        });
        assert.equal(text, sample);
        assert.equal(found.length, expected(sample).findings.length);
    });

    test('without a text, what stands inside the element is shown, and there is no result any more', async () => {
        await open('/several');
        await page.evaluate(text => { document.querySelector('#other').text = text; }, sample);
        await page.locator(`#other ${verdictBar}`).waitFor();
        assert.equal(await page.getByText('尚无内容').isVisible(), false);
        await page.evaluate(() => { document.querySelector('#other').text = ''; });
        await page.getByText('尚无内容').waitFor();
        assert.equal(await page.evaluate(() => window.heard.at(-1).result), null);
    });

    test('what the host found in a page of its own is shown, without another check', async () => {
        await open('/plain');
        const calls = await page.evaluate(async text => {
            const { createChecker } = await import('/index.js');
            const checker = await createChecker();
            let count = 0;
            const check = checker.check.bind(checker);
            checker.check = (...given) => { count++; return check(...given); };
            const holder = document.createElement('div');
            for (const line of text.split('\n')) holder.append(Object.assign(document.createElement('p'), { textContent: line }));
            window.given = checker.checkElement(holder);
            Object.assign(window.report, { checker, result: window.given });
            await window.report.updateComplete;
            return count;
        }, sample);
        await shown();
        assert.equal(calls, 0);
        await page.locator('#report gouji-finding-card .place').last().click();
        const found = await page.evaluate(() => window.given.rangeOf(window.heard.at(-1).spans[0]).toString());
        assert.ok(found && sample.includes(found));
    });

    test('a check of a changed text keeps the choice', async () => {
        await open('/plain');
        await give(sample);
        await shown();
        const chosen = page.locator('#report [chosen]');
        await findings(page).filter({ hasText: '行政复议' }).click();
        const before = await chosen.innerText();
        await give(`关于印发的通知\n${sample}`);
        await page.waitForFunction(() => window.heard.at(-1).text?.startsWith('关于'));
        assert.equal(await chosen.innerText(), before);
    });

    test('several elements share one checker and nothing else', async () => {
        await open('/several');
        await page.evaluate(([one, other]) => {
            window.report.text = one;
            document.querySelector('#other').text = other;
        }, [sample, soundReport]);
        await page.locator('#report .verdict').getByText(/^\d+ errors found/).waitFor();
        await page.locator('#other .verdict').getByText('未发现错误').waitFor();
        assert.equal(requests.filter(url => url.endsWith('.wasm')).length, 1);
        assert.equal(await page.locator('#report gouji-source-view').isVisible(), false);
        assert.deepEqual(await texts(page.locator('#report nav button')), []);
        await page.locator('#report gouji-cause-card').first().click();
        assert.equal(await page.locator('#other [chosen]').count(), 0);
        assert.deepEqual(await axeFindings(page), []);
    });

    test('a checker that cannot be loaded is said so, and asked for again with the next text', async () => {
        await page.route('**/*.wasm', route => route.abort());
        await open('/plain');
        await give(sample);
        assert.match(await page.getByRole('alert').innerText(), /核对程序无法运行/);
        await page.unroute('**/*.wasm');
        await give(soundReport);
        await shown();
        complaints = complaints.filter(text => !text.includes('ERR_FAILED'));
    });
});

describe('choosing', () => {
    const heard = () => page.evaluate(() => window.heard.filter(each => each.type === 'gouji-select')
        .map(({ spans, finding }) => ({ spans, rule: finding?.rule ?? null })));

    test('what is chosen is told with its places', async () => {
        await open('/plain');
        await give(sample);
        await shown();
        const finding = expected(sample).findings.find(({ rule, column }) => rule === 'requests.balance' && column === 'business');
        await page.evaluate(fingerprint => window.report.select({ kind: 'finding', fingerprint }), finding.fingerprint);
        const [{ rule, spans }] = await heard();
        assert.equal(rule, 'requests.balance');
        assert.deepEqual(spans[0], finding.span);
        assert.equal(spans.length, finding.operands.length);
        await page.evaluate(() => window.report.select({ kind: 'cell', cell: ['requests', 'new', 'total'] }));
        const [[begin, end]] = (await heard()).at(-1).spans;
        assert.equal(sample.slice(begin, end), '29');
        await page.evaluate(() => window.report.select(null));
        assert.deepEqual((await heard()).at(-1), { spans: [], rule: null });
    });

    test('a chosen cell comes into sight below the head that stays, however low the element is', async () => {
        await open('/plain');
        await page.evaluate(() => { window.report.style.height = '560px'; });
        await give(sample);
        await shown();
        await page.evaluate(() => window.report.select({ kind: 'cell', cell: ['requests', 'closed', 'natural'] }));
        await page.locator('#report td[aria-current=true]').waitFor();
        await page.waitForTimeout(100);
        const [head, chosen] = await page.locator('#report gouji-form-table[data-table=requests]').evaluate(table =>
            ['thead', 'td[aria-current=true]'].map(part => table.shadowRoot.querySelector(part).getBoundingClientRect().toJSON()));
        assert.ok(chosen.top >= head.bottom, `${chosen.top} < ${head.bottom}`);
    });

    test('by key only where the focus is inside', async () => {
        await open('/narrow');
        await give(sample);
        await shown();
        await page.keyboard.press('j');
        assert.deepEqual(await heard(), []);
        await page.locator('#report nav button').first().focus();
        await page.keyboard.press('j');
        await page.locator('#report [chosen]').waitFor();
        await page.keyboard.press('Escape');
        assert.equal(await page.locator('#report [chosen]').count(), 0);
        await page.keyboard.press('e');
        assert.equal(await page.locator('#report textarea').count(), 0);
        await page.evaluate(() => window.report.step(1));
        await page.locator('#report [chosen]').waitFor();
    });

    test('where the host lets the reader edit, it is told of every change', async () => {
        await open('/plain');
        await give(sample);
        await page.evaluate(() => { window.report.editable = true; });
        await page.getByRole('button', { name: '编辑' }).click();
        await page.getByRole('textbox', { name: '报告原文' }).fill(soundReport);
        await page.locator('#report .verdict').getByText('未发现错误').waitFor();
        const [edit] = await page.evaluate(() => window.heard.filter(each => each.type === 'gouji-edit').map(each => each.text));
        assert.equal(edit, soundReport);
        assert.equal(await page.evaluate(() => window.report.text), soundReport);
    });
});

test('a second copy of the package leaves the first as it is', async () => {
    await open('plain');
    const same = await page.evaluate(async () => (await import('/again/element.js')).GoujiReport === window.gouji.GoujiReport);
    assert.ok(same);
    await give(sample);
    await shown();
});

test('nothing is asked for from anywhere else', async () => {
    await open('/plain');
    await give(sample);
    await shown();
    assert.deepEqual(requests.filter(url => !url.startsWith(stage.server.url) && !url.startsWith('data:')), []);
});
