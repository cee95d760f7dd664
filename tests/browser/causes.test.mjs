// Root causes: first in the list, what they explain folded under them, and what cells should be.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { onPage, setStage } from './stage.mjs';
import {
    causes, cell, chosen, chosenNumber, diagnoseSample, diagnosed, expected, findings, inspector, paste, sample,
    showSample, soundReport, verdict,
} from './support.mjs';

const stage = setStage();

const withSample = (run, options = { diagnose: diagnoseSample }) => onPage(stage, async page => {
    await showSample(page);
    await run(page);
}, options);

const unfold = cause => cause.getByRole('button', { name: /由此而来/ }).click();

test('causes come first, with their changes, and what they explain folded', () => withSample(async page => {
    assert.equal(await causes(page).count(), 2);
    assert.match(await causes(page).first().innerText(), /（七）总计 ·\s+自然人\s+21\s*→\s*改为\s*22[\s\S]*（七）总计的两格各少记 1 件。/);
    assert.equal(await findings(page).count(), 1);
    assert.match(await findings(page).first().innerText(), /行政复议/);
    await unfold(causes(page).first());
    assert.equal(await findings(page).count(), 1 + 5);
}));

test('a cause of which a part is mended stays chosen', () => withSample(async page => {
    await causes(page).first().click();
    await page.getByRole('button', { name: '编辑', exact: true }).click();
    await page.getByRole('textbox', { name: '报告原文' }).and(page.locator(':focus')).waitFor();
    await page.keyboard.type('22');
    await chosen(page).locator('.to').and(page.getByText('30', { exact: true })).waitFor();
    assert.equal(await chosenNumber(page), '1');
    assert.deepEqual(await page.locator('gouji-form-table td.ringed').evaluateAll(cells => cells.map(({ dataset }) => dataset.key)),
        ['requests/closed/total']);
}, { diagnose: null }));

test('the verdict counts causes and says how many relations they break', () => withSample(async page => {
    const broken = expected(sample).findings.length - 1;
    await verdict(page).getByText(`发现 2 处错误（涉及 ${broken} 条关系）、1 处正文与表格不符`).waitFor();
}));

test('repairs that are equally small are alternatives of one cause', () => withSample(async page => {
    assert.match(await causes(page).nth(1).innerText(), /可能漏记 1 件。[\s\S]*或者[\s\S]*可能多记 1 件。/);
}));

test('a certain or likely repair stands beside the figure; an alternative only marks it', () => withSample(async page => {
    const wrong = cell(page, 'requests/closed/natural');
    assert.match(await wrong.getAttribute('class'), /wrong/);
    assert.match(await wrong.innerText(), /应为 22/);
    assert.match(await cell(page, 'requests/carried_out/business').getAttribute('class'), /suspect/);
    assert.equal(await cell(page, 'requests/carried_out/business').locator('.should').innerText(), '1');
    assert.equal(await cell(page, 'requests/carried_in/business').locator('.should').count(), 0);
    assert.doesNotMatch(await cell(page, 'requests/closed/business').getAttribute('class'), /suspect|wrong/);
}));

test('a cause rings the cells it would change; such a cell shows the cause', () => withSample(async page => {
    await causes(page).first().click();
    assert.deepEqual(await page.locator('gouji-form-table td.ringed').evaluateAll(each => each.map(td => td.dataset.key)),
        ['requests/closed/natural', 'requests/closed/total']);
    assert.match(await inspector(page).innerText(), /由此而来的 5 个问题/);
    await cell(page, 'requests/carried_out/business').click();
    assert.equal(await chosenNumber(page), '2');
}));

test('the keyboard goes from cause to cause, and into one that is unfolded', () => withSample(async page => {
    await page.keyboard.press('j');
    assert.equal(await chosenNumber(page), '1');
    await page.keyboard.press('j');
    assert.equal(await chosenNumber(page), '2');
    await page.keyboard.press('Enter');
    await page.keyboard.press('j');
    assert.match(await chosen(page).innerText(), /商业企业|结转下年度/);
    await page.keyboard.press('k');
    assert.equal(await chosenNumber(page), '2');
}));

test('what a folded cause explains leads to the cause', () => withSample(async page => {
    await cell(page, 'requests.balance/requests//natural').click();
    assert.equal(await chosenNumber(page), '1');
    await unfold(causes(page).first());
    assert.match(await chosen(page).innerText(), /勾稽不平/);
}));

test('the printed opinion leads with the causes', () => withSample(async page => {
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    const sheet = page.locator('gouji-opinion-sheet');
    assert.equal(await sheet.locator('ol > li').count(), 3);
    assert.deepEqual(await sheet.locator('h2').allInnerTexts(),
        ['一、核查结论', '二、发现的问题', '三、无法核对的事项', '四、表格核对情况']);
    assert.match(await sheet.locator('ol > li').first().innerText(), /（七）总计 · 自然人：21 → 22[\s\S]*少记 1 件[\s\S]*勾稽不平/);
}));

test('a table with too many faults is a cause without changes', () => withSample(async page => {
    assert.match(await causes(page).first().innerText(), /无法判断/);
    await causes(page).first().click();
    assert.equal(await page.locator('gouji-form-table td.ringed').count(), 0);
}, {
    diagnose: ({ findings: all }) => all.length === 0 ? [] : [
        { explains: all.map((each, index) => index), changes: [], confidence: 'ambiguous', message: '不符之处太多，无法判断。' },
    ],
}));

test('what the checker itself diagnoses is shown, its figures once', () => withSample(async page => {
    const own = diagnosed(sample);
    assert.ok(own.length > 0);
    for (const { effect } of own) await causes(page).getByText(effect).first().waitFor();
    assert.doesNotMatch((await causes(page).allInnerTexts()).join(), /现为/);
    assert.deepEqual(await causes(page).first().locator('.from').allInnerTexts(), ['21', '29']);
}, { diagnose: null }));

test('many equal repairs are folded into a list, a line each; in what is printed and copied, into one', () => onPage(stage, async page => {
    // One outcome too many, and with it the total of its row: any outcome may be the wrong one.
    const text = soundReport.replace('（一）予以公开\t\t8\t2\t0\t1\t1\t0\t12', '（一）予以公开\t\t9\t2\t0\t1\t1\t0\t13');
    await paste(page, text);
    await verdict(page).waitFor();
    const [first, second, ...rest] = diagnosed(text);
    const cause = causes(page).first();
    const unfoldOthers = cause.getByRole('button', { name: `或者以下 ${rest.length + 1} 种改法之一` });
    assert.ok(rest.length > 5);
    assert.equal(await cause.locator('.others').count(), 0);
    await unfoldOthers.click();
    assert.equal(await cause.locator('.others li').count(), rest.length + 1);
    assert.equal((await cause.innerText()).split(second.effect).length, 2);
    assert.match(await cause.locator('.others').innerText(), /4\.保护第三方合法权益 · 自然人 1 → 0、总计 2 → 1\s+预览/);
    assert.match(await cause.locator('.others').innerText(), /（五）不予处理 2\.重复申请 · 自然人、总计 1 → 0/);
    await unfoldOthers.click();
    assert.equal(await cause.locator('.others').count(), 0);

    await page.getByRole('button', { name: '复制问题清单' }).click();
    const written = await page.evaluate(() => navigator.clipboard.readText());
    assert.equal(written.split('\n').filter(line => /^ +或者以下 \d+ 种改法之一：.*；.*。$/.test(line)).length, 1);
    assert.equal(written.split(first.effect).length + written.split(second.effect).length, 3);
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    assert.match(await page.locator('gouji-opinion-sheet .others').innerText(), /^或者以下 \d+ 种改法之一：.*；.*。$/);
}, { diagnose: null, permissions: ['clipboard-read', 'clipboard-write'] }));
