// Below the tables: a relation term by term, and from a cell every relation it takes part in.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { onPage, setStage } from './stage.mjs';
import {
    causes, cell, chosen, diagnoseSample, findings, inspector, paste, sample, showSample, soundReport,
} from './support.mjs';

const stage = setStage();

const withText = (text, run, options) => onPage(stage, async page => {
    if (text === sample) await showSample(page);
    else await paste(page, text);
    await run(page);
}, options);

/** The rows of the calculation, each on one line. */
const rows = within => within.locator('.calculation tbody tr').evaluateAll(lines =>
    lines.map(line => line.innerText.replace(/\s+/g, ' ').trim()));

test('a relation is set out term by term, calculated against reported', () => withText(sample, async page => {
    await cell(page, 'requests.row_total/requests/carried_out/').click();
    assert.deepEqual(await rows(inspector(page)), [
        '+ 自然人 1', '+ 商业企业 0', '+ 科研机构 0', '+ 社会公益组织 0', '+ 法律服务机构 0', '+ 其他 0',
        '计算值 1', '− 填报值总计 2', '差额 1',
    ]);
}));

test('a relation with a sum on both sides has both totals', () => withText(sample, async page => {
    await cell(page, 'requests.balance/requests//business').click();
    assert.deepEqual(await rows(inspector(page)), [
        '+ 一、本年新收政府信息公开申请数量 5', '+ 二、上年结转政府信息公开申请数量 1', '合计 6',
        '− （七）总计 5', '− 四、结转下年度继续办理 0', '合计 5', '差额 1',
    ]);
}));

test('the card of a finding opens the same table', () => withText(sample, async page => {
    const card = findings(page).filter({ hasText: '商业企业' });
    await card.getByRole('button', { name: '算式各项' }).click();
    assert.deepEqual(await rows(chosen(page)), await rows(inspector(page)));
    await chosen(page).getByRole('button', { name: '算式各项' }).click();
    assert.equal(await chosen(page).locator('.calculation').count(), 0);
}));

test('each line leads to its place in table and text, and the relation stays drawn', () => withText(sample, async page => {
    await cell(page, 'requests.balance/requests//business').click();
    await inspector(page).getByRole('button', { name: '二、上年结转' }).click();
    await cell(page, 'requests/carried_in/business').and(page.locator('[aria-current=true]')).waitFor();
    assert.equal(await page.locator('gouji-form-table td.ringed').count(), 4);
    assert.equal(await page.locator('gouji-source-view .figure.chosen').innerText(), '1');
    assert.equal(await inspector(page).locator('tr[aria-current=true]').innerText().then(text => text.trim().at(-1)), '1');
}));

test('a line that is a number of the prose leads to its words', () => withText(sample, async page => {
    await findings(page).filter({ hasText: '行政复议' }).click();
    assert.deepEqual(await rows(inspector(page)), ['+ 行政复议 1', '− 正文 2件', '差额 1']);
    await inspector(page).getByRole('button', { name: '正文', exact: true }).click();
    assert.match(await page.locator('gouji-source-view .chosen').innerText(), /行政复议2件/);
}));

test('what is not one figure shows what it may amount to', () => {
    const damaged = sample.replace(/\t（五）不予处理[\s\S]*?\t\t3\.其他.*\n/, '')
        .replace('被申请行政复议2件', '被申请行政复议10余件');
    return withText(damaged, async page => {
        await cell(page, 'requests.outcomes/requests//charity').click();
        const lost = (await rows(inspector(page))).filter(row => row.includes('原文缺失'));
        assert.equal(lost.length, 8);
        assert.match(lost[0], /原文缺失 ≥ 0$/);
        assert.match(await inspector(page).innerText(), /原文缺少有关单元格/);
        await findings(page).filter({ hasText: '行政复议' }).click();
        assert.deepEqual(await rows(inspector(page)), ['+ 行政复议 1 1', '− 正文 10余件 10～20', '差额至少 9']);
    });
});

test('what only blanks put in doubt is no proved failure, and counts them as its message does', () => {
    const left = soundReport.replace('（一）予以公开\t\t8', '（一）予以公开\t\t');
    return withText(left, async page => {
        const edge = cell(page, 'requests.row_total/requests/granted/');
        assert.equal(await edge.locator('[aria-hidden]').innerText(), '!8');
        assert.equal(await edge.getAttribute('title'), '各列之和 ＝ 总计：存疑、有关单元格空白、相差 8');
        await cell(page, 'requests/granted/natural').click();
        const [line] = await inspector(page).locator('.sums > li').allInnerTexts();
        assert.match(line.replace(/\s+/g, ' '), /^! 存疑 各列之和 ＝ 总计 2 \+ 1 \+ 1（另 2 项为 0，1 项无数） ＝ 4 ≠ 12，相差 8/);
        await edge.click();
        assert.deepEqual((await rows(inspector(page))).slice(-3), ['计算值 4', '− 填报值总计 12', '差额 8']);
        assert.equal(await page.locator('gouji-inspector .fail').count(), 0);
        assert.equal(await cell(page, 'requests.row_total/requests/new/').locator('[aria-hidden]').innerText(), '✓');
    });
});

test('what follows from the other figures stands in the table, and is said to', () => {
    const withoutTotals = soundReport.replace(/\t（七）总计.*\n/, '');
    return withText(withoutTotals, async page => {
        const total = cell(page, 'requests/closed/legal');
        assert.match(await total.getAttribute('class'), /lost.*derived/);
        assert.equal(await total.locator('.value').innerText(), '＝2');
        assert.match(await total.innerText(), /原文缺失、由其余各数推得 2/);
        await total.click();
        assert.match(await inspector(page).innerText(), /原文缺失、由其余各数推得 2/);
        assert.equal(await cell(page, 'requests/new/legal').locator('.value').innerText(), '2');
    });
});

test('a cell lists its relations and claims with their verdicts, each to be opened and left again', () => withText(sample, async page => {
    await cell(page, 'requests/new/total').click();
    const lines = inspector(page).locator('.sums > li');
    assert.equal(await lines.count(), 3);
    assert.match(await lines.nth(0).innerText(), /✓[\s\S]*各列之和 ＝ 总计/);
    assert.match(await lines.nth(1).innerText(), /✕[\s\S]*一 ＋ 二/);
    assert.match(await lines.nth(2).innerText(), /✓[\s\S]*申请29件/);
    await lines.nth(0).getByRole('button').click();
    assert.equal((await rows(inspector(page))).at(-1), '差额 0');
    await inspector(page).getByRole('button', { name: '返回 一、本年新收' }).click();
    await lines.nth(2).getByRole('button').click();
    assert.match(await inspector(page).innerText(), /返回 一、本年新收[\s\S]*表格 29 ＝ 正文 29/);
}));

test('a cause lists what it explains, each to be opened', () => withText(sample, async page => {
    await causes(page).first().click();
    await inspector(page).locator('.sums button').first().click();
    assert.match((await rows(inspector(page))).at(-1), /^差额 1$/);
    await inspector(page).getByRole('button', { name: '返回 由此而来的 5 个问题' }).click();
    assert.equal(await inspector(page).locator('.sums > li').count(), 5);
}, { diagnose: diagnoseSample }));

test('the keyboard goes into a relation and back without losing its place', () => withText(sample, async page => {
    await cell(page, 'requests/new/total').focus();
    await page.keyboard.press('Enter');
    await inspector(page).locator('.sums button').nth(1).focus();
    await page.keyboard.press('Enter');
    const focused = () => page.evaluate(() => {
        let active = document.activeElement;
        while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
        return active.innerText;
    });
    await page.waitForFunction(() => document.activeElement.localName !== 'body');
    assert.match(await focused(), /返回/);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    assert.equal(await focused(), '二、上年结转政府信息公开申请数量');
    await cell(page, 'requests/carried_in/total').and(page.locator('[aria-current=true]')).waitFor();
}));

test('a relation that fails whatever a lost total was is written as its finding has it', () =>
    withText(soundReport.replace(/\t（七）总计\t.*\n/, '').replace('\t\t21\t5\t0\t1\t2\t0\t29', '\t\t3\t5\t0\t1\t2\t0\t11'), async page => {
        await cell(page, 'requests/new/natural').click();
        const lines = await inspector(page).locator('.sums > li').allInnerTexts();
        const failed = lines.find(line => line.includes('✕'));
        assert.match(failed, /3 \+ 2 ＝ 5 ≠ 23 ＝ 8 \+ 3/);
        assert.doesNotMatch(failed, /↔/);
        await cell(page, 'requests/granted/natural').click();
        assert.match(await inspector(page).innerText(), /3 \+ 2 ＝ 5 ≠ 23 ＝ 8 \+ 3/);
    }));

test('until something is chosen or pointed at the inspector takes little room, and none where there is no table', () =>
    withText(sample, async page => {
        const height = () => page.locator('gouji-inspector').evaluate(each => each.getBoundingClientRect().height);
        const idle = await height();
        await page.mouse.move(1, 1);
        await cell(page, 'requests/new/natural').hover();
        await inspector(page).getByText('自然人').first().waitFor();
        const used = await height();
        assert.ok(used > 1.5 * idle, `${idle} ${used}`);
        await page.mouse.move(1, 1);
        await inspector(page).getByText('这里写出算式').waitFor();
        assert.equal(await height(), used);
        await paste(page, '2024年食堂收支情况\n一、收入 12 万元');
        await page.locator('gouji-inspector').waitFor({ state: 'hidden' });
        await findings(page).first().click();
        assert.equal(await page.locator('gouji-inspector').isVisible(), false);
    }));
