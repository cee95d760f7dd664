// Tables taken out of the page: what is copied, pasted back, reads the same.

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import { createChecker } from 'gouji';

import { make } from '../generator/index.mjs';
import { onPage, setStage } from './stage.mjs';
import { causes, elementSources, openPackage, sample, servePackage, showSample } from './support.mjs';

/** What a table holds; what the text had no place for has an empty one in the copy. */
const figures = tables => tables.flatMap(({ id, cells }) => cells.map(({ row, column, state, value }) =>
    [id, row, column, state === 'lost' ? 'blank' : state, value].join(' ')));

describe('copies', () => {
    const stage = setStage(servePackage);
    let sources;
    let checker;
    let page;

    before(async () => {
        sources = await elementSources();
        checker = await createChecker();
        page = await openPackage(stage.browser, stage.server.url);
    });
    after(() => sources?.close());

    const readHtml = html => page.evaluate(source => window.checker.checkHtml(source).tables, html);

    async function assertReadAgain(text) {
        const { copyOfForm, copyOfTable } = await sources.load('model/official');
        const { formOf } = await sources.load('model/form');
        const result = checker.check(text);
        const form = formOf(checker.forms, result);
        const all = copyOfForm(form, result.tables);
        assert.deepEqual(figures(checker.check(all.text).tables), figures(result.tables));
        assert.deepEqual(figures(await readHtml(all.html)), figures(result.tables));
        for (const table of result.tables) {
            const one = copyOfTable(form, table);
            const same = tables => figures(tables.filter(({ id }) => id === table.id));
            assert.deepEqual(same(checker.check(one.text).tables), figures([table]));
            assert.deepEqual(same(await readHtml(one.html)), figures([table]));
        }
        return result.report.form;
    }

    test('reports of both forms read the same from the copy, as HTML and as text', async () => {
        const forms = new Set();
        for (let seed = 0; seed < 24; seed++) {
            const { text } = make({ seed: `copy ${seed}`, shape: 'tsv', faults: seed % 3 });
            forms.add(await assertReadAgain(text));
        }
        assert.deepEqual([...forms].sort(), ['2019', '2021']);
    });

    test('lost rows come out as empty ones, strokes and words as they are', async () => {
        await assertReadAgain(sample.replace(/\t（五）不予处理[\s\S]*?\t\t3\.其他.*\n/, ''));
        await assertReadAgain(sample.replace('行政许可\t318', '行政许可\t/').replace('行政处罚\t46', '行政处罚\t见附件'));
    });

    test('a table that the report does not have is an empty form', async () => {
        const { copyOfForm } = await sources.load('model/official');
        const form = checker.forms.find(({ id }) => id === '2021');
        const { html, text } = copyOfForm(form, []);
        const cells = (await readHtml(html)).flatMap(table => table.cells);
        assert.equal(cells.length, 10 + 25 * 7 + 15);
        assert.ok(cells.every(({ state }) => state === 'blank'));
        assert.match(text, /三、收到和处理政府信息公开申请情况/);
    });

    test('cells are merged as the form merges them, and the look is in the cells themselves', async () => {
        const { copyOfTable } = await sources.load('model/official');
        const form = checker.forms.find(({ id }) => id === '2021');
        const { html } = copyOfTable(form, checker.check(sample).tables[1]);
        assert.match(html, /<td rowspan="22" style="[^"]*">三、本年度办理结果<\/td>/);
        assert.match(html, /<td colspan="5" style="[^"]*">法人或其他组织<\/td>/);
        assert.match(html, /<td colspan="3" style="[^"]*text-align:left">四、结转下年度继续办理<\/td>/);
        assert.doesNotMatch(html, /class=|<style|<script/);
    });

    test('what a cell holds is never markup', async () => {
        const { copyOfTable } = await sources.load('model/official');
        const form = checker.forms.find(({ id }) => id === '2021');
        const [table] = checker.check(sample).tables;
        const hostile = '<img src=x onerror=alert(1)>&amp;"';
        const { html } = copyOfTable(form, {
            ...table, cells: table.cells.map(each => ({ ...each, state: 'unreadable', value: null, text: hostile })),
        });
        const { images, text } = await page.evaluate(source => {
            const { body } = new DOMParser().parseFromString(source, 'text/html');
            return { images: body.querySelectorAll('img').length, text: body.textContent };
        }, html);
        assert.equal(images, 0);
        assert.ok(text.includes(hostile));
    });
});

describe('on the page', () => {
    const stage = setStage();
    const withSample = (run, prepare) => onPage(stage, async page => {
        if (prepare) await page.evaluate(prepare);
        await showSample(page);
        await run(page);
    }, { permissions: ['clipboard-read', 'clipboard-write'], diagnose: null });

    const clipboard = page => page.evaluate(async () => {
        const [item] = await navigator.clipboard.read();
        const read = async type => (await item.getType(type)).text();
        return { html: await read('text/html'), text: await read('text/plain') };
    });
    const closed = text => text.split('\n').find(line => line.includes('（七）总计')).trim().split('\t').filter(Boolean);

    test('all tables are copied as HTML and as text', () => withSample(async page => {
        await page.getByRole('button', { name: '复制全部表格' }).click();
        await page.getByRole('button', { name: '已复制' }).waitFor();
        const { html, text } = await clipboard(page);
        assert.equal(html.match(/<table/g).length, 3);
        assert.match(html, /rowspan="22"[^>]*border: ?1px/);
        assert.deepEqual(closed(text), ['（七）总计', '21', '5', '0', '1', '2', '0', '29']);
    }));

    test('one table is copied from its heading', () => withSample(async page => {
        await page.getByRole('button', { name: '复制 四、政府信息公开行政复议、行政诉讼情况' }).click();
        await page.locator('[data-table=review]').getByRole('button', { name: '已复制' }).waitFor();
        const { html, text } = await clipboard(page);
        assert.equal(html.match(/<table/g).length, 1);
        assert.match(text, /^行政复议\t\t\t\t\t行政诉讼/);
    }));

    test('in a preview the repaired tables are what is copied', () => withSample(async page => {
        await causes(page).first().getByRole('button', { name: '按此更正预览' }).click();
        await page.getByRole('button', { name: '复制更正后的表格' }).click();
        await page.getByRole('button', { name: '已复制' }).waitFor();
        assert.deepEqual(closed((await clipboard(page)).text), ['（七）总计', '22', '5', '0', '1', '2', '0', '30']);
    }));

    test('what was found is copied as a list', () => withSample(async page => {
        await page.getByRole('button', { name: '复制问题清单' }).click();
        await page.getByRole('button', { name: '已复制' }).waitFor();
        const lines = (await page.evaluate(() => navigator.clipboard.readText())).split('\n');
        assert.deepEqual(lines.slice(0, 3), [
            '岚川市望溪区水务局2023年政府信息公开工作年度报告',
            '发现 2 处错误（涉及 7 条关系）、1 处正文与表格不符；已核对 91 项，1 项无法核对',
            '1. 错误  表三',
        ]);
        assert.ok(lines.includes('   （七）总计 · 自然人：21 → 22'));
        assert.ok(lines.includes('3. 错误  表四 · 行政复议 · “因政府信息公开工作被申请行政复议2件”'));
    }));

    test('copying by the keyboard leaves the focus where it was', () => withSample(async page => {
        await page.getByRole('button', { name: '复制全部表格' }).focus();
        await page.keyboard.press('Enter');
        await page.getByRole('button', { name: '已复制' }).waitFor();
        assert.equal(await page.locator('gouji-copy-button :focus').count(), 1);
    }));

    test('where no selection can be copied the asynchronous clipboard is asked', () => withSample(async page => {
        await page.locator('[data-table=review]').getByRole('button', { name: '复制' }).click();
        await page.getByRole('button', { name: '已复制' }).waitFor();
        assert.deepEqual(await page.evaluate(() => window.written), ['text/plain', 'text/html']);
    }, () => {
        document.execCommand = () => false;
        navigator.clipboard.write = async ([item]) => { window.written = item.types; };
    }));

    test('where nothing can be copied it says so', () => withSample(async page => {
        await page.getByRole('button', { name: '复制全部表格' }).click();
        await page.getByRole('button', { name: '未能复制' }).waitFor();
    }, () => {
        delete window.ClipboardItem;
        document.execCommand = () => false;
    }));
});
