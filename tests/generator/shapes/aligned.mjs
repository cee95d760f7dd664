// Columns that only their place tells, for noughts are left blank: aligned with spaces, as
// programs print tables in a terminal (an ideograph is two columns wide) or take them out of a PDF
// (a character is one, whatever it is), with or without dashes above and below each column; and
// three tables over the one grid of a spreadsheet, whose columns lie apart.
import { flatten, gridOf, positions } from '../grid.mjs';
import { drawPage, setPage } from './page.mjs';

const wide = (text) => [...text].reduce((sum, ch) => sum + (ch.codePointAt(0) > 0x2e7f ? 2 : 1), 0);
const single = (text) => [...text].length;

// Each column as wide as its widest cell; the last of those that a merged cell spans takes what
// more that needs.
function widthsOf(grid, widthOf, gap) {
  const widths = Array(grid.width).fill(4), places = positions(grid).sort((a, b) => a.cell.colspan - b.cell.colspan);
  for (const { cell, column } of places) {
    const last = column + cell.colspan - 1;
    const held = widths.slice(column, last).reduce((sum, width) => sum + width + gap, 0);
    widths[last] = Math.max(widths[last], widthOf(cell.text) - held);
  }
  return widths;
}

const before = { left: () => 0, right: (room) => room, middle: (room) => Math.floor(room / 2) };

function alignedLines(model, id, style) {
  const { widthOf, gap, align } = style;
  const grid = gridOf(model, id), widths = widthsOf(grid, widthOf, gap);
  const starts = widths.map((_, c) => style.indent + widths.slice(0, c).reduce((sum, width) => sum + width + gap, 0));
  const lines = flatten(grid).map((row) => row.reduce((line, { cell, origin }, c) => {
    if (!origin || cell.text === '') return line;
    const end = starts[c + cell.colspan - 1] + widths[c + cell.colspan - 1];
    const room = cell.kind === 'label' || cell.kind === 'group' ? 0 : end - starts[c] - widthOf(cell.text);
    return line + ' '.repeat(starts[c] + before[align](room) - widthOf(line)) + cell.text;
  }, ''));
  const rule = ' '.repeat(style.indent) + widths.map((width) => '-'.repeat(width)).join(' '.repeat(gap));
  return style.ruled ? [rule, ...lines, rule] : lines;
}

export const aligned = {
  name: 'aligned',
  blanks: 'places',
  render(model, rng) {
    const style = { widthOf: rng.chance(0.6) ? wide : single, gap: rng.int(2, 4), align: rng.pick(['left', 'right', 'middle']), ruled: rng.chance(0.4), indent: rng.pick([0, 0, 2, 9]) };
    return { text: setPage(model, drawPage(rng), (id) => alignedLines(model, id, style)) };
  },
};

// Where the columns of a table begin in the common grid.
function spread(rng, count, width) {
  const columns = Array.from({ length: width - 1 }, (_, c) => c + 1);
  while (columns.length > count - 1) columns.splice(rng.int(0, columns.length - 1), 1);
  return [0, ...columns];
}

export const stretched = {
  name: 'stretched',
  blanks: 'any',
  render(model, rng) {
    const width = rng.int(18, 30), mark = rng.pick(['\t', '\t', ',']);
    const quoted = (text) => (text.includes(mark) || text.includes('"') ? `"${text.replace(/"/g, '""')}"` : text);
    return { text: setPage(model, { ...drawPage(rng), gap: false }, (id) => {
      const grid = gridOf(model, id), columns = spread(rng.fork(id), grid.width, width);
      return flatten(grid).map((row) => {
        const cells = Array(width).fill('');
        row.forEach(({ cell, origin }, c) => { if (origin) cells[columns[c]] = quoted(cell.text); });
        return cells.join(mark);
      });
    }) };
  },
};
