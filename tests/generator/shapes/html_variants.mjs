// HTML as other programs write it: a content system that hides the cells a merged cell covers,
// all tables in one or one table cut in two; a word processor's clipboard; a spreadsheet.
import { flatten, gridOf, isData } from '../grid.mjs';
import { textOf } from '../prose/sentence.mjs';
import { bodyHtml, escape } from './html.mjs';

const wrapPage = (title, head, body) => `<html>\n<head>\n<meta charset="utf-8">\n<title>${escape(title)}</title>\n${head}</head>\n<body>\n${body}\n</body>\n</html>\n`;
const spans = ({ colspan, rowspan }, quote = '"') => (colspan > 1 ? ` colspan=${quote}${colspan}${quote}` : '') + (rowspan > 1 ? ` rowspan=${quote}${rowspan}${quote}` : '');

// Editors that merge cells by hiding: the covered cells stay in the source, unseen.
function ghostRows(grid, ghost) {
  return flatten(grid).map((row) => `<tr>${row.map(({ cell, origin }) =>
    (origin ? `<td${spans(cell)}>${escape(cell.text)}</td>` : `<td style="display:none">${ghost ? escape(cell.text) : ''}</td>`)).join('')}</tr>`);
}

const plainRows = (grid) => grid.rows.map((row) => `<tr>${row.map((cell) => `<td${spans(cell)}>${escape(cell.text)}</td>`).join('')}</tr>`);

// One table for everything: the headings of sections three and four become rows of it.
function oneTable(model, rows) {
  const blocks = [], body = [];
  for (const block of model.blocks) {
    if (block.kind === 'table') body.push(...rows(gridOf(model, block.id)));
    else if (block.kind === 'heading' && ['requests', 'review'].includes(block.section)) body.push(`<tr><td colspan="15">${escape(block.text)}</td></tr>`);
    if (block.kind === 'table' && block.id === 'review') blocks.push({ kind: 'table', id: 'review' });
    else if (block.kind !== 'table' && !(block.kind === 'heading' && ['requests', 'review'].includes(block.section))) blocks.push(block);
  }
  return { blocks, table: () => `<table>\n${body.join('\n')}\n</table>` };
}

// Cut between two groups, where no tall cell but the outermost hangs over.
function cutTable(grid, rng) {
  const head = grid.rows.findIndex(isData);
  const cuts = grid.rows.map((row, i) => (i > head + 3 && row[0].kind === 'group' ? i : 0)).filter(Boolean);
  const at = rng.pick(cuts);
  const tall = grid.rows.flatMap((row, r) => row.map((cell) => ({ cell, r }))).find(({ cell, r }) => cell.kind === 'group' && r + cell.rowspan > at && r < at && cell.rowspan > 12);
  const above = grid.rows.slice(0, at).map((row) => row.map((cell) => (cell === tall?.cell ? { ...cell, rowspan: at - tall.r } : cell)));
  const below = grid.rows.slice(at).map((row) => [...row]);
  if (tall) below[0].unshift({ ...tall.cell, text: rng.pick(['', tall.cell.text]), rowspan: tall.r + tall.cell.rowspan - at });
  return [above, below];
}

export const htmlCms = {
  name: 'html_cms',
  blanks: 'any',
  render(model, rng) {
    const ghosts = rng.chance(0.5), told = rng.chance(0.3);
    const rows = (grid) => (ghosts ? ghostRows(grid, told) : plainRows(grid));
    const layout = rng.pick(['apart', 'one', 'cut', 'nested']);
    const style = { heading: rng.pick(['p', 'h3', 'strong']) };
    let page = model, table = (id) => `<table class="t">\n<tbody>${rows(gridOf(model, id)).join('\n')}</tbody></table>`;
    if (layout === 'one') { const one = oneTable(model, rows); page = { ...model, blocks: one.blocks }; table = one.table; }
    if (layout === 'cut') {
      const whole = table;
      table = (id) => (id !== 'requests' ? whole(id)
        : cutTable(gridOf(model, id), rng).map((part) => `<table><tbody>${plainRows({ rows: part }).join('')}</tbody></table>`).join('\n<p>&nbsp;</p>\n'));
    }
    const inner = bodyHtml(page, style, table);
    const body = layout === 'nested' ? `<table width="100%"><tr><td class="left"><ul><li>首页</li><li>政务公开</li></ul></td><td>${inner}</td></tr></table>` : inner;
    const head = `<style>.t td{border:1px solid #000} /* 总计 0 */</style>\n<script>var total = 100; document.title = "年报";</script>\n`;
    return { extension: 'html', text: wrapPage(model.blocks[0].lines.join(''), head, `<div class="nav">首页 &gt; 政务公开</div>\n${body}\n<div class="foot">版权所有 &copy; ${model.year + 1}</div>`) };
  },
};

// Word breaks its source lines where it likes and wraps runs of digits in spans of their own.
export const htmlWord = {
  name: 'html_word',
  blanks: 'any',
  render(model, rng) {
    const font = '"仿宋_GB2312"', folded = rng.chance(0.3), split = rng.chance(0.3);
    const digits = (text) => escape(text).replace(/[0-9]+/g, (n) => (split && n.length > 1
      ? `<span lang=EN-US>${n.slice(0, 1)}</span><span\nlang=EN-US>${n.slice(1)}</span>` : `<span lang=EN-US style='font-family:宋体'>${n}</span>`));
    const fold = (text) => (folded ? text.replace(/([，。；])/g, '$1\n') : text);
    const paragraph = (text, align = '') => `<p class=MsoNormal${align} style='text-indent:32.0pt;font-family:${font}'>${fold(digits(text)) || '<span lang=EN-US><o:p>&nbsp;</o:p></span>'}<o:p></o:p></p>`;
    const cell = (one) => `<td width=${one.colspan * 57} valign=top${spans(one, '')} style='border:solid windowtext 1.0pt;mso-border-alt:solid'>\n${paragraph(one.text, ' align=center')}\n</td>`;
    const table = (id) => `<table class=MsoNormalTable border=1 cellspacing=0 cellpadding=0>\n${gridOf(model, id).rows.map((row, r) => `<tr style='mso-yfti-irow:${r}'>\n${row.map(cell).join('\n')}\n</tr>`).join('\n')}\n</table>`;
    const body = model.blocks.flatMap((b) => (b.kind === 'table' ? [table(b.id)] : b.lines ? b.lines.map((l) => paragraph(l)) : [paragraph(b.kind === 'heading' ? b.text : textOf(b.parts))]));
    const head = `<meta name=Generator content="Microsoft Word 15">\n<!--[if gte mso 9]><xml><o:Words>2358</o:Words></xml><![endif]-->\n<style>\n<!-- p.MsoNormal {mso-style-unhide:no; margin:0cm} -->\n</style>\n`;
    return { extension: 'html', text: wrapPage(model.blocks[0].lines.join(''), head, `<!--StartFragment-->\n${body.join('\n')}\n<!--EndFragment-->`) };
  },
};

export const htmlSheet = {
  name: 'html_sheet',
  blanks: 'any',
  render(model, rng) {
    const typed = rng.chance(0.6);
    const cell = (one) => `  <td${spans(one, '')} class=xl6${one.kind.length} style='border-left:none'${typed && one.kind === 'figure' && /^\d+$/.test(one.text) ? ` x:num="${one.text}"` : ''}>${escape(one.text) || rng.pick(['', '　', '&nbsp;'])}</td>`;
    const table = (id) => `<table border=0 cellpadding=0 cellspacing=0 width=720 style='border-collapse:collapse'>\n <col width=72 span=${gridOf(model, id).width}>\n${gridOf(model, id).rows.map((row) => ` <tr height=19 style='height:14.25pt'>\n${row.map(cell).join('\n')}\n </tr>`).join('\n')}\n</table>`;
    return { extension: 'html', text: wrapPage(model.blocks[0].lines.join(''), '<meta name=ProgId content=Excel.Sheet>\n', bodyHtml(model, { heading: 'p' }, table)) };
  },
};
