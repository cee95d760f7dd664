// Self-checks of the generator: what a key claims must be what the text shows.
// node --test tests/generator/
import assert from 'node:assert/strict';
import test from 'node:test';
import { encodeGb18030 } from './bytes.mjs';
import { causeOf } from './causes.mjs';
import { drawFigures, quantityOf, SIZES } from './figures.mjs';
import { loadForm, cellsOf } from './form.mjs';
import { make, Rng, SHAPES } from './index.mjs';
import { shareText } from './prose/sentence.mjs';
import { judge, relationsOf } from './relations.mjs';

const names = [...SHAPES.keys()];
const every = function* (count, faults = 0) {
  for (const shape of names) for (let i = 0; i < count; i++) yield { shape, ...make({ seed: `test-${i}`, shape, faults }) };
};
// The text as a reader sees it: tags between cells part numbers, tags inside a cell do not.
const visible = (html) => html.replace(/<!-- 1 -->|<b hidden>.*?<\/b>|<span style="display:none">7<\/span>|<\/?(span|font|o:p|wbr)[^>]*>|&#8203;/g, '')
  .replace(/<[^>]*>/g, ' ').replace(/&nbsp;/g, ' ');
const textOf = ({ text, extension }) => (extension === 'html' ? visible(text) : text);

test('the forms have the cells the notices print', () => {
  assert.equal(cellsOf(loadForm('2021')).length, 10 + 25 * 7 + 15);
  assert.equal(cellsOf(loadForm('2019')).length, 22 + 23 * 7 + 15);
  assert.equal(relationsOf(loadForm('2021')).length, 25 + 7 + 7 + 3);
});

test('figures of every size satisfy every relation', () => {
  for (const id of ['2019', '2021']) {
    for (const size of Object.keys(SIZES)) {
      for (let i = 0; i < 40; i++) {
        const form = loadForm(id), { values } = drawFigures(new Rng(`${id} ${size} ${i}`), form, size);
        assert.deepEqual(judge(form, values), { failed: [], settled: true }, `${id} ${size} ${i}`);
        assert.ok([...values].every(([key, n]) => n >= 0 || key.endsWith('|change')));
      }
    }
  }
});

test('the oracle knows open cells from false ones', () => {
  const form = loadForm('2021'), { values } = drawFigures(new Rng('oracle'), form, 'office');
  const cell = 'requests|granted|natural';
  values.set(cell, values.get(cell) + 1);
  assert.deepEqual(judge(form, values).failed.map((r) => r.rule).sort(), ['requests.outcomes', 'requests.row_total']);
  values.set(cell, null);
  assert.equal(judge(form, values).failed.length, 0);
});

test('the oracle knows causes that figures tell from those that they hide', () => {
  const form = loadForm('2021'), sound = new Map(cellsOf(form).map((cell) => [cell.join('|'), 0]));
  const put = (entries) => new Map([...sound, ...entries]);
  const cell = ['requests', 'granted', 'natural'], review = (column) => ['review', 'direct', column];
  // One figure in three relations, and nothing else is in all of them.
  assert.equal(causeOf(form, put([[cell.join('|'), 5]]), { kind: 'digit_changed', cells: [cell], was: [0] }), 'plain');
  // One relation of five figures: any of them may be the wrong one.
  const printed = put([['review|direct|upheld', 3], ['review|direct|total', 4]]);
  assert.equal(causeOf(form, printed, { kind: 'digit_changed', cells: [review('upheld')], was: [4] }), 'shared');
  // Two of them exchanged: its total alone mends it.
  const swapped = put([['review|direct|upheld', 3], ['review|direct|pending', 4], ['review|direct|total', 1]]);
  assert.equal(causeOf(form, swapped, { kind: 'cells_swapped', cells: [review('pending'), review('total')], was: [1, 4] }), 'hidden');
  assert.equal(causeOf(form, sound, { kind: 'digit_changed', cells: [cell], was: [0] }), null);
  // A figure whose column is not told counts in its row: the totals of two rows exchanged, and
  // one row whose figure is above its total, which a change of that figure mends.
  const row = (id, natural, total) => [[`requests|${id}|natural`, natural], [`requests|${id}|total`, total]];
  const told = new Map([...row('new', 2, 1), ...row('carried_in', 1, 2)]);
  const totals = { kind: 'cells_swapped', cells: ['new', 'carried_in'].map((id) => ['requests', id, 'total']), was: [2, 1] };
  const unsure = ['new', 'carried_in'].map((id) => [`requests|${id}|natural`, null]);
  assert.equal(causeOf(form, told, totals, unsure), 'hidden');
});

test('shares are rounded half up in whole numbers', () => {
  assert.deepEqual([shareText(1, 8, 1), shareText(1, 3, 2), shareText(2, 3, 0), shareText(862, 1046, 1)], ['12.5', '33.33', '67', '82.4']);
});

test('clean reports have keys without faults', () => {
  for (const { shape, key } of every(12)) {
    assert.deepEqual(key.failed, [], `${shape} ${key.seed}`);
    assert.deepEqual(key.claims_failed, [], `${shape} ${key.seed}`);
    assert.equal(key.cells.length > 0, shape !== 'pictures');
  }
});

test('the same seed gives the same report', () => {
  for (const shape of names) {
    const [a, b] = [1, 2].map(() => make({ seed: 'again', shape, faults: 1 }));
    assert.deepEqual(a, b);
    assert.notEqual(JSON.stringify(make({ seed: 'other', shape, faults: 1 }).key), JSON.stringify(a.key));
  }
});

// Every figure that the key says is there can be found, as often as it is said to be.
test('figures of the key stand in the text', () => {
  for (const report of every(8)) {
    const text = textOf(report).normalize('NFKC').replace(/(\d),(?=\d{3})/g, '$1');
    const wanted = new Map();
    for (const [table, , , value] of report.key.cells) {
      if (table !== 'disclosure' && value > 0) wanted.set(value, (wanted.get(value) ?? 0) + 1);
    }
    const printed = new Map();
    for (const number of text.match(/\d+(\.\d+)?/g) ?? []) printed.set(Number(number), (printed.get(Number(number)) ?? 0) + 1);
    for (const [value, times] of wanted) assert.ok((printed.get(value) ?? 0) >= times, `${report.shape} ${report.key.seed}: ${value} × ${times}, found ${printed.get(value)}`);
  }
});

test('labels of rows that are not lost stand in the text, those that are lost do not', () => {
  for (const report of every(6)) {
    if (!['tsv', 'ragged', 'torn', 'lines', 'markdown', 'pdf', 'html'].includes(report.shape)) continue;
    const text = textOf(report).replace(/\s/g, '');
    const lost = new Set(report.key.lost_rows.map(([, row]) => row));
    const has = (label) => text.includes(label);
    if (report.shape !== 'pdf') assert.equal(has('结转下年度继续办理0') || has('四、结转下年度继续办理'), !lost.has('carried_out'));
    if (lost.has('new')) assert.ok(!has('一、本年新收政府信息公开申请数量'));
  }
});

test('faults are observable exactly where relation, blank, claim, percentage or row says so', () => {
  for (const { key } of every(8, 1)) {
    assert.equal(key.faults.length, 1);
    const shown = key.failed.length + key.doubted.length + key.claims_failed.length + key.text_failed.length;
    const rowGone = key.faults[0].kind === 'row_lost';
    assert.equal(key.faults[0].observable, shown > 0 || rowGone);
    assert.equal(key.clean, undefined);
  }
});

test('two faults are of two kinds', () => {
  for (const { key } of every(3, 2)) assert.notEqual(key.faults[0].kind, key.faults[1].kind);
});

test('claims agree with the figures unless they were falsified', () => {
  for (const { key } of every(6)) {
    for (const claim of key.claims.filter((c) => c.quantity)) assert.ok(Number.isInteger(claim.value) && claim.text.length > 0);
  }
  const form = loadForm('2021'), { values } = drawFigures(new Rng('q'), form, 'city');
  const parts = ['granted', 'partial', 'refused', 'unable', 'unprocessed', 'other'].map((p) => quantityOf(form, values, `requests.${p}`));
  assert.equal(parts.reduce((a, b) => a + b, 0), quantityOf(form, values, 'requests.closed.total'));
});

test('GB18030 bytes decode to the same text', () => {
  for (let i = 0; i < 5; i++) {
    const { text } = make({ seed: `bytes ${i}`, shape: 'kangxi' });
    assert.equal(new TextDecoder('gb18030').decode(encodeGb18030(text)), text);
  }
});
