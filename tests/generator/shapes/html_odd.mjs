// HTML that has been through many hands: editors, converters, crawlers. Digits in several elements,
// cells full of empty paragraphs, spans that count columns nobody sees, heads without spans, rows
// twice, tables for rows.
import { flatten, gridOf, isData } from '../grid.mjs';
import { bodyHtml, escape, htmlPage, spans } from './html.mjs';

const full = (text) => text.replace(/[0-9]/g, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0));

// Between two digits of one number.
const SEAMS = {
  none: '', span: '</span><span lang="EN-US">', font: '</span><span><font face="宋体"></font>', comment: '<!-- 1 -->',
  wbr: '<wbr>', unseen: '&#8203;', ghost: '<span style="display:none">7</span>',
};

// Round the text of a cell.
const COATS = {
  bare: (text) => text,
  spaces: (text) => `&nbsp;${text}　\n`,
  lines: (text) => `\n      ${text}\n    `,
  paragraphs: (text) => `<p></p><p>&nbsp;</p><p><b>${text}</b></p><p><br></p>`,
  blocks: (text) => `<div><div><p>${text}</p></div></div><br>`,
  frame: (text) => `<table><tbody><tr><td>${text}</td></tr></tbody></table>`,
  twin: (text) => `<b hidden>${text}</b>${text}`,
};

// Blank cells are merged only where a head shows what columns they take up.
function drawStyle(rng) {
  const head = rng.pick(['spans', 'thead', 'spread', 'lost']), tables = rng.pick(['apart', 'apart', 'rows', 'framed', 'headed']);
  return {
    head, tables, merged: head !== 'lost' && tables !== 'rows' && rng.chance(0.3),
    seam: rng.pick(Object.keys(SEAMS)), coat: rng.pick(Object.keys(COATS)), wide: rng.chance(0.2),
    groups: rng.pick(['tall', 'repeated', 'first']),
    scale: rng.pick([1, 1, 2, 3]), trailing: rng.chance(0.15), doubled: rng.chance(0.15),
  };
}

function inside(cell, style) {
  if (cell.text === '') return cell.kind === 'figure' && style.coat === 'paragraphs' ? '<p>&nbsp;</p>' : '';
  const text = style.wide && cell.kind === 'figure' ? full(cell.text) : cell.text;
  const seamed = escape(text).replace(/([0-9０-９])(?=[0-9０-９.])/g, `$1${SEAMS[style.seam]}`);
  return COATS[style.coat](`<span>${seamed}</span>`);
}

const td = (cell, style, tag = 'td') => `<${tag}${spans(cell)}>${inside(cell, style)}</${tag}>`;
const tr = (cells, attributes = '') => `<tr${attributes}>${cells.join('')}</tr>`;

// Blank cells side by side as one.
function mergeBlanks(row) {
  const out = [];
  for (const cell of row) {
    const last = out.at(-1);
    if (last?.kind === 'figure' && cell.kind === 'figure' && last.text === '' && cell.text === '') last.colspan += cell.colspan;
    else out.push({ ...cell });
  }
  return out;
}

// Group cells as they are, on every row, or once above empty cells.
function dataRows(grid, style) {
  const places = flatten(grid);
  return grid.rows.map((row, r) => {
    if (!isData(row)) return null;
    if (style.groups === 'tall') return row;
    return places[r].filter(({ cell, origin }) => origin || cell.kind === 'group')
      .map(({ cell, origin }) => ({ ...cell, rowspan: 1, text: origin || style.groups === 'repeated' ? cell.text : '' }));
  }).filter(Boolean);
}

function headRows(grid, style) {
  const rows = grid.rows.filter((row) => !isData(row));
  if (style.head !== 'spread') return rows;
  return flatten({ ...grid, rows }).map((row) => row.map((place) => (place?.origin ? { ...place.cell, colspan: 1, rowspan: 1 } : { text: '', kind: 'head', colspan: 1, rowspan: 1 })));
}

// Every column of figures, and what stands above it, takes up as many columns of the page.
const scaled = (row, scale) => row.map((cell) => (cell.kind === 'figure' || (cell.kind === 'head' && cell.rowspan < 3)
  ? { ...cell, colspan: cell.colspan * scale } : cell));

function tableRows(model, id, style) {
  const grid = gridOf(model, id), scale = id === 'requests' && style.head !== 'spread' ? style.scale : 1;
  const data = dataRows(grid, id === 'requests' ? style : { ...style, groups: 'tall' })
    .map((row) => scaled(style.merged && id === 'requests' ? mergeBlanks(row) : row, scale));
  const head = style.head === 'lost' && id === 'requests' ? [] : headRows(grid, style).map((row) => scaled(row, scale));
  return { head, data, grid };
}

// Disclosure has a head for every block: its rows stay in their order.
function disclosureTable(model, style) {
  return gridOf(model, 'disclosure').rows.map((row) => tr(row.map((cell) => td(cell, style))));
}

function tableHtml(model, id, style) {
  if (id === 'disclosure') return `<table><caption>表一</caption>${disclosureTable(model, style).join('\n')}</table>`;
  const { head, data } = tableRows(model, id, style), tag = style.head === 'thead' ? 'th' : 'td';
  const top = head.map((row) => tr(row.map((cell) => td(cell, style, tag))));
  const tail = style.trailing && id === 'requests' ? ['<td>&nbsp;</td>'] : [];
  const rows = data.flatMap((row) => {
    const cells = [...row.map((cell) => td(cell, style)), ...tail];
    return style.doubled && style.groups !== 'tall' ? [tr(cells), tr(cells, ' style="display:none"')] : [tr(cells)];
  });
  if (style.tables === 'rows' && id === 'requests' && style.groups !== 'tall') {
    return rows.map((row) => `<table>${row}</table>`).join('\n');
  }
  const body = style.head === 'thead' ? `<thead>${top.join('')}</thead><tbody>${rows.join('\n')}</tbody>` : [...top, ...rows].join('\n');
  const table = `<table class="t">${body}</table>`;
  return style.tables === 'framed' ? `<table><tr><td>${table}</td></tr></table>` : table;
}

const metadata = (model) => `<table><tr><td>索引号</td><td>0123456/${model.year + 1}-00007</td><td>生成日期</td><td>${model.year + 1}-01-20</td></tr>
<tr><td>名称</td><td colspan="3">${escape(model.blocks[0].lines.join(''))}</td></tr></table>`;

export const htmlOdd = {
  name: 'html_odd',
  blanks: 'any',
  render(model, rng) {
    const style = drawStyle(rng);
    const body = bodyHtml(model, { heading: 'p' }, (id) => tableHtml(model, id, style));
    return { extension: 'html', text: htmlPage(model, style.tables === 'headed' ? `${metadata(model)}\n${body}` : body) };
  },
};
