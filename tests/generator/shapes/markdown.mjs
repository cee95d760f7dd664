// Markdown tables, with or without outer pipes and the separator row; or a separator row of
// tab-separated dashes, as some converters leave.
import { flatten, gridOf } from '../grid.mjs';
import { drawPage, setPage } from './page.mjs';

const text = (place) => (place.origin ? place.cell.text.replace(/\|/g, '\\|') : '');

// After a page break a converter takes the next row for a head and rules a line under it.
function ruledAgain(lines, rule, rng) {
  const at = rng.int(6, lines.length - 3);
  return [...lines.slice(0, at), '', lines[at], rule, ...lines.slice(at + 1)];
}

function piped(rows, style, rng) {
  const line = (cells) => (style.outer ? `|${cells.map((c) => ` ${c} `).join('|')}|` : cells.join(' | '));
  let out = rows.map((row) => line(row.map(text)));
  if (style.again && rows.length > 20) out = ruledAgain(out, line(rows[0].map(() => style.dashes)), rng);
  if (style.rule !== 'none') out.splice(style.rule === 'first' ? 0 : 1, 0, line(rows[0].map(() => style.dashes)));
  if (style.rule === 'first') out.unshift(line(rows[0].map(() => '')));
  return out;
}

function tabbed(rows) {
  const out = rows.map((row) => row.map(text).join('\t'));
  out.splice(1, 0, rows[0].map(() => '---').join('\t'));
  return out;
}

export const markdown = {
  name: 'markdown',
  blanks: 'any',
  render(model, rng) {
    const style = { outer: rng.chance(0.8), rule: rng.pick(['second', 'second', 'first', 'none']), dashes: rng.pick(['---', ':---:', '------', ':--']), tabs: rng.chance(0.2), again: rng.chance(0.3) };
    return { text: setPage(model, { ...drawPage(rng), gap: true }, (id) => {
      const rows = flatten(gridOf(model, id));
      return style.tabs ? tabbed(rows) : piped(rows, style, rng);
    }) };
  },
};
