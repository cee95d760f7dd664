// The prose and the tables, tied: claims, the cells they were held against, and the coverage.

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import { createChecker } from 'gouji';

import { onPage, setStage } from './stage.mjs';
import { cell, chosen, elementSources, inspector, sample, showSample } from './support.mjs';

describe('the model', () => {
    let sources;
    let checker;
    let form;
    const load = name => sources.load(name);

    before(async () => {
        sources = await elementSources();
        checker = await createChecker();
        form = checker.forms.find(({ id }) => id === '2021');
    });
    after(() => sources?.close());

    const claim = (text, words, quantity, value) => {
        const begin = text.indexOf(words);
        return { quantity, relation: 'equal', low: value, high: value, unit: '件', text: words, span: [begin, begin + words.length] };
    };
    const resultOf = (claims, more = {}) => ({
        ...checker.check(''), claims, checks: [], findings: [], tables: [], ...more,
    });

    test('a quantity is a cell, a sum that the form names, or nothing of this year', async () => {
        const { cellsOf } = await load('model/claims');
        assert.deepEqual(cellsOf(form, 'requests.refused.state_secret.total'), [['requests', 'refused.state_secret', 'total']]);
        assert.equal(cellsOf(form, 'requests.refused').length, 8);
        assert.equal(cellsOf(form, 'requests.new.legal_persons').length, 5);
        assert.deepEqual(cellsOf(form, 'previous.requests.new.total'), []);
        for (const { quantities, tables } of checker.forms) {
            for (const { id } of quantities) assert.ok(cellsOf({ quantities, tables }, id).length, id);
        }
    });

    test('claims of one quantity take their verdicts in their order', async () => {
        const { claimsOf, judgedNumbers } = await load('model/claims');
        const text = '收到申请7件。又收到申请2件。';
        const claims = [claim(text, '收到申请7件', 'requests.new.total', 7), claim(text, '收到申请2件', 'requests.new.total', 2)];
        const check = verdict => ({ rule: 'claim.cell', quantity: 'requests.new.total', verdict });
        const result = resultOf(claims, { checks: [check('pass'), check('fail')] });
        assert.deepEqual(claimsOf(form, result, judgedNumbers(result)).map(({ state }) => state), ['agrees', 'differs']);
    });

    test('a claim is tied to what the checker found it to mean', async () => {
        const { claimsOf, judgedNumbers } = await load('model/claims');
        const tied = (quantity, reading) => {
            const checks = [{ rule: 'claim.cell', quantity, verdict: 'pass', reading }];
            const result = resultOf([claim('收到申请若干', '收到申请若干', quantity, 29)], { checks });
            const { cells, less } = claimsOf(form, result, judgedNumbers(result))[0];
            return [cells, less].map(each => each.map(([, row]) => row));
        };
        assert.deepEqual(tied('requests.new.total'), [['new'], []]);
        assert.deepEqual(tied('requests.new.total', 'requests.new_and_carried_in'), [['new', 'carried_in'], []]);
        assert.deepEqual(tied('requests.closed.total', 'requests.closed_of_new'), [['closed'], ['carried_in']]);
    });

    const kNumbers = {
        '发布[412]条': 'unread',
        '占[21.4]%': 'unchecked',
        '2023年1月1日至12月31日': null,
        '国办公开办函〔2021〕30号': null,
        '第20条': null,
        '1.加强学习\n（2）抓好落实': null,
        '电话：0571-12345678，见http://a.cn/2023': null,
        '《指南》（2022版）于15:56发布': null,
        '规章\t3\t0': null,
    };
    for (const [marked, state] of Object.entries(kNumbers)) {
        test(`numbers of the prose: ${marked}`, async () => {
            const { numbersOf } = await load('model/prose');
            const { judgedNumbers } = await load('model/claims');
            const text = marked.replace(/[[\]]/g, '');
            const result = resultOf([]);
            const begin = marked.indexOf('[');
            assert.deepEqual(numbersOf(text, result, [], judgedNumbers(result)), state === null ? []
                : [{ span: [begin, marked.indexOf(']') - 1], state }]);
        });
    }

    test('numbers that a check held against each other are covered, claims or not', async () => {
        const { claimsOf, judgedNumbers } = await load('model/claims');
        const { countNumbers, numbersOf, shareChecked } = await load('model/prose');
        const text = '发布412条，其中水质154条，占37.4%；另有8条。';
        const claims = [claim(text, '发布412条', null, 412), claim(text, '其中水质154条', null, 154)];
        const at = digits => [text.indexOf(digits), text.indexOf(digits) + digits.length];
        const checks = [{ rule: 'claim.percent', verdict: 'pass', spans: [at('154'), at('412'), at('37.4')] }];
        const result = resultOf(claims, { checks });
        const judged = judgedNumbers(result);
        const counts = countNumbers(numbersOf(text, result, claimsOf(form, result, judged), judged));
        assert.deepEqual(counts, { agrees: 3, differs: 0, unchecked: 0, unread: 1 });
        assert.equal(shareChecked(counts), 75);
    });

    test('every claim of the sample has its cells, and the numbers are all of them', async () => {
        const { checkedOf } = await load('checked');
        const { claims, numbers } = checkedOf(checker, sample, checker.check(sample));
        for (const { claim: { quantity }, cells } of claims) assert.equal(cells.length > 0, quantity !== null, quantity);
        assert.equal(claims.find(({ claim }) => claim.quantity === 'requests.closed.total').state, 'differs');
        assert.equal(claims.find(({ claim }) => claim.quantity === 'requests.granted').state, 'agrees');
        assert.ok(numbers.length >= claims.length);
        assert.ok(numbers.every(({ state }) => state !== 'unread'));
    });
});

describe('the page', () => {
    const stage = setStage();

    const withSample = (run, options) => onPage(stage, async page => {
        await showSample(page);
        await run(page);
    }, options);
    const claimed = (page, words) => page.locator('gouji-source-view .place', { hasText: words }).first();
    const dock = page => inspector(page).innerText();

    test('a claim rings its cell, and the verdict is said', () => withSample(async page => {
        await claimed(page, '部分公开4件').click();
        await cell(page, 'requests/partial/total').and(page.locator('.ringed[aria-current=true]')).waitFor();
        assert.match(await dock(page), /“部分公开4件”[\s\S]*相符[\s\S]*部分公开[\s\S]*表格 4 ＝ 正文 4/);
    }));

    test('a claim that contradicts shows its finding', () => withSample(async page => {
        await claimed(page, '办结30件').click();
        assert.match(await chosen(page).innerText(), /正文[\s\S]*30/);
        assert.match(await page.locator('gouji-form-table td.ringed').innerText(), /29/);
        await claimed(page, '办结30件').click();
        assert.match(await dock(page), /不符[\s\S]*表格 29 ≠ 正文 30，相差 1/);
    }));

    test('a cell marks the claims about it, and its list leads to them', () => withSample(async page => {
        await cell(page, 'requests/granted/total').click();
        assert.equal(await page.locator('gouji-source-view .claim.ringed').innerText(), '其中予以公开12件');
        await inspector(page).getByRole('button', { name: '予以公开12件' }).click();
        assert.equal(await page.locator('gouji-source-view .claim.chosen').innerText(), '其中予以公开12件');
    }));

    test('the coverage shows every number, and its share', () => withSample(async page => {
        const toggle = page.locator('gouji-source-view').getByRole('button', { name: '数字核对情况' });
        assert.equal(await page.locator('gouji-source-view .scroll .number').count(), 0);
        await toggle.click();
        assert.equal(await toggle.getAttribute('aria-pressed'), 'true');
        const legend = await page.locator('gouji-source-view .coverage').innerText();
        const [, all, checked] = /正文共 (\d+) 个数，已核对 (\d+) 个（\d+%）/.exec(legend).map(Number);
        const counts = [...legend.matchAll(/(相符|不符|已读，未核|未读懂)\s*(\d+)/g)].map(([,, count]) => Number(count));
        assert.equal(counts.length, 4);
        assert.equal(counts.reduce((sum, count) => sum + count), all);
        assert.equal(counts[0] + counts[1], checked);
        assert.ok(await page.locator('gouji-source-view .scroll .number').count() >= all);
        const lines = await page.locator('gouji-source-view .coverage .number').evaluateAll(each =>
            each.map(element => getComputedStyle(element).textDecorationStyle));
        assert.equal(new Set(lines).size, 4);
        await page.keyboard.press('c');
        assert.equal(await page.locator('gouji-source-view .scroll .number').count(), 0);
    }));

    test('in the coverage claims are reached and chosen by keyboard', () => withSample(async page => {
        await page.keyboard.press('c');
        await page.getByRole('button', { name: /^相符 其中予以公开12件/ }).focus();
        await page.keyboard.press('Enter');
        await cell(page, 'requests/granted/total').and(page.locator('[aria-current=true]')).waitFor();
    }));

    test('a phone says beneath the text what a claim was held against', () => withSample(async page => {
        await page.getByRole('button', { name: '原文', exact: true }).click();
        await claimed(page, '部分公开4件').click();
        assert.match(await page.locator('gouji-source-view .verdict').innerText(), /表格 4 ＝ 正文 4/);
        await page.locator('gouji-source-view .verdict').getByRole('button', { name: '看表格' }).click();
        await cell(page, 'requests/partial/total').waitFor();
    }, { viewport: { width: 390, height: 844 } }));
});
