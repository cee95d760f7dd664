// Text out of a PDF: paragraphs cut into lines, page numbers in between, tables as typeset.mjs
// leaves them, the head of a table once more after a page break, a heading after its table.
import { gridOf, isData } from '../grid.mjs';
import { textOf } from '../prose/sentence.mjs';
import { wrap } from './page.mjs';
import { breakGrid, typeset } from './typeset.mjs';

const footer = (rng, style, page) => ({ dash: `— ${page} —`, hyphen: `- ${page} -`, tight: `－${page}－`, words: `第${page}页 共12页` }[style.footer]);

function widthsOf(id, rng, style) {
  if (id === 'disclosure') return [rng.int(7, 10), ...Array(3).fill(style.narrow ? 5 : 9)];
  if (id === 'review') return Array(15).fill(style.narrow ? 2 : 4);
  return [rng.pick([1, 1, 1, 2]), rng.pick([3, 3, 4, 5, 7]), rng.int(10, 16), ...Array(7).fill(style.name)];
}

function tableLines(model, id, rng, style) {
  const grid = gridOf(model, id), widths = widthsOf(id, rng, style);
  const set = (part) => typeset(part, widths, style);
  if (id !== 'requests' || !style.broken) return set(grid);
  const head = grid.rows.findIndex(isData);
  const at = rng.int(head + 6, grid.rows.length - 3);
  const [above, below] = breakGrid(grid, at, style.again ? head : 0, widths);
  return [...set(above), ...(style.number ? [footer(rng, style, style.page++)] : []), ...set(below)];
}

// Paragraphs as lines, now and then with the foot of a page between them.
function proseLines(text, rng, style) {
  const out = wrap(`　　${text}`, style.width);
  if (style.number && out.length > 2 && rng.chance(0.15)) out.splice(rng.int(1, out.length - 1), 0, footer(rng, style, style.page++));
  return out;
}

function render(model, rng) {
  const style = {
    width: rng.int(26, 42), separator: rng.pick([' ', ' ', '\t', '  ']), exact: rng.chance(0.65), narrow: rng.chance(0.6), name: rng.pick([2, 2, 3, 4, 6]),
    broken: rng.chance(0.6), again: rng.chance(0.6), number: rng.chance(0.7), page: rng.int(1, 4),
    footer: rng.pick(['dash', 'hyphen', 'tight', 'words']), late: rng.chance(0.1), glued: rng.chance(0.4),
  };
  const out = [], late = [];
  for (const block of model.blocks) {
    if (block.kind === 'title' || block.kind === 'signature') out.push(...block.lines);
    else if (block.kind === 'heading') (style.late && ['disclosure', 'review'].includes(block.section) ? late : out).push(block.text);
    else if (block.kind === 'table') out.push(...tableLines(model, block.id, rng, style), ...late.splice(0));
    else out.push(...proseLines(textOf(block.parts), rng, style));
  }
  return { text: `${out.join('\n')}\n` };
}

export const pdf = { name: 'pdf', blanks: 'marks', render };
// A row of nothing but noughts is its label alone; its neighbours' figures stand beside theirs.
export const pdfGaps = { name: 'pdf_gaps', blanks: 'rows', render };
