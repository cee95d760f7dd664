// The requests table under a head of the office's own: columns in another order, some of them
// alone, subtotals and remarks beside them, in one line or in two; set as tabs, pipes or HTML.
import { keyOf, columnOf } from '../form.mjs';
import { flatten, gridOf, isData } from '../grid.mjs';
import { bodyHtml, escape, htmlPage, spans } from './html.mjs';
import { drawPage, Losses, setPage } from './page.mjs';
import { tableLines } from './tsv.mjs';

const LEGAL = ['business', 'research', 'charity', 'legal', 'other'];
const GROUP = '法人或其他组织';

// Columns from the left: of the form, or of the office's own; `grouped` ones stand under GROUP.
function drawColumns(rng, form) {
  const remark = rng.pick(['', '（件）']), total = rng.weighted([['总计', 3], ['合计', 1]]);
  const name = (id) => (id === 'total' ? total : columnOf(form, 'requests', id).label) + remark;
  const of = (id) => ({ id, name: name(id), grouped: LEGAL.includes(id) });
  const sum = (name, grouped) => ({ sum: LEGAL, name, grouped });
  const few = rng.weighted([['all', 6], ['two', 1], ['three', 1], ['total', 1]]);
  if (few === 'total') return [of('total')];
  if (few === 'two') return rng.shuffle([of('natural'), of('total')]);
  if (few === 'three') return rng.shuffle([of('natural'), sum(GROUP, false), of('total')]);
  const members = rng.chance(0.3) ? rng.shuffle(LEGAL) : LEGAL;
  const legal = [...members.map(of), ...(rng.chance(0.3) ? [sum('小计', true)] : [])];
  const columns = (rng.chance(0.7) ? rng.shuffle([[of('natural')], legal, [of('total')]]) : [[of('natural')], legal, [of('total')]]).flat();
  return rng.chance(0.3) ? [...columns, { name: '备注' }] : columns;
}

const cell = (text, colspan = 1, rowspan = 1) => ({ text, kind: 'head', colspan, rowspan, key: null });

function headRows(columns, style) {
  const grouped = columns.filter((c) => c.grouped);
  if (!style.two || !grouped.length) return [[cell('项目', 3), ...columns.map((c) => cell(c.name))]];
  const upper = columns.flatMap((c) => (!c.grouped ? [cell(c.name, 1, 2)] : c === grouped[0] ? [cell(GROUP, grouped.length)] : []));
  return [[cell('项目', 3, 2), ...upper], grouped.map((c) => cell(c.name))];
}

// A sum of blanks alone is blank as well.
function figureOf(model, row, column) {
  const printed = (id) => model.cells.get(keyOf('requests', row, id));
  if (column.id) return printed(column.id).text;
  const parts = column.sum?.map(printed).filter((part) => part.value !== null) ?? [];
  return parts.length ? String(parts.reduce((sum, part) => sum + part.value, 0)) : '';
}

function gridUnder(model, columns, style) {
  const rows = gridOf(model, 'requests').rows.filter(isData).map((row) => {
    const id = row.find((one) => one.key).key.split('|')[1];
    return [...row.filter((one) => !one.key), ...columns.map((c) => ({ ...cell(figureOf(model, id, c)), kind: 'figure' }))];
  });
  return { width: 3 + columns.length, rows: [...headRows(columns, style), ...rows] };
}

const plain = (grid, separator) => flatten(grid).map((row) => row.map((p) => (p.origin ? p.cell.text : '')).join(separator));
const piped = (grid) => plain(grid, ' | ').map((line) => `| ${line} |`);
const html = (grid) => `<table>${grid.rows.map((row) => `<tr>${row.map((one) => `<td${spans(one)}>${escape(one.text)}</td>`).join('')}</tr>`).join('\n')}</table>`;

export const ownHead = {
  name: 'own_head',
  blanks: 'any',
  render(model, rng) {
    const columns = drawColumns(rng, model.form), losses = new Losses();
    const gone = ['natural', ...LEGAL, 'total'].filter((id) => !columns.some((c) => c.id === id));
    const style = { two: rng.chance(0.6), set: rng.pick(['tabs', 'pipes', 'html']) };
    const grid = gridUnder(model, columns, style);
    for (const row of gridOf(model, 'requests').rows.filter(isData)) {
      for (const id of gone) losses.cell('requests', row.find((one) => one.key).key.split('|')[1], id);
    }
    if (style.set === 'html') {
      const body = bodyHtml(model, { heading: 'p' }, (id) => html(id === 'requests' ? grid : gridOf(model, id)));
      return { extension: 'html', text: htmlPage(model, body), losses };
    }
    const requests = style.set === 'tabs' ? plain(grid, '\t') : piped(grid);
    return { text: setPage(model, { ...drawPage(rng), gap: true }, (id) => (id === 'requests' ? requests : tableLines(model, id))), losses };
  },
};
