// An oracle for the relations of a form, independent of the checker: which of them cannot hold,
// given that a blank or lost cell (null) may be any number from 0 up.
import { membersOf, rowsOf, keyOf } from './form.mjs';

// One entry for each relation instance: {rule, table, row|column, left: [key], right: [key]}.
export function relationsOf(form) {
  const out = [];
  for (const [table, { relations = [], columns }] of Object.entries(form.tables)) {
    for (const { rule, along, left, right } of relations) {
      if (along === 'row') {
        for (const row of rowsOf(form, table)) {
          const keys = (names) => names.map((column) => keyOf(table, row.id, column));
          out.push({ rule, table, row: row.id, left: keys(left), right: keys(right) });
        }
      } else {
        for (const { id: column } of columns) {
          const keys = (names) => names.flatMap((name) =>
            membersOf(form, table, name).map((row) => keyOf(table, row, column)));
          out.push({ rule, table, column, left: keys(left), right: keys(right) });
        }
      }
    }
  }
  return out;
}

function side(keys, values) {
  let sum = 0, open = false;
  for (const key of keys) {
    const value = values.get(key) ?? null;
    if (value === null) open = true; else sum += value;
  }
  return { sum, open };
}

// No values >= 0 of its open cells make this one relation true.
export function impossible(relation, values) {
  const left = side(relation.left, values), right = side(relation.right, values);
  if (left.open && right.open) return false;
  if (left.open) return left.sum > right.sum;
  if (right.open) return right.sum > left.sum;
  return left.sum !== right.sum;
}

// The relations that a blank keeps open, and that do not hold with 0 for it: some number has been
// left out. A total whose parts are all blank is none of them: the parts are not told.
export function doubted(form, values) {
  const noughts = new Map([...values].map(([key, value]) => [key, value ?? 0]));
  const untold = (keys) => keys.length > 2 && keys.every((key) => (values.get(key) ?? null) === null);
  return relationsOf(form).filter((relation) => {
    if (impossible(relation, values) || !impossible(relation, noughts)) return false;
    const { left, right } = relation;
    return !untold(side(left, noughts).sum < side(right, noughts).sum ? left : right);
  });
}

// Narrows the open cells until nothing moves; false where some relation can no longer hold.
function feasible(relations, values) {
  const range = new Map();
  const of = (key) => {
    const value = values.get(key) ?? null;
    if (value !== null) return [value, value];
    if (!range.has(key)) range.set(key, [0, Infinity]);
    return range.get(key);
  };
  const total = (keys, skip, end) => keys.reduce((sum, k) => (k === skip ? sum : sum + of(k)[end]), 0);
  for (let round = 0, moved = true; moved && round < 40; round++) {
    moved = false;
    for (const { left, right } of relations) {
      for (const [mine, theirs] of [[left, right], [right, left]]) {
        if (total(mine, null, 0) > total(theirs, null, 1)) return false;
        for (const key of mine) {
          if ((values.get(key) ?? null) !== null) continue;
          const now = of(key);
          const high = Math.min(now[1], total(theirs, null, 1) - total(mine, key, 0));
          const rest = total(mine, key, 1);
          const low = Math.max(now[0], rest === Infinity ? 0 : total(theirs, null, 0) - rest);
          if (low > high) return false;
          if (low !== now[0] || high !== now[1]) { range.set(key, [low, high]); moved = true; }
        }
      }
    }
  }
  return true;
}

// {failed: relations that cannot hold, settled}. `settled` is false where the remaining
// relations, each possible alone, contradict each other: which of them "fails" is then a matter
// of taste, and no key should insist on one.
export function judge(form, values) {
  const all = relationsOf(form);
  const failed = all.filter((relation) => impossible(relation, values));
  // A column whose closed total is not known still joins its outcomes with its balance.
  for (const balance of all.filter((r) => r.rule === 'requests.balance' && !failed.includes(r))) {
    const outcomes = all.find((r) => r.rule === 'requests.outcomes' && r.column === balance.column);
    if (failed.includes(outcomes)) continue;
    const closed = values.get(keyOf('requests', 'closed', balance.column)) ?? null;
    if (closed === null && !feasible([outcomes, balance], values)) failed.push(balance);
  }
  const settled = feasible(all.filter((relation) => !failed.includes(relation)), values);
  return { failed, settled };
}
