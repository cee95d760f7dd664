// Tables whose cells are parted by other means than tabs and pipes. As a spreadsheet saves them:
// commas or semicolons, quotes where a cell needs them; or copies them, with tabs, quotes where a
// cell has several lines. Drawn with lines, as programs show a page
// in a terminal. A paragraph a cell, as pages with paragraphs in their cells are copied: empty
// lines between, and a bar or a tab on a line of its own, or the no-break space of an empty cell,
// or nothing of it.
import { flatten, gridOf } from '../grid.mjs';
import { drawPage, setPage } from './page.mjs';

const text = (place) => (place.origin ? place.cell.text : '');
const rowsOf = (model, id) => flatten(gridOf(model, id));
const tables = (model, rng, lines) => ({ text: setPage(model, { ...drawPage(rng), gap: true }, (id) => lines(rowsOf(model, id))) });

const inTwoLines = (content) => content.replace(/^([^\d"]{6})(?=[^\d"]{4})/, '$1\n');

function separated(rows, { mark, quoted }) {
  const cell = (place) => {
    const content = mark === '\t' && quoted ? inTwoLines(text(place)) : text(place);
    const needs = content.includes(mark) || content.includes('"');
    return needs || (quoted && !/^\d*$/.test(content)) ? `"${content.replace(/"/g, '""')}"` : content;
  };
  return rows.map((row) => row.map(cell).join(mark));
}

export const csv = {
  name: 'csv',
  blanks: 'any',
  render(model, rng) {
    const style = { mark: rng.pick([',', ',', ';', '\t']), quoted: rng.chance(0.5) };
    return tables(model, rng, (rows) => separated(rows, style));
  },
};

// Characters of full width take two columns of a terminal.
const widthOf = (content) => [...content].reduce((sum, c) => sum + (c > '\u2e7f' ? 2 : 1), 0);

function drawnLines(rows, set) {
  const widths = rows[0].map((_, c) => Math.max(2, ...rows.map((row) => widthOf(text(row[c])))));
  const rule = ([left, middle, right]) => left + widths.map((width) => set.across.repeat(width)).join(middle) + right;
  const line = (row) => set.down + row.map((place, c) => text(place) + ' '.repeat(widths[c] - widthOf(text(place)))).join(set.down) + set.down;
  return [rule(set.top), ...rows.flatMap((row, r) => [...(r ? [rule(set.middle)] : []), line(row)]), rule(set.bottom)];
}

const SETS = [
  { across: '─', down: '│', top: '┌┬┐', middle: '├┼┤', bottom: '└┴┘' },
  { across: '━', down: '┃', top: '┏┳┓', middle: '┣╋┫', bottom: '┗┻┛' },
  { across: '═', down: '║', top: '╔╦╗', middle: '╠╬╣', bottom: '╚╩╝' },
];

export const drawn = {
  name: 'drawn',
  blanks: 'any',
  render(model, rng) {
    const set = rng.pick(SETS);
    return tables(model, rng, (rows) => drawnLines(rows, set));
  },
};

// Of each row the cells that begin in it.
function paragraphs(rows, style) {
  const cells = rows.map((row) => row.filter((place) => place.origin).map((place) => text(place) || style.blank));
  if (style.mark === '') return cells.flat().flatMap((content) => [content, '']);
  return cells.flatMap((row) => [...row.flatMap((content, c) => (c ? [style.mark, '', content, ''] : [content, ''])), ...style.end]);
}

const PARTED = [
  { mark: '', blank: '\u00a0' },
  { mark: '', blank: '' },
  { mark: '\t', blank: '\n', end: ['', '', ''] },
  { mark: '\t', blank: '\u00a0', end: ['', '', ''] },
  { mark: '|', blank: '', end: ['  '] },
];

export const parted = {
  name: 'parted',
  blanks: 'any',
  render(model, rng) {
    const style = rng.pick(PARTED);
    return tables(model, rng, (rows) => paragraphs(rows, style));
  },
};
