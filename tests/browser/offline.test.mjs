// The page in one file, opened from the disk: complete, silent, and cut off from everything.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { docxOf } from './docx_samples.mjs';
import {
    chosen, findings, launchChromium, offlineFile, openPage, sampleVerdict, showSample, soundReport, verdict,
} from './support.mjs';

const path = fileURLToPath(offlineFile);
let browser;

before(async () => { browser = await launchChromium(); });
after(async () => { await browser?.close(); });

test('its policy lets nothing in', () => {
    const html = readFileSync(path, 'utf8');
    const [, policy] = /Content-Security-Policy" content="([^"]*)"/.exec(html);
    assert.match(policy, /^default-src 'none'; script-src(?: 'sha256-[^']+'){3} 'wasm-unsafe-eval'; style-src 'sha256-/);
    assert.match(policy, /connect-src 'none'/);
    assert.doesNotMatch(policy, /unsafe-inline|'unsafe-eval'|https?:/);
});

test('Chromium: everything works from the disk, without a network', async () => {
    const { page, context, requests, complaints } = await openPage(browser, offlineFile, { offline: true });
    await showSample(page);
    await verdict(page).getByText(sampleVerdict).waitFor();
    await findings(page).filter({ hasText: '商业企业' }).click();
    assert.equal(await page.locator('gouji-form-table td.ringed').count(), 4);
    await page.getByRole('button', { name: 'switch to English' }).click();
    await verdict(page).getByText(/^\d+ errors found/).waitFor();
    assert.match(await chosen(page).innerText(), /a difference of 1/);
    await page.getByRole('button', { name: 'About' }).click();
    await page.getByRole('dialog', { name: 'About' }).waitFor();
    await page.locator('#report-files').setInputFiles({ name: 'a.docx', mimeType: '', buffer: docxOf(soundReport) });
    await verdict(page).getByText('No error found').waitFor();
    assert.deepEqual(requests.filter(url => url !== offlineFile && !url.startsWith('data:')), []);
    assert.deepEqual(complaints, []);
    await context.close();
});

test('Chromium: the file cannot reach out even where something asks it to', async () => {
    const { page, context } = await openPage(browser, offlineFile);
    const refused = await page.evaluate(() => fetch('https://attack.invalid/').then(() => false, () => true));
    assert.equal(refused, true);
    await context.close();
});
