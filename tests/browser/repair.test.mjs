// "Show what would make it right": the tables as a repair would leave them, and the way back.

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import { createChecker } from 'gouji';

import { make } from '../generator/index.mjs';
import { onPage, setStage } from './stage.mjs';
import {
    causes, cell, diagnoseSample, elementSources, findings, inspector, paste, sample, showSample, verdict,
} from './support.mjs';

describe('a repair worked out', () => {
    let sources;
    let checker;

    before(async () => {
        sources = await elementSources();
        checker = await createChecker();
    });
    after(() => sources?.close());

    /** The text with the figures that a diagnosis gives. */
    const mend = (text, { changes }) => [...changes].sort((a, b) => b.span[0] - a.span[0])
        .reduce((mended, { to, span: [begin, end] }) => mended.slice(0, begin) + to + mended.slice(end), text);

    const verdicts = result => result.checks.filter(({ rule, table }) => table || rule === 'claim.cell')
        .map(({ rule, table, row, column, quantity, verdict: how }) => [rule, table, row, column, quantity, how].join('/'));

    async function compare(text) {
        const { repair } = await sources.load('model/repair');
        const { checkedOf } = await sources.load('checked');
        const before = checkedOf(checker, text, checker.check(text));
        const whole = before.result.diagnoses.filter(({ changes }) => changes.length
            && changes.every(({ to, span: [begin, end] }) => to !== null && end > begin));
        for (const diagnosis of whole) {
            const after = repair(before, diagnosis);
            const mended = checker.check(mend(text, diagnosis));
            assert.deepEqual(verdicts(after.result), verdicts(mended));
            assert.equal(after.result.findings.length, mended.findings.length);
            assert.deepEqual(after.result.tables.map(table => table.cells.map(each => each.value)),
                mended.tables.map(table => table.cells.map(each => each.value)));
        }
        return whole.length;
    }

    test('is what the checker says of the text with those figures', async () => {
        let compared = await compare(sample);
        compared += await compare(sample.replace('，上年结转3件；办结30件', '；办结27件'));
        for (let seed = 0; seed < 40; seed++) {
            compared += await compare(make({ seed: `repair ${seed}`, shape: 'tsv', faults: 1 + seed % 2 }).text);
        }
        assert.ok(compared > 30, `${compared} compared`);
    });
});

describe('the preview', () => {
    const stage = setStage();

    const withSample = (run, options = { diagnose: null }) => onPage(stage, async page => {
        await showSample(page);
        await run(page);
    }, options);

    const previewFirst = page => causes(page).first().getByRole('button', { name: '按此更正预览' }).click();
    const banner = page => page.locator('gouji-tables-pane .preview');

    test('strikes the old figures, shows the new ones, and the relations that hold now', () => withSample(async page => {
        await previewFirst(page);
        assert.match(await banner(page).innerText(), /改 2 格，原文未动；由此而来的 5 个问题全部消除。/);
        const changed = cell(page, 'requests/closed/natural');
        assert.equal(await changed.locator('del').innerText(), '21');
        assert.equal(await changed.locator('.value').innerText(), '22');
        assert.match(await changed.innerText(), /原为 21，改后/);
        assert.equal(await page.locator('td.changed').count(), 2);
        assert.match(await cell(page, 'requests.balance/requests//natural').innerText(), /✓/);
        assert.match(await cell(page, 'requests.balance/requests//business').innerText(), /✕1/);
        await verdict(page).getByText('发现 2 处错误').waitFor();
    }));

    test('lists what came of the cause as it is after the repair, each to be opened', () => withSample(async page => {
        await previewFirst(page);
        const lines = inspector(page).locator('.sums > li');
        assert.equal(await lines.count(), 5);
        for (const line of await lines.all()) assert.match(await line.innerText(), /✓[\s\S]*相符/);
        await lines.getByRole('button', { name: '自然人：一 ＋ 二' }).click();
        assert.match(await inspector(page).innerText(), /21 \+ 2 ＝ 23 ＝ 23 ＝ 22 \+ 1[\s\S]*差额\s*0/);
        await inspector(page).getByRole('button', { name: '返回 更正以后' }).click();
        assert.equal(await lines.count(), 5);
    }));

    test('is left by its button, by the card, and by Escape, which then leaves the choice', () => withSample(async page => {
        const leave = [
            () => banner(page).getByRole('button', { name: '回到原表' }).click(),
            () => causes(page).first().getByRole('button', { name: '回到原表' }).click(),
            () => page.keyboard.press('Escape'),
        ];
        for (const each of leave) {
            await previewFirst(page);
            await banner(page).waitFor();
            await each();
            await banner(page).waitFor({ state: 'detached' });
            assert.equal(await page.locator('gouji-cause-card[chosen]').count(), 1);
            assert.match(await cell(page, 'requests/closed/natural').innerText(), /21/);
        }
        await page.keyboard.press('Escape');
        assert.equal(await page.locator('gouji-cause-card[chosen]').count(), 0);
    }));

    test('each alternative has its own', () => withSample(async page => {
        await causes(page).nth(1).locator('.others button').click();
        assert.equal(await page.locator('td.changed').getAttribute('data-key'), 'requests/carried_in/business');
        assert.equal(await page.locator('gouji-form-table td.changed').evaluate(cell => {
            const { top, bottom } = cell.getBoundingClientRect();
            const frame = cell.getRootNode().host.closest('.scroll').getBoundingClientRect();
            return top >= frame.top && bottom <= frame.bottom;
        }), true);
        assert.match(await banner(page).innerText(), /消除 \d 个/);
    }, { diagnose: diagnoseSample }));

    test('ends where its cause is mended in the text', () => withSample(async page => {
        await previewFirst(page);
        await paste(page, sample.replace('\t21\t5\t0\t1\t2\t0\t29\n四', '\t22\t5\t0\t1\t2\t0\t30\n四'));
        await banner(page).waitFor({ state: 'detached' });
    }));

    test('a cause without changes, or a finding, has none', () => withSample(async page => {
        assert.equal(await causes(page).getByRole('button', { name: '按此更正预览' }).count(), 0);
        assert.equal(await findings(page).getByRole('button', { name: '按此更正预览' }).count(), 0);
    }, {
        diagnose: ({ findings: all }) => all.length === 0 ? [] : [
            { explains: all.map((each, index) => index), changes: [], confidence: 'ambiguous', message: '不符之处太多，无法判断。' },
        ],
    }));
});
