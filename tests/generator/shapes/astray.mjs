// Out of a PDF, figures astray from their labels: beside the first letters of narrow labels; a
// row's figures on the two lines of its label; all of them ahead of their labels; two labels and
// then their two rows; three labels bunched round the first of their three rows. Numbers of the labels and the order of the form still say whose they are.
import { keyOf } from '../form.mjs';
import { rowsIn, styled } from '../grid.mjs';
import { drawPage, setPage, wrap } from './page.mjs';
import { tableLines } from './tsv.mjs';

const beside = (lines, figures) => [`${lines[0]} ${figures.join(' ')}`, ...lines.slice(1)];

// What becomes of rows {label, figures} in each way.
const WAYS = {
  narrow: (rows, rng) => {
    const width = rng.pick([4, 5, 6]);
    return rows.flatMap(({ label, figures }) => beside(wrap(label, width), figures));
  },
  split: (rows, rng) => rows.flatMap(({ label, figures }) => {
    if (label.length < 10 || rng.chance(0.5)) return [`${label} ${figures.join(' ')}`];
    const at = rng.int(1, figures.length - 1), half = Math.ceil(label.length / 2);
    return [`${label.slice(0, half)} ${figures.slice(0, at).join(' ')}`, `${label.slice(half)} ${figures.slice(at).join(' ')}`];
  }),
  ahead: (rows, rng) => {
    const separator = rng.pick([' ', '\n']);
    return rows.flatMap(({ label, figures }) => [figures.join(separator), label]);
  },
  pairs: (rows, rng) => {
    const out = [];
    for (let i = 0; i < rows.length; i += 1) {
      const [row, next] = rows.slice(i, i + 2);
      if (next && rng.chance(0.3)) {
        out.push(row.label, next.label, row.figures.join(' '), next.figures.join(' '));
        i += 1;
      } else out.push(`${row.label} ${row.figures.join(' ')}`);
    }
    return out;
  },
  bunched: (rows, rng) => {
    const out = [];
    for (let i = 0; i < rows.length; i += 1) {
      const [a, b, c] = rows.slice(i, i + 3);
      if (c && rng.chance(0.2)) {
        out.push(a.label, b.label, a.figures.join(' '), c.label, b.figures.join(' '), c.figures.join(' '));
        i += 2;
      } else out.push(`${a.label} ${a.figures.join(' ')}`);
    }
    return out;
  },
};

export const astray = {
  name: 'astray',
  blanks: 'none',
  rowLoss: false,
  render(model, rng) {
    const way = WAYS[rng.pick(Object.keys(WAYS))];
    const rows = rowsIn(model, 'requests').map((row) => ({
      label: styled(row.label, model.labels),
      figures: model.form.tables.requests.columns.map((c) => model.cells.get(keyOf('requests', row.id, c.id)).text),
    }));
    return { text: setPage(model, drawPage(rng), (id) => (id === 'requests' ? way(rows, rng) : tableLines(model, id))) };
  },
};
