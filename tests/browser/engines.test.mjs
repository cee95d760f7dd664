// The page, the offline file and the element in the other engines: the verdict, the tables and a
// choice are those of Chromium, where everything else is tested.

import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { after, before, test } from 'node:test';

import { launchFirefox } from './firefox.mjs';
import { checked, launchChromium, offlineFile, openPage, sample, servePackage, servePage, showSample, verdict } from './support.mjs';
import { launchWebKit, missing as missingForWebKit } from './webkit.mjs';

const kElement = {
    '/element.html': '<!DOCTYPE html><meta charset="utf-8"><link rel="icon" href="data:,"><script type="module" src="/start.js"></script><gouji-report></gouji-report>',
    '/start.js': "import '/dist/element.js';",
};

let server;
let elementServer;
let expectedVerdict;
before(async () => {
    server = await servePage();
    elementServer = await servePackage(kElement);
    const chromium = await launchChromium();
    const { page } = await openPage(chromium, server.url, { diagnose: null });
    await showSample(page);
    expectedVerdict = await verdict(page).innerText();
    await chromium.close();
});
after(async () => {
    await server?.close();
    elementServer?.close();
});

// These run in the page, whatever drives it.

/** Puts into the page what finds elements wherever they stand, shadow trees included. */
function prepare() {
    const within = root => [...root.querySelectorAll('*')].flatMap(element =>
        [element, ...(element.shadowRoot ? within(element.shadowRoot) : [])]);
    globalThis.seek = selector => within(document).filter(element => element.matches(selector));
}

const pageIsReady = () => globalThis.seek('button.primary:not([disabled])').length > 0;
const elementIsReady = () => customElements.get('gouji-report') !== undefined;

/** Not every engine lets a script fill a clipboard event. */
function paste(text) {
    const event = new Event('paste', { bubbles: true, cancelable: true, composed: true });
    const getData = type => (type === 'text/plain' ? text : '');
    Object.defineProperty(event, 'clipboardData', { value: { getData, files: [], items: [], types: ['text/plain'] } });
    document.body.dispatchEvent(event);
}

const give = text => { document.querySelector('gouji-report').text = text; };

const shownVerdict = () => globalThis.seek('.verdict')[0]?.innerText.trim();
/** Null until there are tables: they come after the verdict. */
const figures = () => {
    const values = globalThis.seek('td[data-key] .value');
    return values.length ? Object.fromEntries(values.map(value => [value.parentElement.dataset.key, Number(value.textContent)])) : null;
};
const choose = () => globalThis.seek('button.place')[0].click();
const ringed = () => globalThis.seek('td.ringed').length;

/** Every figure that the checker read stands in its cell. */
function assertFigures(shown) {
    const { tables } = checked(sample);
    for (const { id, cells } of tables) {
        for (const { row, column, value } of cells.filter(({ state }) => state === 'read')) {
            const key = `${id}/${row}/${column}`;
            assert.equal(shown[key], value, key);
        }
    }
}

async function tryOut(engine, { url, ready, enter }) {
    await engine.goto(url);
    await engine.evaluate(prepare);
    await engine.waitFor(ready);
    await engine.evaluate(enter, sample);
    assert.equal(await engine.waitFor(shownVerdict), expectedVerdict);
    assertFigures(await engine.waitFor(figures));
    await engine.evaluate(choose);
    assert.ok(await engine.waitFor(ringed) > 1);
}

const engines = {
    Firefox: { launch: launchFirefox, missing: existsSync('/usr/bin/firefox-esr') ? [] : ['firefox-esr'] },
    WebKit: { launch: launchWebKit, missing: missingForWebKit },
};
for (const [name, { launch, missing }] of Object.entries(engines)) {
    test(`${name}: the page, the offline file and the element`, { skip: missing.length > 0 && `not here: ${missing.join(', ')}` }, async () => {
        const engine = await launch();
        try {
            await tryOut(engine, { url: server.url, ready: pageIsReady, enter: paste });
            await tryOut(engine, { url: offlineFile, ready: pageIsReady, enter: paste });
            await tryOut(engine, { url: `${elementServer.url}element.html`, ready: elementIsReady, enter: give });
            assert.deepEqual(engine.complaints, []);
        } finally {
            await engine.close();
        }
    });
}
