// How figures are written into their cells: noughts as 0, in words, blank or a mark; money with its
// unit.
// A printed cell is {text, value}; value is null where the text says nothing.
import { columnOf, keyOf, rowsOf } from './form.mjs';

const COUNTED = ['requests', 'review'];
const MARKS = ['/', '-', '—', '无', '没有'];
const drawZero = (rng) => rng.fork('zero').weighted([['0', 40], ['零', 1], ['〇', 1], ['0件', 1]]);

// Styles of nought, as far as the shape carries them (see shapes/index.mjs). `rows`: a row of nothing but noughts is left empty, others are written out.
export const drawNoughts = (rng, carries, table) => ({ ...drawBlanks(rng, carries, table), zero: drawZero(rng) });

function drawBlanks(rng, carries, table) {
  const mark = rng.pick(MARKS);
  // rows set apart can be empty, but not a third of the one line of table four
  if (carries === 'rows' && table !== 'review') return { mode: 'rows', mark: '' };
  if (carries === 'rows') return drawBlanks(rng, 'marks');
  if (carries === 'places' && table === 'review') return rng.pick([{ mode: 'zero' }, { mode: 'mixed', mark: '', share: 0.4 }]);
  if (carries === 'none') return { mode: 'zero' };
  if (carries === 'marks') return rng.weighted([[{ mode: 'zero' }, 8], [{ mode: 'all', mark }, 2], [{ mode: 'mixed', mark, share: 0.3 }, 1]]);
  if (carries === 'ends') return rng.weighted([[{ mode: 'zero' }, 8], [{ mode: 'rows', mark: '' }, 3], [{ mode: 'rows', mark }, 1], [{ mode: 'all', mark }, 1]]);
  return rng.weighted([
    [{ mode: 'zero' }, 8], [{ mode: 'all', mark: '' }, 3], [{ mode: 'all', mark }, 1], [{ mode: 'rows', mark: '' }, 2],
    [{ mode: 'rows', mark }, 1], [{ mode: 'mixed', mark: '', share: 0.4 }, 2], [{ mode: 'mixed', mark, share: 0.4 }, 1],
  ]);
}

function isBlank(noughts, rng, key, rowIsEmpty) {
  if (noughts.mode === 'all') return true;
  if (noughts.mode === 'rows') return rowIsEmpty;
  return noughts.mode === 'mixed' && rng.fork(key).chance(noughts.share);
}

// 2019 form: a change is often said in words, and big round numbers with 万.
function counted(rng, kind, n) {
  if (kind === 'change' && n !== 0 && rng.chance(0.15)) return `${n > 0 ? rng.pick(['增', '增加', '+']) : rng.pick(['减', '减少'])}${Math.abs(n)}`;
  if (n >= 10000 && n % 1000 === 0 && rng.chance(0.5)) return `${n / 10000}万`;
  return String(n);
}

// The unit may stand in the cell; then it decides, whatever the head of the column says.
function money(rng, text) {
  const style = rng.weighted([['plain', 8], ['unit', 1], ['yuan', 1]]);
  if (style === 'unit') return `${text}万元`;
  const yuan = Math.round(Number(text) * 10000);
  return style === 'yuan' && Math.abs(yuan / 10000 - Number(text)) < 1e-9 ? `${yuan}元` : text;
}

const figureText = (rng, kind, value, decimals) =>
  (kind === 'amount' ? money(rng, decimals ?? String(value)) : counted(rng, kind, value));

// Map key -> {text, value}. `leftOut`: keys whose number is missing although it is not nought;
// `hole` is what stands there instead.
export function printFigures(rng, form, figures, noughts, leftOut = new Set(), hole = '') {
  const cells = new Map();
  for (const table of Object.keys(form.tables)) {
    const style = noughts[table];
    for (const { id, columns } of rowsOf(form, table)) {
      const rowIsEmpty = columns.every((column) => figures.values.get(keyOf(table, id, column)) === 0);
      for (const column of columns) {
        const key = keyOf(table, id, column), value = figures.values.get(key);
        cells.set(key, leftOut.has(key) ? { text: hole, value: null }
          : value === 0 && isBlank(style, rng, key, rowIsEmpty) ? { text: style.mark, value: null }
          : value === 0 && COUNTED.includes(table) ? { text: style.zero, value }
          : { text: figureText(rng.fork(key), columnOf(form, table, column).kind, value, figures.decimals.get(key)), value });
      }
    }
  }
  return cells;
}
