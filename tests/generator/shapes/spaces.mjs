// Columns aligned with spaces; no empty cells, for nothing would mark their place.
import { flatten, gridOf } from '../grid.mjs';
import { drawPage, setPage } from './page.mjs';

const width = (text) => [...text].reduce((sum, ch) => sum + (ch.codePointAt(0) > 0x2e7f ? 2 : 1), 0);
const pad = (text, to, right) => {
  const space = ' '.repeat(Math.max(0, to - width(text)));
  return right ? space + text : text + space;
};

function tableLines(model, id, style) {
  const rows = flatten(gridOf(model, id)).map((row) => row.map((p) => (p.origin ? p.cell : null)));
  const widths = rows[0].map((_, c) => Math.max(...rows.map((row) => (row[c] && row[c].colspan === 1 ? width(row[c].text) : 0))));
  return rows.map((row) => row
    .map((cell, c) => pad(cell ? cell.text : '', widths[c], style.right && cell?.kind === 'figure'))
    .join(' '.repeat(style.gap)).replace(/ +$/, ''));
}

export const spaces = {
  name: 'spaces',
  blanks: 'marks',
  render(model, rng) {
    const style = { gap: rng.int(2, 4), right: rng.chance(0.6) };
    return { text: setPage(model, drawPage(rng), (id) => tableLines(model, id, style)) };
  },
};
