// The empty cells of the requests table are gone: where only natural persons applied, a row is
// its label and two figures, the first 自然人 and the last 总计. Used only where nothing but
// noughts stood in between. A head that names just these two says so; under the head of all seven
// the first figure may belong to any column, though the last must be the total.
import { keyOf } from '../form.mjs';
import { rowsIn, styled } from '../grid.mjs';
import { tableLines } from './tsv.mjs';
import { drawPage, Losses, setPage } from './page.mjs';

const BETWEEN = ['business', 'research', 'charity', 'legal', 'other'];

export const dropped = {
  name: 'dropped',
  blanks: 'none',
  // natural persons only: nothing else could be dropped without a trace
  accepts: ({ values }) => [...values].every(([key, n]) =>
    n === 0 || !key.startsWith('requests|') || !BETWEEN.includes(key.split('|')[2])),
  render(model, rng) {
    const losses = new Losses();
    const style = { two: rng.chance(0.5), separator: rng.pick(['\t', '\t', '  ', ' | ']), group: rng.chance(0.6) };
    const requests = () => {
      const out = style.two ? [['项目', '自然人', '总计'].join(style.separator)] : tableLines(model, 'requests').slice(0, 3);
      let last = [];
      for (const row of rowsIn(model, 'requests')) {
        if (!style.two) losses.unsure.push(['requests', row.id, 'natural']);
        for (const column of BETWEEN) losses.cell('requests', row.id, column);
        const groups = style.group ? row.path.filter((g) => !last.includes(g)).map((g) => styled(g, model.labels)) : [];
        last = row.path;
        const figures = ['natural', 'total'].map((c) => model.cells.get(keyOf('requests', row.id, c)).text);
        out.push([...groups, styled(row.label, model.labels), ...figures].join(style.separator));
      }
      return out;
    };
    return { text: setPage(model, drawPage(rng), (id) => (id === 'requests' ? requests() : tableLines(model, id))), losses };
  },
};
