// Plausible figures for a whole report, from a village office to a province, in which every
// relation of the form holds. Values are in the form's units (money in 万元).
import { keyOf, membersOf, rowsOf } from './form.mjs';

// How many new requests in a year, and how far down the rare outcomes reach.
export const SIZES = {
  none: { requests: [0, 0], rare: 0, disclosure: 0 },
  village: { requests: [0, 3], rare: 0.05, disclosure: 1 },
  office: { requests: [1, 12], rare: 0.1, disclosure: 2 },
  district: { requests: [10, 90], rare: 0.25, disclosure: 3 },
  county: { requests: [80, 600], rare: 0.5, disclosure: 4 },
  city: { requests: [500, 5000], rare: 0.8, disclosure: 5 },
  province: { requests: [4000, 30000], rare: 0.95, disclosure: 6 },
};

export const drawSize = (rng) => rng.weighted(
  [['none', 14], ['village', 22], ['office', 24], ['district', 14], ['county', 12], ['city', 9], ['province', 5]]);

// Splits a whole into parts by weights, every unit placed, so that the parts sum exactly.
function split(rng, whole, weights) {
  const sum = weights.reduce((a, b) => a + b, 0);
  const parts = weights.map((weight) => Math.floor((whole * weight) / sum));
  let left = whole - parts.reduce((a, b) => a + b, 0);
  while (left-- > 0) {
    let at = rng.next() * sum, i = 0;
    while ((at -= weights[i]) > 0 && i < weights.length - 1) i++;
    parts[i]++;
  }
  return parts;
}

// Common outcomes weigh most; a rare one takes part only with the size's probability.
function outcomeWeights(rng, rows, rare) {
  const common = { granted: 40, partial: 8, 'unable.not_held': 25, 'refused.internal': 3, 'refused.process': 3,
    'refused.case_file': 3, 'refused.enquiry': 4, 'unprocessed.petition': 7, 'unable.to_create': 3,
    'unprocessed.repeated': 2, 'other.rest': 8, other: 8 };
  const weights = rows.map((row) => {
    const weight = common[row] ?? 1;
    return weight >= 8 || rng.chance(rare) ? weight * (0.3 + rng.next()) : 0;
  });
  return weights;
}

function requests(rng, form, size, put) {
  const { requests: [low, high], rare } = SIZES[size];
  const columns = form.tables.requests.columns.map((c) => c.id).filter((id) => id !== 'total');
  const outcomes = ['granted', 'partial', 'refused', 'unable', 'unprocessed', 'other']
    .flatMap((name) => membersOf(form, 'requests', name));
  const fresh = rng.int(low, high);
  const fromBefore = fresh && rng.chance(0.5) ? rng.int(0, Math.ceil(fresh * 0.06)) : 0;
  const shares = columns.map((id) => ({ natural: 88, business: 8, legal: 2, other: 1.5 }[id] ?? 0.6) * rng.next() ** 0.5);
  const spread = (whole) => split(rng, whole, rng.chance(0.4) && whole < 40 ? [1, 0, 0, 0, 0, 0] : shares);
  const news = spread(fresh), olds = spread(fromBefore);
  const weights = outcomeWeights(rng, outcomes, rare);
  const rows = new Map([['new', news], ['carried_in', olds]]);
  for (const row of [...outcomes, 'closed', 'carried_out']) rows.set(row, columns.map(() => 0));
  const leaves = rng.chance(0.5);
  columns.forEach((_, c) => {
    const whole = news[c] + olds[c];
    const out = leaves ? rng.int(0, Math.ceil(whole * 0.07)) : 0;
    rows.get('carried_out')[c] = Math.min(out, whole);
    rows.get('closed')[c] = whole - rows.get('carried_out')[c];
    split(rng, rows.get('closed')[c], weights).forEach((n, i) => { rows.get(outcomes[i])[c] = n; });
  });
  for (const [row, cells] of rows) {
    cells.forEach((n, c) => put('requests', row, columns[c], n));
    put('requests', row, 'total', cells.reduce((a, b) => a + b, 0));
  }
}

function review(rng, form, size, put) {
  const scale = Math.ceil(SIZES[size].requests[1] / 40);
  for (const { id } of rowsOf(form, 'review')) {
    const any = rng.chance(size === 'none' || size === 'village' ? 0.04 : 0.5);
    const cells = any ? split(rng, rng.int(1, Math.max(2, scale)), [6, 1, 1.5, 2].map((w) => w * rng.next())) : [0, 0, 0, 0];
    ['upheld', 'corrected', 'other', 'pending'].forEach((column, i) => put('review', id, column, cells[i]));
    put('review', id, 'total', cells.reduce((a, b) => a + b, 0));
  }
}

// A count whose number of digits follows the size of the office.
const counted = (rng, digits) => (digits <= 0 || rng.chance(0.25) ? 0 : rng.int(0, 10 ** rng.int(1, digits)));

// Money: up to four decimals, as the text of a number so that 12.50 keeps its nought.
function money(rng, digits) {
  const places = rng.pick([0, 0, 1, 2, 2, 3, 4, 4]);
  return (counted(rng, Math.max(digits, 1)) + rng.next()).toFixed(places);
}

function disclosure(rng, form, size, put, decimals) {
  const digits = SIZES[size].disclosure;
  for (const row of rowsOf(form, 'disclosure')) {
    const rules = ['regulations', 'normative_documents'].includes(row.id);
    const empty = rng.chance(row.id === 'regulations' ? 0.85 : digits ? 0.3 : 0.9);
    for (const column of row.columns) {
      const key = keyOf('disclosure', row.id, column);
      const kind = form.tables.disclosure.columns.find((c) => c.id === column).kind;
      if (empty) put('disclosure', row.id, column, 0);
      else if (kind === 'amount') {
        decimals.set(key, money(rng, digits));
        put('disclosure', row.id, column, Number(decimals.get(key)));
      } else if (kind === 'change') put('disclosure', row.id, column, counted(rng, digits) * rng.pick([1, 1, -1]));
      else put('disclosure', row.id, column, counted(rng, rules ? Math.min(digits, 3) : digits));
    }
  }
}

// {values: Map key -> number, decimals: Map key -> text of a decimal}
export function drawFigures(rng, form, size = drawSize(rng)) {
  const values = new Map(), decimals = new Map();
  const put = (table, row, column, n) => values.set(keyOf(table, row, column), n);
  disclosure(rng.fork('disclosure'), form, size, put, decimals);
  requests(rng.fork('requests'), form, size, put);
  review(rng.fork('review'), form, size, put);
  return { values, decimals, size };
}

// The value of a quantity of the contract: a cell, or a sum that the form's prose names.
export function quantityOf(form, values, id) {
  return cellsOfQuantity(form, id).reduce((sum, key) => sum + values.get(key), 0);
}

// The cells that a quantity adds up.
export function cellsOfQuantity(form, id) {
  const columns = ['business', 'research', 'charity', 'legal', 'other'];
  if (id === 'requests.new.legal_persons') return columns.map((c) => keyOf('requests', 'new', c));
  if (id === 'review.litigation') return ['direct', 'after_reconsideration'].map((r) => keyOf('review', r, 'total'));
  if (id === 'requests.granted_or_partial') return ['granted', 'partial'].map((r) => keyOf('requests', r, 'total'));
  if (id === 'requests.new_and_carried_in') return ['new', 'carried_in'].map((r) => keyOf('requests', r, 'total'));
  const [table, ...rest] = id.split('.');
  const column = rest.pop();
  if (rowsOf(form, table).some((r) => r.id === rest.join('.') && r.columns.includes(column))) return [keyOf(table, rest.join('.'), column)];
  return membersOf(form, table, [...rest, column].join('.')).map((r) => keyOf(table, r, 'total'));
}
