// Sets a grid as a printer would and takes it off the page again as a PDF reader does: text
// wraps in its column, stands in the middle of its cell's height, and lines come out from top to
// bottom, from left to right. Labels so end up wrapped round their own figures, tall labels
// strewn between the rows. Heights count half lines.
import { positions } from '../grid.mjs';
import { wrap } from './page.mjs';

const room = (widths, column, colspan) => Math.max(1, widths.slice(column, column + colspan).reduce((a, b) => a + b, 0));

const linesOf = (cell, column, widths) =>
  cell.lines ?? (cell.kind === 'figure' ? [cell.text] : wrap(cell.text, room(widths, column, cell.colspan)));

// Where every line of every cell comes to stand: [{y, x, text, full}].
function place(grid, widths) {
  const cells = positions(grid).map(({ cell, row, column }) => {
    const lines = linesOf(cell, column, widths);
    const full = cell.kind === 'label' && lines.length === 1 && lines[0].length === room(widths, column, cell.colspan);
    return { row, column, rowspan: cell.rowspan, lines, full };
  });
  const heights = grid.rows.map((_, r) => Math.max(1, ...cells.filter((k) => k.row === r && k.rowspan === 1).map((k) => k.lines.length)));
  const tall = (k) => heights.slice(k.row, k.row + k.rowspan).reduce((a, b) => a + b, 0);
  for (const k of cells) heights[k.row + k.rowspan - 1] += Math.max(0, k.lines.length - tall(k));
  const tops = [0];
  for (const height of heights) tops.push(tops[tops.length - 1] + 2 * height);
  return cells.flatMap((k) => k.lines.map((text, j) => ({ y: tops[k.row] + tall(k) - k.lines.length + 2 * j, x: k.column, text, full: k.full })))
    .filter((item) => item.text !== '');
}

// widths: characters of each column. exact: half lines stay apart, so that figures between two
// lines of a label come out between them; otherwise they join the line above. glued: nothing
// parts a label that fills its cell from the figure in the next.
export function typeset(grid, widths, { separator = ' ', exact = true, glued = false } = {}) {
  const lines = new Map();
  for (const item of place(grid, widths)) {
    const y = exact ? item.y : Math.floor(item.y / 2);
    lines.set(y, [...(lines.get(y) ?? []), item]);
  }
  const between = (left, right) => (glued && left.full && /^[\d/—-]+$/.test(right.text) ? '' : separator);
  return [...lines.entries()].sort(([a], [b]) => a - b)
    .map(([, items]) => items.sort((a, b) => a.x - b.x).map((item, i) => (i > 0 ? between(items[i - 1], item) : '') + item.text).join(''));
}

// Splits a grid before row `at`, with the first `head` rows printed again above the rest. A cell
// that hangs over the break keeps above as many lines as fit there; the others go below.
export function breakGrid(grid, at, head, widths) {
  const above = grid.rows.slice(0, at).map((row) => [...row]);
  const rests = [];
  for (const { cell, row, column } of positions(grid)) {
    if (row >= at || row + cell.rowspan <= at) continue;
    const lines = linesOf(cell, column, widths), fit = at - row;
    above[row][above[row].indexOf(cell)] = { ...cell, rowspan: fit, lines: lines.slice(0, fit) };
    rests.push({ ...cell, rowspan: cell.rowspan - fit, lines: lines.slice(fit) });
  }
  const below = [...grid.rows.slice(0, head), [...rests, ...grid.rows[at]], ...grid.rows.slice(at + 1)];
  return [{ rows: above, width: grid.width }, { rows: below, width: grid.width }];
}
