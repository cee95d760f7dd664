// Tab-separated, one row a line, merged cells as empty cells: what a browser or a spreadsheet
// puts on the clipboard.
import { flatten, gridOf } from '../grid.mjs';
import { drawPage, setPage } from './page.mjs';

const text = (place) => (place.origin ? place.cell.text : '');

// Some converters push the figures left over the merged part of their label and pad the row at
// its end. Only where each row is printed in full or not at all, or places could not be counted.
const countable = (rows) => rows.every((row) => {
  const figures = row.filter((place) => place.cell.kind === 'figure').map(text);
  return figures.every((t) => t !== '') || figures.every((t) => t === '');
});

function squeezed(row) {
  const labels = row.filter((place) => place.cell.kind !== 'figure');
  const figures = row.filter((place) => place.cell.kind === 'figure').map(text);
  const fillers = labels.filter((place) => !place.origin && place.cell.kind === 'label').length;
  const kept = labels.filter((place) => place.origin || place.cell.kind === 'group').map(text);
  return [...kept, ...figures, ...Array(fillers).fill('')];
}

export function tableLines(model, id, { squeeze = false, trailing = false } = {}) {
  const rows = flatten(gridOf(model, id));
  const push = squeeze && id === 'requests' && countable(rows);
  return rows.map((row) => {
    const cells = push && row.some((p) => p.cell.kind === 'figure') ? squeezed(row) : row.map(text);
    return cells.join('\t') + (trailing ? '\t' : '');
  });
}

export const tsv = {
  name: 'tsv',
  blanks: 'any',
  render(model, rng) {
    const options = { squeeze: rng.chance(0.3), trailing: rng.chance(0.2) };
    return { text: setPage(model, drawPage(rng), (id) => tableLines(model, id, options)) };
  },
};
