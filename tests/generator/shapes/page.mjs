// Sets the blocks of a report as lines of plain text; a shape only says how a table is set.
import { textOf } from '../prose/sentence.mjs';

// What a shape hands back, besides its text: what the text no longer has, tables that are only
// pictures in it, cells of rows that are their label alone (bare), and cells whose column the
// text leaves open (unsure).
export class Losses {
  constructor() { this.rows = []; this.cells = []; this.bare = []; this.pictures = []; this.sections = []; this.unsure = []; }
  row(table, row) { this.rows.push([table, row]); }
  cell(table, row, column) { this.cells.push([table, row, column]); }
}

// Breaks a paragraph into lines of a fixed width, as a PDF does; never inside a number.
export function wrap(text, width) {
  const lines = [];
  let line = '';
  for (const piece of text.match(/[0-9０-９.,%]+|[^]/gu) ?? []) {
    if (line.length + piece.length > width && !/^[，。；、）：”%]/.test(piece)) { lines.push(line); line = ''; }
    line += piece;
  }
  if (line) lines.push(line);
  return lines;
}

// options: {indent, gap, width}; table(id) gives the lines of a table.
export function setPage(model, { indent = '', gap = true, width = 0 }, table) {
  const out = [];
  const put = (...lines) => { out.push(...lines); if (gap) out.push(''); };
  for (const block of model.blocks) {
    if (block.kind === 'title' || block.kind === 'signature') put(...block.lines);
    else if (block.kind === 'heading') put(indent + block.text);
    else if (block.kind === 'table') put(...table(block.id));
    else {
      const text = indent + textOf(block.parts);
      put(...(width ? wrap(text, width) : [text]));
    }
  }
  return `${out.join('\n').replace(/\n+$/, '')}\n`;
}

export const drawPage = (rng) => ({ indent: rng.pick(['', '', '　　', '  ']), gap: rng.chance(0.5) });
