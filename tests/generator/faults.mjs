// Seeded faults. Each changes the figures before they are printed, or a number of the prose, and
// says what it did: {kind, cells, was} or {kind, text}. Whether anybody could notice is
// worked out afterwards from what is printed (index.mjs), not claimed here.
import { keyOf, rowsOf } from './form.mjs';
import { quantityOf } from './figures.mjs';
import { shareText, textOf } from './prose/sentence.mjs';

const split = (key) => key.split('|');
const COUNTED = ['requests', 'requests', 'requests', 'requests', 'review'];

// A cell of tables three and four whose value passes; null where there is none.
function drawCell(rng, model, passes = (n) => n > 0) {
  const table = rng.pick(COUNTED);
  const keys = rowsOf(model.form, table).flatMap((row) => row.columns.map((c) => keyOf(table, row.id, c)))
    .filter((key) => passes(model.figures.values.get(key)));
  return keys.length ? rng.pick(keys) : null;
}

function setCell(model, kind, key, to) {
  const from = model.figures.values.get(key);
  if (to === from || !Number.isInteger(to)) return null;
  model.figures.values.set(key, to);
  return { kind, cells: [split(key)], was: [from], from, to };
}

const digits = (key, model) => String(model.figures.values.get(key));

function digitChanged(rng, model) {
  const key = drawCell(rng, model, (n) => n > 0 || rng.chance(0.02));
  if (!key) return null;
  const text = digits(key, model), at = rng.int(0, text.length - 1);
  const digit = rng.pick('0123456789'.replace(text[at], '').split(''));
  return setCell(model, 'digit_changed', key, Number(text.slice(0, at) + digit + text.slice(at + 1)));
}

function digitsTransposed(rng, model) {
  const key = drawCell(rng, model, (n) => n > 11 && !/^(\d)\1+$/.test(String(n)));
  if (!key) return null;
  const text = digits(key, model), at = rng.int(0, text.length - 2);
  return setCell(model, 'digits_transposed', key, Number(text.slice(0, at) + text[at + 1] + text[at] + text.slice(at + 2)));
}

function digitDropped(rng, model) {
  const key = drawCell(rng, model, (n) => n > 9);
  if (!key) return null;
  const text = digits(key, model), at = rng.int(0, text.length - 1);
  return setCell(model, 'digit_dropped', key, Number(text.slice(0, at) + text.slice(at + 1)));
}

function digitDoubled(rng, model) {
  const key = drawCell(rng, model);
  if (!key) return null;
  const text = digits(key, model), at = rng.int(0, text.length - 1);
  return setCell(model, 'digit_doubled', key, Number(text.slice(0, at + 1) + text.slice(at)));
}

function assign(model, kind, entries) {
  const changed = entries.filter(([key, to]) => model.figures.values.get(key) !== to);
  if (!changed.length) return null;
  const was = changed.map(([key]) => model.figures.values.get(key));
  changed.forEach(([key, to]) => model.figures.values.set(key, to));
  return { kind, cells: changed.map(([key]) => split(key)), was };
}

function cellsSwapped(rng, model) {
  const key = drawCell(rng, model);
  if (!key) return null;
  const [table, row, column] = split(key);
  const rows = rowsOf(model.form, table), at = rows.findIndex((r) => r.id === row);
  const columns = rows[at].columns, c = columns.indexOf(column);
  const other = rng.chance(0.5) ? keyOf(table, row, columns[c + 1] ?? columns[c - 1])
    : keyOf(table, (rows[at + 1] ?? rows[at - 1]).id, column);
  const get = (k) => model.figures.values.get(k);
  return assign(model, 'cells_swapped', [[key, get(other)], [other, get(key)]]);
}

function rowShifted(rng, model) {
  const key = drawCell(rng, model);
  if (!key) return null;
  const [table, row] = split(key);
  const keys = rowsOf(model.form, table).find((r) => r.id === row).columns.map((c) => keyOf(table, row, c));
  const old = keys.map((k) => model.figures.values.get(k)), step = rng.pick([1, -1]);
  return assign(model, 'row_shifted', keys.map((k, i) => [k, old[i - step] ?? 0]));
}

// Part of a column slips one row down.
function columnShifted(rng, model) {
  const rows = rowsOf(model.form, 'requests'), column = rng.pick(rows[0].columns);
  const from = rng.int(0, rows.length - 4), to = rng.int(from + 2, rows.length - 1);
  const keys = rows.slice(from, to + 1).map((r) => keyOf('requests', r.id, column));
  const old = keys.map((k) => model.figures.values.get(k));
  return assign(model, 'column_shifted', keys.map((k, i) => [k, old[i - 1] ?? 0]));
}

// A late change of one outcome that did not reach its total.
function totalNotUpdated(rng, model) {
  const key = drawCell(rng, model, () => true);
  if (!key || split(key)[2] === 'total' || split(key)[1] === 'closed') return null;
  const fault = setCell(model, 'total_not_updated', key, model.figures.values.get(key) + rng.int(1, 3));
  const [table, row] = split(key), total = keyOf(table, row, 'total');
  if (table !== 'requests' || rng.chance(0.5)) return fault;
  const was = model.figures.values.get(total);
  model.figures.values.set(total, was + fault.to - fault.from);
  return { ...fault, cells: [...fault.cells, split(total)], was: [...fault.was, was] };
}

function carriedExchanged(rng, model) {
  const get = (k) => model.figures.values.get(k);
  return assign(model, 'carried_exchanged', rowsOf(model.form, 'requests')[0].columns.flatMap((c) => {
    const a = keyOf('requests', 'carried_in', c), b = keyOf('requests', 'carried_out', c);
    return [[a, get(b)], [b, get(a)]];
  }));
}

function rowLost(rng, model) {
  const rows = rowsOf(model.form, 'requests').slice(1, -1).filter((r) => !model.missing.has(r.id));
  const row = rng.pick(rows).id;
  model.missing.add(row);
  return { kind: 'row_lost', cells: [], row: ['requests', row] };
}

function numberLeftOut(rng, model) {
  const key = drawCell(rng, model);
  if (!key) return null;
  model.leftOut.add(key);
  const from = model.figures.values.get(key);
  return { kind: 'number_left_out', cells: [split(key)], was: [from], from, to: null };
}

// Replaces a part of a paragraph by another text; gives the words around it afterwards.
function rewrite(rng, model, passes, write) {
  const found = model.blocks.filter((b) => b.kind === 'paragraph')
    .flatMap((block) => block.parts.map((part, at) => ({ block, at, part }))).filter(({ part }) => typeof part !== 'string' && passes(part));
  if (!found.length) return null;
  const { block, at, part } = rng.pick(found);
  const text = write(part);
  if (text === null) return null;
  block.parts[at] = { ...part, ...text };
  return { before: part, after: block.parts[at], text: textOf(block.parts.slice(0, at + 1)).slice(-24) };
}

const claims = (part, least) => part.claim?.quantity && !part.claim.quantity.startsWith('previous.') && part.claim.value >= least;

function staleNumber(rng, model) {
  const done = rewrite(rng, model, (part) => claims(part, 0), (part) => {
    const value = Math.max(0, part.claim.value + rng.pick([-1, 1, 2, 5, -3, 10]));
    const both = ['requests.new.total', 'requests.new_and_carried_in'].map((q) => quantityOf(model.form, model.figures.values, q));
    if (value === part.claim.value || both.includes(value)) return null;
    return { claim: { ...part.claim, value }, text: String(value) };
  });
  return done && { kind: 'stale_number', quantity: done.after.claim.quantity, text: done.text, from: done.before.claim.value, to: done.after.claim.value };
}

// 3511 written as 3.5万: ten times too much, at the precision printed.
function wanSlip(rng, model) {
  const done = rewrite(rng, model, (part) => claims(part, 1000), (part) => {
    const tenths = Math.round(part.claim.value / 100);
    return { claim: { ...part.claim, value: tenths * 1000, low: tenths * 1000 - 500, high: tenths * 1000 + 500 }, text: `${(tenths / 10).toFixed(1)}万` };
  });
  return done && { kind: 'wan_slip', quantity: done.after.claim.quantity, text: done.text, from: done.before.claim.value, to: done.after.claim.value };
}

function percentStep(rng, model) {
  const done = rewrite(rng, model, (part) => part.percent, ({ percent: { part, whole, places }, text }) => {
    const step = 10 ** -places, now = Number(shareText(part, whole, places));
    const wrong = rng.chance(0.5) && now > 0 ? now - step : now + step;
    const truncated = Math.floor((part * 100 * 10 ** places) / whole) / 10 ** places;
    if (Math.abs(wrong - truncated) < step / 2) return null;   // a truncated share is only a note
    return { text: `${wrong.toFixed(places)}%`, wrong: text };
  });
  return done && { kind: 'percent_step', rule: done.before.percent.change ? 'claim.change' : 'claim.percent', text: done.text, from: done.before.text, to: done.after.text };
}

const TABLE_FAULTS = [digitChanged, digitsTransposed, digitDropped, digitDoubled, cellsSwapped, rowShifted,
  columnShifted, totalNotUpdated, carriedExchanged, rowLost, numberLeftOut];
export const PROSE_FAULTS = [staleNumber, percentStep, wanSlip];
const ALL = [...TABLE_FAULTS, ...PROSE_FAULTS];

// Draws `count` faults of different kinds; may give fewer where the report has no room for more.
export function applyFaults(rng, model, count, { rowLoss = true } = {}) {
  const kinds = rng.shuffle(ALL.filter((kind) => rowLoss || kind !== rowLost));
  const done = [];
  for (const kind of kinds) {
    if (done.length === count) break;
    const fault = kind(rng.fork(kind.name), model);
    if (fault) done.push(fault);
  }
  return done;
}
