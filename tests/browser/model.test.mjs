// The element's own arithmetic and layout, without a browser.

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import { createChecker } from 'gouji';

import { diagnoseSample, elementSources, sample, soundReport } from './support.mjs';

let sources;
let checker;
const load = name => sources.load(name);

before(async () => {
    sources = await elementSources();
    checker = await createChecker();
});
after(() => sources?.close());

describe('sums', () => {
    const range = ([low, high], sign) => ({ claim: null, sign, span: [0, 0], value: low, state: 'read', low, high });
    const side = (values, sign) => values.map(value => Array.isArray(value) ? range(value, sign) : ({
        cell: ['requests', 'new', 'natural'], sign, span: [0, 0],
        value: typeof value === 'number' ? value : null,
        state: typeof value === 'number' ? 'read' : value,
        low: typeof value === 'number' ? value : 0,
        high: typeof value === 'number' ? value : Infinity,
    }));
    const cases = [
        [[2, 0], [0, 0], '2 + 0 ＝ 2 ≠ 0 ＝ 0 + 0，相差 2'],
        [[2, 0], [1, 1], '2 + 0 ＝ 2 ＝ 2 ＝ 1 + 1'],
        [[1, 0, 0, 0, 0, 0], [2], '1（另 5 项为 0） ＝ 1 ≠ 2，相差 1'],
        [[0, 0, 0, 0, 0], [1], '0（另 4 项为 0） ＝ 0 ≠ 1，相差 1'],
        [[0.1, 0.2], [0.3], '0.1 + 0.2 ＝ 0.3 ＝ 0.3'],
        [[7, 0], [1, 6, 1, 'lost'], '7 + 0 ＝ 7 ＜ 8 ≤ 1 + 6 + 1 + ?，至少相差 1'],
        [[7, 'blank'], [5], '7 + 空 ≥ 7 ＞ 5，至少相差 2'],
        [[7, 'blank'], [7], '7 + 空 ＝ 7 ＝ 7'],
        [[29], [[50, 60]], '表格 29 ＜ 正文 50～60，至少相差 21'],
        [[53], [[50, 60]], '表格 53 ↔ 正文 50～60'],
        [[7, 0], [1, 'lost'], '7 + 0 ＝ 7 ↔ 1 ≤ 1 + ?'],
        [[7, 0], ['lost', 0, 0, 6, 'lost'], '7 + 0 ＝ 7 ↔ 6 ≤ 6（另 2 项为 0，2 项无数）'],
    ];
    for (const [left, right, written] of cases) {
        test(written, async () => {
            const { sumOf } = await load('model/sum');
            const { words } = await load('words/index');
            assert.equal(words.zh.sum(sumOf([...side(left, 1), ...side(right, -1)])), written);
        });
    }
});

/** Every line of a laid-out table, spans counted, must fill all tracks exactly once. */
function assertFilled({ tracks, sections }) {
    for (const { lines } of sections) {
        const taken = lines.map(() => Array(tracks.length).fill(0));
        lines.forEach((line, row) => {
            for (const { colspan, rowspan } of line) {
                const from = taken[row].indexOf(0);
                for (let down = 0; down < rowspan; down++) {
                    for (let right = 0; right < colspan; right++) taken[row + down][from + right]++;
                }
            }
        });
        assert.ok(taken.flat().every(count => count === 1), taken.map(row => row.join('')).join('\n'));
    }
}

test('every table of every form is laid out without a gap, each cell once', async () => {
    const { layoutTable } = await load('model/layout');
    for (const form of checker.forms) {
        for (const [id, table] of Object.entries(form.tables)) {
            for (const narrow of [false, true]) {
                const layout = layoutTable(table, narrow);
                assertFilled(layout);
                const cells = layout.sections.flatMap(section => section.lines.flat())
                    .filter(slot => slot.kind === 'cell').map(slot => `${slot.row}/${slot.column}`);
                const wanted = table.blocks.flatMap(block => block.rows.flatMap(row =>
                    block.columns.map(column => `${row.id}/${column}`)));
                assert.deepEqual(cells, wanted, `${form.id} ${id}`);
            }
        }
    }
});

test('set narrow, a table names its columns again wherever a group within a group begins', async () => {
    const { layoutTable } = await load('model/layout');
    const { requests } = checker.forms.find(({ id }) => id === '2021').tables;
    const groups = new Set(requests.blocks[0].rows.flatMap(({ path = [] }) => path.slice(1)));
    const again = layoutTable(requests, true).sections.flatMap(({ lines }) => lines)
        .filter(line => line.some(({ role }) => role === 'again'));
    assert.deepEqual(again.map(([title]) => title.text), [...groups]);
    const names = requests.columns.map(({ label }) => label);
    for (const [, ...beside] of again) assert.deepEqual(beside.flatMap(({ text }) => text ?? []), names);
});

test('a sum is written beside its sentence only where that does not hold it', async () => {
    const { sumBesideMessage } = await load('model/sum');
    const { checkedOf } = await load('checked');
    const text = sample.replace('部分公开4件', '部分公开4件，不予公开9件，其他处理1件');
    const { result, claims } = checkedOf(checker, text, checker.check(text));
    const beside = result.findings.filter(finding => sumBesideMessage(finding, claims));
    assert.ok(result.findings.length > beside.length);
    assert.deepEqual(beside.map(({ quantity }) => quantity), ['requests.refused']);
});

test('the marked runs joined are the text, page by page', async () => {
    const { linesOf, pagesOf } = await load('model/places');
    const { checkedOf } = await load('checked');
    const texts = [sample, `${sample}\n\n${'一行文字。\n'.repeat(20_000)}`, '无换行'.repeat(50_000)];
    for (const text of texts) {
        const checked = checkedOf(checker, text, checker.check(text));
        const begins = pagesOf(text);
        const joined = begins.map((begin, at) =>
            linesOf(checked, begin, begins[at + 1] ?? text.length)
                .map(line => line.runs.flatMap(run => run.pieces.map(piece => piece.text)).join('')).join('\n')).join('');
        assert.equal(joined.replaceAll('\n', ''), text.replaceAll('\n', ''));
    }
});

test('what is found within the words of something else is marked as itself', async () => {
    const { linesOf } = await load('model/places');
    const { checkedOf } = await load('checked');
    const text = soundReport.replace('办结30件', '办结31件');
    const result = checker.check(text);
    const [error, doubt] = ['claim.cell', 'claim.balance'].map(rule => result.findings.findIndex(each => each.rule === rule));
    const runs = linesOf(checkedOf(checker, text, result), 0, text.length).flatMap(line => line.runs);
    assert.equal(runs.find(run => run.text.includes('办结31件')).finding, error);
    assert.equal(runs.find(run => run.text.includes('申请29件')).finding, doubt);
});

test('a place is said so that it can be found in any editor', async () => {
    const { placeOfFinding } = await load('model/names');
    const { checkedOf } = await load('checked');
    const { words } = await load('words/index');
    const places = text => {
        const checked = checkedOf(checker, text, checker.check(text));
        return checked.result.findings.map(finding => placeOfFinding(checked, finding, words.zh));
    };
    assert.ok(places(sample).includes('表三 · 自然人'));
    assert.ok(places(sample).includes('表四 · 行政复议 · “因政府信息公开工作被申请行政复议2件”'));
    assert.ok(places(soundReport.replace('办结30件', '办结31件')).includes('“全年共收到政府信息公开申请29件，上年结转3件…”'));
});

describe('marks of the text', () => {
    const marked = async (text, result) => {
        const { linesOf } = await load('model/places');
        const { checkedOf } = await load('checked');
        return linesOf(checkedOf(checker, text, result), 0, text.length)
            .flatMap(({ runs }) => runs).filter(({ level }) => level).map(run => [run.text, run.level]);
    };
    const said = ['因政府信息公开工作被申请行政复议2件', 'error'];

    test('what is wrong is marked, and nothing that only contradicts it', async () => {
        assert.deepEqual(await marked(sample, checker.check(sample)), [said, ['21', 'error'], ['29', 'error'], ['0', 'error']]);
    });
    test('what may be wrong is marked as a doubt, as in the tables', async () => {
        const result = checker.check(sample);
        const spans = new Map(result.tables.flatMap(({ id, cells }) =>
            cells.map(({ row, column, span }) => [`${id}/${row}/${column}`, span])));
        const diagnoses = diagnoseSample(result).map(each =>
            ({ ...each, changes: each.changes.map(change => ({ ...change, span: spans.get(change.cell.join('/')) })) }));
        assert.deepEqual(await marked(sample, { ...result, diagnoses }),
            [said, ['1', 'warning'], ['21', 'error'], ['29', 'error'], ['0', 'warning']]);
    });
    test('without a cause, what a finding points at is marked', async () => {
        const text = soundReport.replace('予以公开12件', '予以公开13件').replace('本年度未收取信息处理费。', '无。');
        assert.deepEqual(await marked(text, checker.check(text)),
            [['其中予以公开13件', 'error'], ['六、其他需要报告的事项', 'warning']]);
    });
});

test('both languages have the same words', async () => {
    const { words } = await load('words/index');
    const shape = value => (typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shape(inner)]))
        : typeof value);
    assert.deepEqual(shape(words.en), shape(words.zh));
});

test('every rule and reason that the checker speaks of has a name on the page', async () => {
    const { words } = await load('words/index');
    const damaged = sample.replace(/\t（五）不予处理[\s\S]*?\t\t3\.其他.*\n/, '');
    for (const text of [sample, damaged, '', '02.png', `${sample}\n${sample}`]) {
        for (const { rule, reason } of [...checker.check(text).checks, ...checker.check(text).findings]) {
            assert.ok(words.zh.rules[rule], rule);
            assert.ok(!reason || words.zh.reasons[reason], reason);
        }
    }
});

test('in English every row, column, heading and quantity of a form has a name of its own', async () => {
    const [{ words }, { rowName, columnName, rowsOf, sectionName }, { quantityName }] =
        await Promise.all(['words/index', 'model/form', 'model/names'].map(load));
    for (const form of checker.forms) {
        const names = [
            ...form.sections.map(({ id }) => sectionName(form, id, words.en)),
            ...form.quantities.map(({ id }) => quantityName(form, id, words.en)),
            ...Object.values(form.tables).flatMap(table => [
                ...rowsOf(table).flatMap(({ id, path = [] }) => [rowName(table, id, words.en), ...path.map(words.en.heading)]),
                ...table.columns.flatMap(({ id, group }) => [columnName(table, id, words.en), words.en.heading(group ?? '')]),
                ...table.blocks.map(({ title }) => words.en.heading(title ?? '')),
            ]),
        ];
        for (const name of [...names, ...Object.values(words.en.rules)]) assert.doesNotMatch(name, /\p{Script=Han}/u);
    }
});
