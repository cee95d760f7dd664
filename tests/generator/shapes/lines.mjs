// One cell a line, as copied out of a word processor: cells indented by a tab, an empty cell an
// indent alone, rows ended by a blank line, figures padded. Or bare: no indent, no row ends, an
// empty cell an empty line, so that only counting tells where a row stops.
import { keyOf, rowsOf } from '../form.mjs';
import { flatten, gridOf } from '../grid.mjs';
import { Losses, setPage } from './page.mjs';

const PADS = ['', ' ', '\u00a0', '　'];

function padded(text, rng, pads) {
  const pad = rng.pick(PADS.slice(0, pads + 1));
  return rng.chance(0.5) ? pad + text : text + pad;
}

// A long head is sometimes broken inside its cell.
const broken = (text, rng) => (text.length > 5 && rng.chance(0.1) ? `${text.slice(0, 3)}\n${text.slice(3)}` : text);

// A merged cell counts once in each row that it covers: with its text, then empty.
const ownPlaces = (row) => row.filter((place, c) => c === 0 || row[c - 1].cell !== place.cell);

function tableLines(model, id, rng, style) {
  const out = [];
  for (const row of flatten(gridOf(model, id))) {
    for (const { cell, origin } of ownPlaces(row)) {
      const text = !origin ? '' : cell.kind === 'figure' ? padded(cell.text, rng, style.pads)
        : cell.kind === 'head' ? broken(cell.text, rng) : cell.text;
      out.push(style.indent + text);
    }
    if (style.rowEnd) out.push('');
  }
  return out;
}

export const lines = {
  name: 'lines',
  blanks: 'any',
  render(model, rng) {
    const bare = rng.chance(0.25);
    const style = { indent: bare ? '' : '\t', pads: bare ? 0 : rng.int(0, 3), rowEnd: !bare };
    const page = { indent: rng.pick(['', '　　']), gap: rng.chance(0.5) };
    const losses = new Losses();
    // one empty line behind a label may be an empty cell, or nothing
    for (const { id, columns } of bare ? rowsOf(model.form, 'disclosure') : []) {
      if (columns.every((column) => model.cells.get(keyOf('disclosure', id, column)).text === '')) losses.bare.push(['disclosure', id, columns[0]]);
    }
    return { text: setPage(model, page, (id) => tableLines(model, id, rng, style)), losses };
  },
};
