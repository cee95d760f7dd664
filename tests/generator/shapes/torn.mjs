// Tab-separated text cut by a page break: rows lost at the break, or a row torn in two with its
// label half above and half below.
import { flatten, gridOf, isData } from '../grid.mjs';
import { drawPage, Losses, setPage } from './page.mjs';

const cellsOf = (row) => row.map((p) => (p.origin ? p.cell.text : ''));
const rowId = (row) => row.find((p) => p.cell.kind === 'figure').cell.key.split('|')[1];

// What is left of the tall label of a group whose first rows are lost: its end, or nothing.
function tails(row, cells, rng) {
  return cells.map((text, c) => {
    const { cell, origin } = row[c];
    if (origin || cell.kind !== 'group' || (c > 0 && row[c - 1].cell === cell)) return text;
    return rng.chance(0.5) ? cell.text.slice(rng.int(1, cell.text.length - 1)) : '';
  });
}

// Labels of the row are cut, each at its own place; the figures stay above or below.
function tear(cells, row, rng, gap) {
  const above = rng.chance(0.6);
  const halves = cells.map((text, c) => {
    if (row[c].cell.kind === 'figure') return above ? [text, ''] : ['', text];
    const at = text.length < 4 ? text.length : Math.max(2, text.length - rng.int(1, Math.min(10, text.length - 2)));
    return [text.slice(0, at), text.slice(at)];
  });
  return [halves.map((h) => h[0]).join('\t'), ...(gap ? [''] : []), halves.map((h) => h[1]).join('\t')];
}

function requestsLines(model, rng, style, losses) {
  const rows = flatten(gridOf(model, 'requests'));
  const first = rows.findIndex((row) => isData(row.map((p) => p.cell)));
  const count = rows.length - first;
  let kept = rows;
  if (style.cut === 'first' || style.cut === 'page') kept = rows.slice(first + rng.int(1, 6));
  if (style.cut === 'last') kept = rows.slice(0, first + rng.int(5, count - 1));
  for (const row of rows.slice(first)) if (!kept.includes(row)) losses.row('requests', rowId(row));
  const tornAt = style.tear ? kept[rng.int(0, kept.length - 2)] : null;
  const breakAt = style.cut === 'none' ? kept[first + rng.int(3, count - 2)] : null;
  return kept.flatMap((row, i) => {
    const cells = i === 0 && kept !== rows ? tails(row, cellsOf(row), rng) : cellsOf(row);
    const lines = row === tornAt && isData(row.map((p) => p.cell)) ? tear(cells, row, rng, rng.chance(0.5)) : [cells.join('\t')];
    if (row !== breakAt) return lines;
    return ['', ...(style.again ? rows.slice(0, first).map((r) => cellsOf(r).join('\t')) : []), ...lines];
  });
}

// The disclosure table loses its end together with the next table's beginning.
function disclosureLines(model, rng, style, losses) {
  const rows = flatten(gridOf(model, 'disclosure'));
  if (style.cut !== 'page') return rows.map((row) => cellsOf(row).join('\t'));
  const kept = rng.int(3, rows.length - 1);
  for (const row of rows.slice(kept)) if (isData(row.map((p) => p.cell))) losses.row('disclosure', rowId(row));
  return rows.slice(0, kept).map((row) => cellsOf(row).join('\t'));
}

// A page gone: what stood between the two tables goes with it.
function withoutPage(blocks) {
  const at = (id) => blocks.findIndex((b) => b.kind === 'table' && b.id === id);
  return blocks.filter((_, i) => i <= at('disclosure') || i >= at('requests'));
}

export const torn = {
  name: 'torn',
  blanks: 'any',
  render(model, rng) {
    const losses = new Losses();
    const style = { cut: rng.pick(['first', 'first', 'last', 'page', 'none', 'none']), tear: rng.chance(0.6), again: rng.chance(0.5) };
    const blocks = style.cut === 'page' ? withoutPage(model.blocks) : model.blocks;
    if (style.cut === 'page') losses.sections.push('requests');
    const table = { disclosure: disclosureLines, requests: requestsLines };
    const text = setPage({ ...model, blocks }, { ...drawPage(rng), gap: true }, (id) =>
      (table[id] ?? ((m) => flatten(gridOf(m, id)).map((row) => cellsOf(row).join('\t'))))(model, rng, style, losses));
    return { text, losses, blocks };
  },
};
