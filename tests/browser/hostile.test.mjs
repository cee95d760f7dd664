// Pasted text is only ever text: nothing in it runs, nothing in it loads.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { setStage } from './stage.mjs';
import { openPage, paste, sample, verdict } from './support.mjs';

const stage = setStage();

const kHostile = [
    '<script>window.ran = true</script>',
    '<img src=x onerror="window.ran = true">',
    '<svg onload="window.ran = true">',
    '"><iframe srcdoc="<script>parent.ran = true</script>"></iframe>',
    '<a href="javascript:window.ran = true">表三</a>',
    '<style>@import url(http://attack.invalid/a.css)</style><link rel=stylesheet href=http://attack.invalid/b.css>',
    '${window.ran = true} {{constructor.constructor("window.ran = true")()}}',
].join('\n');

/** The hostile text where a title, a heading, a label and a cell are read from it. */
const kReport = sample
    .replace('岚川市望溪区水务局', `岚川市望溪区水务局${kHostile.split('\n')[1]}`)
    .replace('一、总体情况', `一、总体情况${kHostile}`)
    .replace('\t318', '\t<img src=x onerror="window.ran=true">318');

async function assertInert(page, opened) {
    await page.waitForTimeout(300);
    assert.equal(await page.evaluate(() => window.ran), undefined);
    assert.deepEqual(opened.requests.filter(url => !url.startsWith(stage.server.url) && !url.startsWith('data:')), []);
    assert.deepEqual(opened.complaints, []);
    const foreign = await page.evaluate(() => {
        const roots = [document];
        for (const root of roots) {
            for (const element of root.querySelectorAll('*')) if (element.shadowRoot) roots.push(element.shadowRoot);
        }
        return roots.flatMap(root => [...root.querySelectorAll('img, iframe, object, embed, svg[onload], [onerror], a')])
            .map(element => element.outerHTML);
    });
    assert.deepEqual(foreign, []);
}

test('hostile text stays text in every view, in print and in the editor', async () => {
    const opened = await openPage(stage.browser, stage.server.url);
    const { page } = opened;
    await paste(page, kReport, kHostile);
    await verdict(page).waitFor();
    await assertInert(page, opened);
    assert.match(await page.locator('gouji-source-view .scroll').innerText(), /<script>window\.ran = true<\/script>/);
    await page.keyboard.press('j');
    await page.keyboard.press('e');
    await assertInert(page, opened);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await assertInert(page, opened);
    await opened.context.close();
});

test('HTML on the clipboard is not read as HTML, in the editor neither', async () => {
    const opened = await openPage(stage.browser, stage.server.url);
    const { page } = opened;
    await page.getByRole('textbox').click();
    await paste(page, '一、总体情况', kHostile);
    await verdict(page).waitFor();
    assert.equal((await page.locator('gouji-source-view .line').first().innerText()).trim(), '一、总体情况');
    await assertInert(page, opened);
    await opened.context.close();
});

test('odd texts are answered, not choked on', async () => {
    const opened = await openPage(stage.browser, stage.server.url);
    const { page } = opened;
    const texts = ['x', '\ud800\udc00\ud800', '\u202e表三\u0000\u0007', '9'.repeat(400), '\t'.repeat(5000), `${sample}\n${sample}`];
    for (const text of texts) {
        await paste(page, text);
        await page.locator('gouji-verdict-bar, gouji-empty-state').first().waitFor();
    }
    await assertInert(page, opened);
    await opened.context.close();
});

test('a checker that cannot be loaded is said so', async () => {
    const context = await stage.browser.newContext();
    const page = await context.newPage();
    await page.route('**/*.wasm', route => route.abort());
    await page.goto(stage.server.url);
    assert.match(await page.getByRole('alert').innerText(), /核对程序无法运行/);
    await context.close();
});
