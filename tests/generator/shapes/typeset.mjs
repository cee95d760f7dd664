// Sets a grid as a printer would and takes it off the page again as a PDF reader does: text
// wraps in its column, stands in the middle of its cell's height, and lines come out from top to
// bottom, from left to right. Labels so end up wrapped round their own figures, tall labels
// strewn between the rows. Heights count half lines.
import { wrap } from './page.mjs';

// widths: characters of each column. Gives [{y, x, text}], and the whole height.
function place({ rows }, widths) {
  const cells = [];
  const busy = rows.map(() => []);
  rows.forEach((row, r) => {
    let c = 0;
    for (const cell of row) {
      while (busy[r][c]) c++;
      const room = widths.slice(c, c + cell.colspan).reduce((a, b) => a + b, 0);
      const lines = cell.lines ?? (cell.kind === 'figure' ? [cell.text] : wrap(cell.text, Math.max(1, room)));
      cells.push({ r, c, rowspan: cell.rowspan, lines });
      for (let dr = 0; dr < cell.rowspan; dr++) for (let dc = 0; dc < cell.colspan; dc++) busy[r + dr][c + dc] = true;
      c += cell.colspan;
    }
  });
  const heights = rows.map((_, r) => Math.max(1, ...cells.filter((k) => k.r === r && k.rowspan === 1).map((k) => k.lines.length)));
  const tall = (k) => heights.slice(k.r, k.r + k.rowspan).reduce((a, b) => a + b, 0);
  for (const k of cells) heights[k.r + k.rowspan - 1] += Math.max(0, k.lines.length - tall(k));
  const tops = heights.map((_, r) => 2 * heights.slice(0, r).reduce((a, b) => a + b, 0));
  return cells.flatMap((k) => k.lines.map((text, j) => ({ y: tops[k.r] + tall(k) - k.lines.length + 2 * j, x: k.c, text })))
    .filter((item) => item.text !== '');
}

// exact: half lines stay apart, so that figures between two lines of a label come out between
// them; otherwise they join the line above.
export function typeset(grid, widths, { separator = ' ', exact = true } = {}) {
  const lines = new Map();
  for (const item of place(grid, widths)) {
    const y = exact ? item.y : Math.floor(item.y / 2);
    lines.set(y, [...(lines.get(y) ?? []), item]);
  }
  return [...lines.entries()].sort(([a], [b]) => a - b)
    .map(([, items]) => items.sort((a, b) => a.x - b.x).map((item) => item.text).join(separator));
}

// Splits a grid before row `at`; a cell that hangs over the break keeps above what fits there,
// and the rest of its lines go below.
export function breakGrid({ rows, width }, at, head, widths) {
  const above = [], below = rows.slice(0, head).map((row) => row);
  rows.slice(0, at).forEach((row, r) => above.push(row.map((cell) => (r + cell.rowspan <= at ? cell : { ...cell, rowspan: at - r, cut: r + cell.rowspan - at }))));
  const rests = above.flatMap((row, r) => row.filter((cell) => cell.cut).map((cell) => {
    const column = row.indexOf(cell) + rows[r].length - row.length;
    const lines = wrap(cell.text, Math.max(1, widths[Math.min(column, 1)]));
    cell.lines = lines.slice(0, Math.max(cell.rowspan, 1));
    return { ...cell, cut: 0, rowspan: cell.cut, lines: lines.slice(cell.lines.length), text: '' };
  }));
  rows.slice(at).forEach((row, i) => below.push(i === 0 ? [...rests, ...row] : row));
  return [{ rows: above, width }, { rows: below, width }];
}
