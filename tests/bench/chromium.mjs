// The cases in Chromium: on a page of their own, and how soon the page and the offline
// file give their first verdict.

import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

import { chromium } from 'playwright-core';
import { preview } from 'vite';

import { percentile } from './measure.mjs';

const launch = () => chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update'],
});

/** Serves a folder; pages cut off from others get the finer clock. */
async function serve(folder) {
    const server = await preview({
        root: folder,
        build: { outDir: '.' },
        configFile: false,
        logLevel: 'error',
        preview: {
            port: 0, host: '127.0.0.1',
            headers: { 'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Embedder-Policy': 'require-corp' },
        },
    });
    return { url: `http://127.0.0.1:${server.httpServer.address().port}/`, close: () => server.close() };
}

/** A page that was given too much is gone; each text gets one of its own. */
async function onPage(browser, url, work) {
    const page = await browser.newPage();
    try {
        await page.goto(`${url}tests/bench/page.html`);
        await page.waitForFunction(() => globalThis.cases);
        return await work(page);
    } finally {
        await page.close();
    }
}

// Both run in the page and say when it is done by a word on the console: to ask for it would be
// work for the page while it is timed.

/** Pastes the report as soon as there is a page, and waits until a verdict is drawn. */
function pasteAndWait(text) {
    const within = root => [...root.querySelectorAll('*')].some(element => (element.localName === 'gouji-verdict-bar'
        ? element.shadowRoot?.querySelector('strong') : element.shadowRoot && within(element.shadowRoot)));
    const watch = () => requestAnimationFrame(() => {
        if (within(document)) setTimeout(() => console.debug('seen', performance.now()));
        else watch();
    });
    document.addEventListener('DOMContentLoaded', () => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/plain', text);
        document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true, composed: true }));
        watch();
    });
}

/** The same for a page without anything, which is the floor. */
function waitForFrame() {
    document.addEventListener('DOMContentLoaded', () => requestAnimationFrame(() =>
        setTimeout(() => console.debug('seen', performance.now()))));
}

async function start(browser, url, script, text) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.addInitScript(script, text);
    const said = page.waitForEvent('console', message => message.text().startsWith('seen '));
    await page.goto(url, { waitUntil: 'commit' });
    const seen = (await said).text();
    await context.close();
    return Number(seen.slice('seen '.length));
}

/** In ms from navigation to the first verdict, each time with nothing cached: the median, and the best. */
async function measureStart(browser, rounds) {
    const text = readFileSync('web/src/sample.txt', 'utf8');
    const server = await serve('web/dist');
    const runs = {
        page: () => start(browser, server.url, pasteAndWait, text),
        file: () => start(browser, pathToFileURL('build/gouji.html').href, pasteAndWait, text),
        floor: () => start(browser, 'data:text/html,<p>', waitForFrame),
    };
    const times = { page: [], file: [], floor: [] };
    for (let round = 0; round < rounds; round++) {
        for (const [name, run] of Object.entries(runs)) times[name].push(await run());
    }
    await server.close();
    return Object.fromEntries(Object.entries(times).map(([name, all]) =>
        [name, { median: percentile(all, 0.5), best: Math.min(...all) }]));
}

export async function measureInChromium(samples, { starts }) {
    const server = await serve('.');
    const browser = await launch();
    const measured = { texts: [] };
    try {
        for (const text of samples.texts) {
            measured.texts.push(await onPage(browser, server.url, page =>
                page.evaluate(one => globalThis.cases.text(one), text)).catch(error => ({ failed: error.message })));
        }
        Object.assign(measured, await onPage(browser, server.url, page =>
            page.evaluate(all => globalThis.cases.population(all), { reports: samples.reports, faulty: samples.faulty })));
        measured.paste = await onPage(browser, server.url, page => page.evaluate(file => globalThis.paste(file), samples.paste));
        measured.start = await measureStart(browser, starts);
        measured.version = browser.version();
    } finally {
        await browser.close();
        await server.close();
    }
    return measured;
}
