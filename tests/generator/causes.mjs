// Whether the cause of what fails can be told from the figures: a repair of fewer cells explains a
// fault away, and one of as many is as good an explanation. Repairs are counted as the checker
// publishes it: a cell changed is 2, two cells exchanged (or a line of them shifted) are one slip,
// 3. Nothing here uses the checker.
import { keyOf } from './form.mjs';
import { impossible, relationsOf } from './relations.mjs';

const SLIPS = new Set(['cells_swapped', 'row_shifted', 'column_shifted', 'carried_exchanged']);

class Repairs {
  constructor(form, values, unsure, table) {
    this.values = values;
    this.unsure = unsure;
    this.relations = relationsOf(form).filter((r) => r.table === table);
    this.of = new Map();
    for (const r of this.relations) for (const key of [...r.left, ...r.right]) this.of.set(key, [...(this.of.get(key) ?? []), r]);
  }

  known(key) { return (this.values.get(key) ?? null) !== null; }
  failed(values = this.values) { return this.relations.filter(this.failing(values)); }
  with(changes) { return new Map([...this.values, ...changes]); }

  // Whether a relation fails: a figure of unsure column counts in its row alone.
  failing(values = this.values) {
    const settled = new Map([...values, ...this.unsure]);
    return (relation) => impossible(relation, relation.row ? values : settled);
  }

  // What the relation lacks, put into one of its cells; null where that leaves less than nothing.
  mended(relation, key, values) {
    const sum = (keys) => keys.reduce((total, k) => total + (values.get(k) ?? 0), 0);
    const excess = sum(relation.left) - sum(relation.right);
    const to = values.get(key) + (relation.left.includes(key) ? -excess : excess);
    return to >= 0 ? to : null;
  }

  // Every single change that satisfies all, from one relation that fails.
  singles(values = this.values) {
    const failed = this.failed(values);
    if (!failed.length) return [];
    return [...failed[0].left, ...failed[0].right].filter((key) => this.known(key)).flatMap((key) => {
      const to = this.mended(failed[0], key, values);
      if (to === null) return [];
      const after = new Map(values).set(key, to);
      return this.failed(after).length ? [] : [[[key, to]]];
    });
  }

  pairs() {
    const found = new Map(), [first] = this.failed();
    for (const key of [...first.left, ...first.right].filter((k) => this.known(k))) {
      for (const relation of this.of.get(key).filter(this.failing())) {
        const to = this.mended(relation, key, this.values);
        if (to === null) continue;
        for (const [other] of this.singles(this.with([[key, to]]))) {
          if (other[0] !== key) found.set([key, other[0]].sort().join(), [[key, to], other]);
        }
      }
    }
    return [...found.values()];
  }

  // Two cells of a row or a column exchanged.
  swaps() {
    const keys = [...this.of.keys()].filter((key) => this.known(key)), found = [], fails = this.failing();
    keys.forEach((a, i) => keys.slice(i + 1).forEach((b) => {
      const [, row, column] = a.split('|'), [, otherRow, otherColumn] = b.split('|');
      if ((row !== otherRow && column !== otherColumn) || this.values.get(a) === this.values.get(b)) return;
      if (![a, b].some((key) => this.of.get(key).some(fails))) return;
      if (!this.failed(this.with([[a, this.values.get(b)], [b, this.values.get(a)]])).length) found.push([a, b]);
    }));
    return found;
  }
}

// 'plain' where the fault is the only smallest repair, 'shared' where others are as small, 'hidden'
// where one is smaller or where the cells of the fault are not printed; nothing where no relation fails.
// `unsure` are figures of which only the row is told, as [key, null].
export function causeOf(form, values, fault, unsure = []) {
  if (!fault.cells?.length || fault.from === null) return null;
  const repairs = new Repairs(form, values, unsure, fault.cells[0][0]);
  if (!repairs.failed().length) return null;
  const was = fault.cells.map((cell, i) => [keyOf(...cell), fault.was[i]]);
  if (was.some(([key]) => !repairs.known(key)) || repairs.failed(repairs.with(was)).length) return 'hidden';
  const singles = repairs.singles();
  if (was.length === 1) return singles.length > 1 ? 'shared' : 'plain';
  if (singles.length) return 'hidden';
  const swaps = repairs.swaps();
  if (SLIPS.has(fault.kind)) return swaps.length > (was.length === 2 ? 1 : 0) ? 'shared' : 'plain';
  if (swaps.length) return 'hidden';
  return repairs.pairs().length > 1 ? 'shared' : 'plain';
}
