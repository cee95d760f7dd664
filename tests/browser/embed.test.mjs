// The checker in a frame, for pages that may not run WebAssembly: the same results, places in the
// page's own DOM, and no ear for anybody else. The page and the frame are of two origins.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';

import { createChecker } from 'gouji';
import { hostOrigin } from '../../bindings/embed/frame.js';

import { serveExamples, until } from './editors.mjs';
import { launchChromium, sample, servePage } from './support.mjs';

const report = readFileSync(new URL('../../web/examples/report.html', import.meta.url), 'utf8');

let pages;
let frames;
let browser;
let page;
let url;

before(async () => {
    pages = await serveExamples();
    frames = await servePage();
    browser = await launchChromium();
    page = await browser.newPage();
    url = `${frames.url}embed.html`;
    await page.goto(`${pages.url}../../tests/browser/host.html`);
    await page.evaluate(async address => {
        const { openEmbed } = await import('/bindings/embed/index.js');
        window.checker = await openEmbed({ url: address, hidden: false });
    }, url);
});
after(async () => {
    await browser?.close();
    pages?.close();
    await frames?.close();
});

describe('what it answers', () => {
    test('the page itself may not run WebAssembly', async () => {
        const outcome = await page.evaluate(() =>
            WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])).then(() => 'ran', error => error.message));
        assert.match(outcome, /Content Security/);
    });

    test('a text is checked as anywhere else', async () => {
        const checker = await createChecker();
        for (const language of ['zh', 'en']) {
            const result = await page.evaluate(([text, options]) => window.checker.check(text, options), [sample, { language }]);
            assert.deepEqual(result, checker.check(sample, { language }));
        }
    });

    test('HTML is checked, and shown in the frame', async () => {
        const { text, findings } = await page.evaluate(html => window.checker.checkHtml(html), report);
        assert.ok(findings.length >= 3);
        for (const { quote, span } of findings) assert.equal(text.slice(...span), quote);
        await page.frameLocator('iframe').locator('gouji-cause-card').first().waitFor();
    });

    test('what is chosen in the frame leads to its place in the page', async () => {
        await page.evaluate(async html => {
            const holder = document.getElementById('holder');
            holder.append(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
            const { rangeOf } = await window.checker.checkElement(holder);
            window.checker.addEventListener('select', ({ spans }) => { window.chosen = spans.map(span => String(rangeOf(span))); });
        }, report);
        await page.frameLocator('iframe').locator('gouji-finding-card article').click();
        await until(page, 'window.chosen');
        assert.equal(await page.evaluate(() => window.chosen[0]), '因政府信息公开工作被申请行政复议2件');
    });

    test('a wrong call is an error there as here', async () => {
        const message = await page.evaluate(() => window.checker.check('一', { language: 'fr' }).then(() => '', error => error.message));
        assert.match(message, /no language 'fr'/);
    });

    test('when it is closed, what is still asked is refused', async () => {
        const outcome = await page.evaluate(async address => {
            const { openEmbed } = await import('/bindings/embed/index.js');
            const other = await openEmbed({ url: address });
            const asked = other.check('一').then(() => 'answered', error => error.message);
            other.close();
            return [await asked, other.frame.isConnected];
        }, url);
        assert.match(outcome[0], /^no answer from http/);
        assert.equal(outcome[1], false);
    });
});

describe('whom it listens to', () => {
    test('the address names one origin, which must be among those allowed', () => {
        const hash = origin => `#origin=${encodeURIComponent(origin)}`;
        assert.equal(hostOrigin(hash('https://cms.example'), []), 'https://cms.example');
        assert.equal(hostOrigin(hash('https://cms.example'), ['https://other.example']), null);
        assert.equal(hostOrigin(hash('https://cms.example'), ['https://cms.example']), 'https://cms.example');
        for (const wrong of ['', '*', 'null', 'cms.example', 'https://cms.example/', 'javascript:0']) {
            assert.equal(hostOrigin(hash(wrong), []), null, wrong);
        }
        assert.equal(hostOrigin('', []), null);
    });

    /** What a frame opened with this address says to its page within half a second. */
    const heard = (hash, id) => page.evaluate(async ([address, ask]) => {
        const said = [];
        const frame = document.createElement('iframe');
        const listen = ({ source, data }) => source === frame.contentWindow && said.push(data.type);
        window.addEventListener('message', listen);
        frame.src = address;
        document.body.append(frame);
        await new Promise(resolve => { frame.onload = resolve; });
        await new Promise(resolve => { setTimeout(resolve, 500); });
        frame.contentWindow.postMessage({ gouji: 1, type: 'check', id: ask, text: '一', language: 'zh' }, '*');
        await new Promise(resolve => { setTimeout(resolve, 500); });
        window.removeEventListener('message', listen);
        frame.remove();
        return said;
    }, [url + hash, id]);

    test('a page of another origin than the one named is not answered', async () => {
        const own = new URL(pages.url).origin;
        assert.deepEqual(await heard(`#origin=${encodeURIComponent(own)}`, 7), ['ready', 'result']);
        assert.deepEqual(await heard('#origin=https%3A%2F%2Fcms.example', 8), []);
        assert.deepEqual(await heard('', 9), []);
    });

    test('only the page around the frame may ask, not another frame of it', async () => {
        const shown = () => page.frames().find(each => each.url().startsWith(url)).evaluate(() =>
            document.querySelector('gouji-report').result.text);
        await page.evaluate(() => document.body.append(document.createElement('iframe')));
        const other = page.frames().find(each => each.url() === 'about:blank');
        const ask = text => other.evaluate(what =>
            parent.frames[0].postMessage({ gouji: 1, type: 'check', id: 1, text: what, language: 'zh' }, '*'), text);
        await page.evaluate(() => window.checker.check('甲'));
        await ask('乙');
        await page.waitForTimeout(400);
        assert.equal(await shown(), '甲');
    });

    test('answers from elsewhere are not believed', async () => {
        const outcome = await page.evaluate(async () => {
            const { contentWindow } = window.checker.frame;
            const { origin } = new URL(window.checker.frame.src);
            const forge = (from) => window.dispatchEvent(new MessageEvent('message', {
                data: { gouji: 1, type: 'select', spans: [[0, 1]] }, ...from,
            }));
            let heard = 0;
            const count = () => { heard++; };
            window.checker.addEventListener('select', count);
            forge({ source: contentWindow, origin: 'https://elsewhere.example' });
            forge({ source: window, origin });
            const unbelieved = heard;
            forge({ source: contentWindow, origin });
            window.checker.removeEventListener('select', count);
            return [unbelieved, heard];
        });
        assert.deepEqual(outcome, [0, 1]);
    });
});

test('the example asks before publishing', async () => {
    const other = await browser.newPage();
    const complaints = [];
    other.on('console', message => complaints.push(message.text()));
    other.on('pageerror', error => complaints.push(error.message));
    await other.goto(`${pages.url}embed.html`);
    await until(other, 'window.attachment?.counts');
    await other.getByRole('button', { name: '发布' }).click();
    await until(other, "document.getElementById('verdict').value !== ''");
    assert.equal(await other.locator('#verdict').innerText(), '报告中有 3 处错误，建议核对后再发布。');
    assert.deepEqual(complaints, []);
    await other.close();
});
