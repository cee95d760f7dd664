// What stands while tests run: a server, Chromium, a fresh page that must stay quiet.

import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach } from 'node:test';

import { launchChromium, openPage, servePage } from './support.mjs';

/** For the tests of the file, or of the describe, that calls it: { server, browser }, and what arrange adds. */
export function setStage(serve = servePage, arrange = () => {}) {
    const stage = {};
    before(async () => {
        stage.server = await serve();
        stage.browser = await launchChromium();
        await arrange(stage);
    });
    after(async () => {
        await stage.browser?.close();
        await stage.server?.close();
    });
    return stage;
}

/** Runs with a fresh page, of which nothing may complain. Options are those of openPage. */
export async function onPage({ server, browser }, run, options) {
    const { page, context, complaints } = await openPage(browser, server.url, options);
    await run(page);
    assert.deepEqual(complaints, []);
    await context.close();
}

/** Gives each test a fresh page, which may complain of nothing and ask nobody but its own server. */
export function setPageForEach(stage, take) {
    let opened;
    beforeEach(async () => {
        opened = await openPage(stage.browser, stage.server.url);
        take(opened.page);
    });
    afterEach(async () => {
        assert.deepEqual(opened.complaints, []);
        assert.deepEqual(opened.requests.filter(url => !url.startsWith(stage.server.url) && !/^(data|blob):/.test(url)), []);
        await opened.context.close();
    });
}
