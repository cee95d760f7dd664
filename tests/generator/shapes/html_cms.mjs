// HTML of a content system: covered cells hidden instead of left out, all tables in one, one
// table cut in two, or the whole page inside a layout table; style and script beside the text.
import { flatten, gridOf, isData, positions } from '../grid.mjs';
import { bodyHtml, escape, htmlPage, spans } from './html.mjs';

// Editors that merge cells by hiding: the covered cells stay in the source, unseen.
const ghostRows = (grid, told) => flatten(grid).map((row) => `<tr>${row.map(({ cell, origin }) => (origin
  ? `<td${spans(cell)}>${escape(cell.text)}</td>`
  : `<td style="display:none">${told ? escape(cell.text) : ''}</td>`)).join('')}</tr>`);

const plainRows = (grid) =>
  grid.rows.map((row) => `<tr>${row.map((cell) => `<td${spans(cell)}>${escape(cell.text)}</td>`).join('')}</tr>`);

const tableOf = (rows) => `<table class="t">\n<tbody>${rows.join('\n')}</tbody></table>`;

// One table for everything, in the place of the last: the headings of sections three and four
// become rows of it.
function oneTable(model, rowsOf) {
  const inside = (block) => block.kind === 'table' || (block.kind === 'heading' && ['requests', 'review'].includes(block.section));
  const rows = model.blocks.filter(inside).flatMap((block) => (block.kind === 'table'
    ? rowsOf(gridOf(model, block.id)) : [`<tr><td colspan="15">${escape(block.text)}</td></tr>`]));
  const blocks = model.blocks.filter((block) => !inside(block) || block.id === 'review');
  return [{ ...model, blocks }, () => tableOf(rows)];
}

// Cut before a group, so that nothing but the outermost tall cell hangs over; it is repeated
// below with its text or without.
function cutTable(grid, rng) {
  const head = grid.rows.findIndex(isData);
  const at = rng.pick(grid.rows.map((_, i) => i).filter((i) => i > head + 3 && grid.rows[i][0].kind === 'group'));
  const tall = positions(grid).find(({ cell, row }) => row < at && row + cell.rowspan > at);
  const cut = (row) => row.map((cell) => (cell === tall?.cell ? { ...cell, rowspan: at - tall.row } : cell));
  const rest = tall ? [{ ...tall.cell, text: rng.pick(['', tall.cell.text]), rowspan: tall.row + tall.cell.rowspan - at }] : [];
  return [
    { rows: grid.rows.slice(0, at).map(cut) },
    { rows: [[...rest, ...grid.rows[at]], ...grid.rows.slice(at + 1)] },
  ];
}

const HEAD = `<style>.t td{border:1px solid #000} /* 总计 0 */</style>
<script>var total = 100; document.title = "年报";</script>
`;

export const htmlCms = {
  name: 'html_cms',
  blanks: 'any',
  render(model, rng) {
    const ghosts = rng.chance(0.5), told = rng.chance(0.3), layout = rng.pick(['apart', 'one', 'cut', 'nested']);
    const rowsOf = (grid) => (ghosts ? ghostRows(grid, told) : plainRows(grid));
    let page = model, table = (id) => tableOf(rowsOf(gridOf(model, id)));
    if (layout === 'one') [page, table] = oneTable(model, rowsOf);
    if (layout === 'cut') {
      const whole = table;
      table = (id) => (id !== 'requests' ? whole(id)
        : cutTable(gridOf(model, id), rng).map((part) => tableOf(plainRows(part))).join('\n<p>&nbsp;</p>\n'));
    }
    const inner = bodyHtml(page, { heading: rng.pick(['p', 'h3', 'strong']) }, table);
    const menu = '<td class="left"><ul><li>首页</li><li>政务公开</li></ul></td>';
    const body = layout === 'nested' ? `<table width="100%"><tr>${menu}<td>${inner}</td></tr></table>` : inner;
    const foot = `<div class="foot">版权所有 &copy; ${model.year + 1}</div>`;
    return { extension: 'html', text: htmlPage(model, `<div class="nav">首页 &gt; 政务公开</div>\n${body}\n${foot}`, HEAD) };
  },
};
