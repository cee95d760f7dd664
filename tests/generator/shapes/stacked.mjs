// Out of a PDF whose cells were read as blocks: each label on a line of its own, and the figures
// of its row on the line after it, one space apart.
import { flatten, gridOf, isData } from '../grid.mjs';
import { drawPage, setPage, wrap } from './page.mjs';

function rowLines(row, style) {
  const texts = (kind) => row.filter((p) => p.origin && (p.cell.kind === 'figure') === kind).map((p) => p.cell.text).filter((t) => t !== '');
  const labels = texts(false), figures = texts(true).join(style.separator);
  const named = style.groups ? labels : [labels.join('')];
  return [...named.flatMap((label) => (style.width ? wrap(label, style.width) : [label])), ...(figures ? [figures] : [])];
}

function tableLines(model, id, style) {
  const rows = flatten(gridOf(model, id));
  return rows.flatMap((row) => {
    if (isData(row.map((p) => p.cell))) return rowLines(row, style);
    const head = row.filter((p) => p.origin).map((p) => p.cell.text);
    return style.tall ? head : [head.join(style.separator)];
  });
}

export const stacked = {
  name: 'stacked',
  blanks: 'marks',
  render(model, rng) {
    const style = { separator: rng.pick([' ', ' ', '\t', '  ']), groups: rng.chance(0.7), width: rng.pick([0, 0, 14, 20]), tall: rng.chance(0.4) };
    return { text: setPage(model, { ...drawPage(rng), width: rng.pick([0, 36]) }, (id) => tableLines(model, id, style)) };
  },
};
