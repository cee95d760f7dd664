// Debian's Firefox ESR, with the same few calls as webkit.mjs.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import puppeteer from 'puppeteer-core';

export async function launchFirefox() {
    const profile = mkdtempSync(join(tmpdir(), 'gouji-firefox-'));
    const browser = await puppeteer.launch({
        browser: 'firefox', executablePath: '/usr/bin/firefox-esr', headless: true, userDataDir: profile,
    });
    const page = await browser.newPage();
    const complaints = [];
    page.on('console', message => complaints.push(message.text()));
    page.on('pageerror', error => complaints.push(error.message));
    return {
        complaints,
        goto: url => page.goto(url),
        evaluate: (work, ...given) => page.evaluate(work, ...given),
        waitFor: async (work, ...given) => (await page.waitForFunction(work, {}, ...given)).jsonValue(),
        async close() {
            await browser.close();
            rmSync(profile, { recursive: true, force: true });
        },
    };
}
