// Tab-separated, one row a line, merged cells as empty cells: what a browser or a spreadsheet
// puts on the clipboard.
import { flatten, gridOf } from '../grid.mjs';
import { drawPage, setPage } from './page.mjs';

const text = (place) => (place.origin ? place.cell.text : '');

// Some converters push the figures left over the merged part of their label and pad the row at
// its end; where that happens a row's first and last figure must be printed, or its places
// could not be counted.
function squeezed(row) {
  const labels = row.filter((place) => place.cell.kind !== 'figure');
  const figures = row.filter((place) => place.cell.kind === 'figure').map(text);
  if (!figures[0] || !figures[figures.length - 1]) return row.map(text);
  const fillers = labels.filter((place) => !place.origin && place.cell.kind === 'label').length;
  const kept = labels.filter((place) => place.origin || place.cell.kind === 'group').map(text);
  return [...kept, ...figures, ...Array(fillers).fill('')];
}

export function tableLines(model, id, { squeeze = false, trailing = false } = {}) {
  return flatten(gridOf(model, id)).map((row) => {
    const cells = squeeze && id === 'requests' && row.some((p) => p.cell.kind === 'figure') ? squeezed(row) : row.map(text);
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
