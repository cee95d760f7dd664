// HTML in a real browser: read as the command line reads it, led back to its places, and never
// run, loaded or changed.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { createChecker } from 'gouji';

import { make } from '../generator/index.mjs';
import { awkward, hostile, report } from './html_samples.mjs';
import { setStage } from './stage.mjs';
import { openPackage, servePackage } from './support.mjs';

const root = new URL('../../', import.meta.url);
const binary = fileURLToPath(new URL('build/native/gouji', root));

let page;
const requests = [];
setStage(servePackage, async ({ browser, server }) => {
    page = await openPackage(browser, server.url, requests);
});

function native(html) {
    const run = spawnSync(binary, ['check', '--format', 'json', '-'], { input: html, maxBuffer: 2 ** 30 });
    assert.ok(run.status === 0 || run.status === 1, `exit ${run.status}: ${run.stderr}`);
    return JSON.parse(run.stdout);
}

async function inBrowser(html) {
    return page.evaluate(source => {
        const { text, rangeOf, ...result } = window.checker.checkHtml(source);
        return { text, result };
    }, html);
}

describe('the browser and the command line read the same', () => {
    for (const shape of ['html', 'html_cms', 'html_word', 'html_sheet', 'html_odd']) {
        test(`reports in ${shape}`, async () => {
            for (let seed = 0; seed < 12; ++seed) {
                const { text } = make({ seed: `dom ${seed}`, shape, faults: seed % 3 });
                assert.deepEqual((await inBrowser(text)).result, native(text), `seed ${seed}`);
            }
        });
    }
    for (const [name, html] of Object.entries(awkward)) {
        // All places of the report behind it shift with what is read of it. The comment only
        // says to the command line that this is HTML.
        const page = `<!DOCTYPE html>${html}${report}`;
        test(name, async () => assert.deepEqual((await inBrowser(page)).result, native(page)));
    }
});

test('what is parsed now and checked later is what checkHtml() reads', async () => {
    const [later, atOnce] = await page.evaluate(async html => {
        const { readDom } = await import('/dom.js');
        const { events } = readDom(window.checker.parseHtml(html));
        return [window.checker.flatten(events).text, window.checker.checkHtml(html).text];
    }, report);
    assert.equal(later, atOnce);
});

describe('places', () => {
    test('every cell leads to its text, in its cell', async () => {
        const { text } = make({ seed: 'places', shape: 'html_word', faults: 1 });
        const wrong = await page.evaluate(html => {
            const parsed = new DOMParser().parseFromString(html, 'text/html');
            const result = window.checker.checkElement(parsed);
            const dense = words => words.replace(/\s/g, '');
            const cells = result.tables.flatMap(table => table.cells).filter(cell => cell.text);
            return cells.filter(cell => {
                const range = result.rangeOf(cell.span);
                const holder = range.commonAncestorContainer;
                const td = (holder.nodeType === 1 ? holder : holder.parentElement).closest('td');
                return dense(range.toString()) !== cell.text || dense(td.textContent) !== cell.text;
            }).length + (cells.length ? 0 : 1000);
        }, text);
        assert.equal(wrong, 0);
    });

    test('findings and headings lead to their words', async () => {
        const { text } = make({ seed: 'places b', shape: 'html', faults: 2 });
        const pairs = await page.evaluate(html => {
            const result = window.checker.checkHtml(html);
            const said = [...result.findings, ...result.sections.map(({ heading, span }) => ({ quote: heading, span }))];
            return said.filter(({ quote }) => quote).map(({ quote, span }) => [quote, result.rangeOf(span).toString()]);
        }, text);
        assert.ok(pairs.length > 4);
        const dense = words => words.replace(/\s/g, '');
        for (const [quote, found] of pairs) assert.equal(dense(found), dense(quote));
    });

    test('a picture leads to its element, nothing to a place, what is gone to null', async () => {
        const found = await page.evaluate(() => {
            const holder = document.createElement('div');
            holder.innerHTML = '<p>甲</p><p><img src="a/02.png"></p><p>乙</p>';
            const { text, rangeOf } = window.checker.checkElement(holder);
            const picture = rangeOf([2, 8]);
            const empty = rangeOf([9, 9]);
            const end = rangeOf([text.length, text.length]);
            const before = [picture.cloneContents().firstChild.outerHTML, empty.collapsed,
                empty.startContainer.data, empty.startOffset, end.startContainer.data, end.startOffset];
            holder.lastChild.remove();
            return [text, ...before, rangeOf([9, 10])];
        });
        assert.deepEqual(found, ['甲\n02.png\n乙\n', '<img src="a/02.png">', true, '乙', 0, '乙', 1, null]);
    });

    test('a mark of byte order at the beginning is a character as any other', async () => {
        const found = await page.evaluate(() => {
            const holder = document.createElement('p');
            holder.textContent = `\ufeff${'一'.repeat(40)}二`;
            const { text, rangeOf } = window.checker.checkElement(holder);
            return [text.indexOf('二'), rangeOf([41, 42]).toString()];
        });
        assert.deepEqual(found, [41, '二']);
    });

    test('a Range is read from its start to its end', async () => {
        const [text, again] = await page.evaluate(() => {
            const holder = document.createElement('div');
            holder.innerHTML = '<p>一二三</p><table><tr><td>甲<td>1<tr><td>乙<td>2</table><p>四五六</p>';
            const range = document.createRange();
            range.setStart(holder.firstChild.firstChild, 1);
            range.setEnd(holder.lastChild.firstChild, 2);
            const result = window.checker.checkElement(range);
            return [result.text, result.rangeOf([0, 1]).toString()];
        });
        assert.equal(text, '二三\n甲\t1\n乙\t2\n四五\n');
        assert.equal(again, '二');
    });
});

describe('a live page', () => {
    test('what its style sheets hide is not read; nothing of it changes', async () => {
        const [text, same] = await page.evaluate(() => {
            const sheet = new CSSStyleSheet();
            sheet.replaceSync('.ghost { display: none } .kept { white-space: pre-wrap } td.unseen { visibility: hidden }');
            document.adoptedStyleSheets = [sheet];
            document.body.innerHTML = '<p class=ghost>x</p><p class=kept>甲  乙</p>'
                + '<table><tr><td>丙<td class=ghost>x<td class=unseen>y<td>1</table>';
            const before = document.documentElement.outerHTML;
            const result = window.checker.checkElement(document.body);
            return [result.text, before === document.documentElement.outerHTML];
        });
        assert.equal(text, '甲  乙\n丙\t\t1\n');
        assert.ok(same);
    });

    test('an element that is asked for is read though it is hidden', async () => {
        const text = await page.evaluate(() => {
            document.body.innerHTML = '<div hidden><p>甲</p></div>';
            return window.checker.checkElement(document.body.firstChild).text;
        });
        assert.equal(text, '甲\n');
    });
});

describe('hostile HTML', () => {
    test('nothing of it runs, nothing of it is loaded', async () => {
        requests.length = 0;
        const { result } = await inBrowser(hostile);
        assert.equal(result.tables.find(({ id }) => id === 'requests').state, 'partial');
        await page.evaluate(html => {
            window.checker.checkElement(new DOMParser().parseFromString(html, 'text/html'));
        }, hostile);
        await page.waitForTimeout(300);
        assert.equal(await page.evaluate(() => window.ran), undefined);
        assert.deepEqual(requests, []);
    });

    test('deep nesting and large tables end soon', async () => {
        const kinds = {
            deep: '<div>'.repeat(100_000),
            tables: '<table><tr><td>'.repeat(100_000),
            rows: `<table>${'<tr><td>甲<td>1<td>2'.repeat(10_000)}</table>`,
            spans: `<table>${'<tr><td rowspan=65535 colspan=1000>甲<td>1'.repeat(10_000)}</table>`,
        };
        for (const [name, html] of Object.entries(kinds)) {
            const begin = performance.now();
            const { text } = await inBrowser(html);
            assert.ok(text.length <= 40 * html.length, name);
            assert.ok(performance.now() - begin < 10_000, `${name}: ${performance.now() - begin} ms`);
        }
    });

    test('a DOM without the limits of a parser is walked without recursion', async () => {
        const text = await page.evaluate(() => {
            const holder = document.createElement('div');
            let inner = holder;
            // Deeper than any stack of calls; browsers themselves take quadratic time to build it.
            for (let i = 0; i < 12_000; ++i) inner = inner.appendChild(document.createElement('b'));
            inner.textContent = '甲';
            return window.checker.checkElement(holder).text;
        });
        assert.equal(text, '甲\n');
    });
});

test('where there is no DOMParser, checkHtml says so', async () => {
    const checker = await createChecker();
    assert.throws(() => checker.checkHtml('<p>'), /no DOMParser.*checkElement/);
    assert.throws(() => checker.checkHtml(7), /must be a string/);
});
