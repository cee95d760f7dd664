// The three tables as the official forms lay them out: rows of cells that may span, from which
// most shapes are flattened. A cell is {text, colspan, rowspan, kind, key}; kind is
// head, group, label or figure; key names the form's cell of a figure.
import { columnOf, keyOf, rowsOf } from './form.mjs';

// The rows of a table that the report has.
export const rowsIn = (model, table) => rowsOf(model.form, table).filter((row) => !model.missing.has(row.id));

const cell = (text, kind, colspan = 1, rowspan = 1, key = null) => ({ text, kind, colspan, rowspan, key });

const figure = (model, table, row, column, colspan = 1) => {
  const key = keyOf(table, row, column);
  return cell(model.cells.get(key).text, 'figure', colspan, 1, key);
};

// Small freedoms that offices take with the printed labels.
export function drawLabels(rng) {
  return {
    parens: rng.weighted([['full', 6], ['half', 2], ['spaced', 1]]),
    dot: rng.weighted([['.', 7], ['．', 1], ['. ', 1], ['、', 1]]),
    quotes: rng.chance(0.9),
    note: rng.chance(0.8),
    shortNames: rng.chance(0.15),
    closed: rng.weighted([['总计', 9], ['合计', 1]]),
  };
}

export function styled(label, style) {
  let text = label;
  if (!style.note) text = text.replace(/（区分处理的.*?）/, '');
  if (!style.quotes) text = text.replace(/[“”]/g, '');
  if (style.closed === '合计') text = text.replace('（七）总计', '（七）合计');
  text = text.replace(/^(\d)\./, (_, n) => n + style.dot);
  if (style.parens === 'half') text = text.replace(/（/g, '(').replace(/）/g, ')');
  if (style.parens === 'spaced') text = text.replace(/^（(.)）/, '($1) ');
  return text;
}

const shortName = (row) => (row.id.startsWith('other.overdue') ? row.id.endsWith('fee') ? '2.逾期不缴费' : '1.逾期不补正' : row.label);

function disclosureGrid(model) {
  const { form, labels } = model, rows = [];
  const width = 1 + Math.max(...form.tables.disclosure.blocks.map((b) => b.columns.length));
  for (const block of form.tables.disclosure.blocks) {
    const span = (i) => (i === block.columns.length - 1 ? width - block.columns.length : 1);
    rows.push([cell(block.title, 'head', width)]);
    rows.push([cell('信息内容', 'head'), ...block.columns.map((c, i) => cell(columnOf(form, 'disclosure', c).label, 'head', span(i)))]);
    for (const row of block.rows) {
      rows.push([cell(styled(row.label, labels), 'label'), ...block.columns.map((c, i) => figure(model, 'disclosure', row.id, c, span(i)))]);
    }
  }
  return { width, rows };
}

function requestsHead(model) {
  const { form, labels } = model;
  const names = form.tables.requests.columns;
  const caption = labels.parens === 'half' ? form.tables.requests.caption.replace('（', '(').replace('）', ')') : form.tables.requests.caption;
  return [
    [cell(caption, 'head', 3, 3), cell('申请人情况', 'head', 7)],
    [cell(names[0].label, 'head', 1, 2), cell('法人或其他组织', 'head', 5), cell('总计', 'head', 1, 2)],
    names.filter((c) => c.group).map((c) => cell(c.label, 'head')),
  ];
}

// Groups get one tall cell each; a label takes the label columns that its path leaves.
function requestsGrid(model) {
  const { form, labels } = model, rows = requestsHead(model);
  const all = rowsIn(model, 'requests');
  const name = (row) => styled(labels.shortNames ? shortName(row) : row.label, labels);
  all.forEach((row, i) => {
    const cells = [];
    row.path.forEach((group, depth) => {
      const same = (other) => other && other.path[depth] === group;
      if (same(all[i - 1])) return;
      let tall = 1;
      while (same(all[i + tall])) tall++;
      cells.push(cell(styled(group, labels), 'group', 1, tall));
    });
    cells.push(cell(name(row), 'label', 3 - row.path.length));
    for (const column of row.columns) cells.push(figure(model, 'requests', row.id, column));
    rows.push(cells);
  });
  return { width: 10, rows };
}

function reviewGrid(model) {
  const { form } = model, columns = form.tables.review.columns;
  const names = (tall) => columns.map((c) => cell(c.label, 'head', 1, tall));
  const figures = rowsOf(form, 'review').flatMap((row) => row.columns.map((c) => figure(model, 'review', row.id, c)));
  return {
    width: 15,
    rows: [
      [cell('行政复议', 'head', 5), cell('行政诉讼', 'head', 10)],
      [...names(2), cell('未经复议直接起诉', 'head', 5), cell('复议后起诉', 'head', 5)],
      [...names(1), ...names(1)],
      figures,
    ],
  };
}

export function gridOf(model, table) {
  return { disclosure: disclosureGrid, requests: requestsGrid, review: reviewGrid }[table](model);
}

// Each cell with the row and the column where it begins.
export function positions({ rows }) {
  const taken = rows.map(() => []), out = [];
  rows.forEach((cells, row) => {
    let column = 0;
    for (const cell of cells) {
      while (taken[row][column]) column++;
      out.push({ cell, row, column });
      for (let r = row; r < row + cell.rowspan; r++) for (let c = column; c < column + cell.colspan; c++) taken[r][c] = true;
    }
  });
  return out;
}

// Every place of the grid, merged cells spread out: {cell, origin} where origin marks the place
// that carries the text.
export function flatten(grid) {
  const out = grid.rows.map(() => Array(grid.width).fill(null));
  for (const { cell, row, column } of positions(grid)) {
    for (let r = 0; r < cell.rowspan; r++) {
      for (let c = 0; c < cell.colspan; c++) out[row + r][column + c] = { cell, origin: !r && !c };
    }
  }
  return out;
}

export const isData = (row) => row.some((one) => one.kind === 'figure');
