// HTML of office programs: a word processor's clipboard, which breaks its source lines where it
// likes and sets digits in spans of their own, and a spreadsheet's.
import { gridOf } from '../grid.mjs';
import { textOf } from '../prose/sentence.mjs';
import { bodyHtml, escape, htmlPage, spans } from './html.mjs';

const EMPTY = '<span lang=EN-US><o:p>&nbsp;</o:p></span>';
const WORD_HEAD = `<meta name=Generator content="Microsoft Word 15">
<!--[if gte mso 9]><xml><o:Words>2358</o:Words></xml><![endif]-->
<style>
<!-- p.MsoNormal {mso-style-unhide:no; margin:0cm} -->
</style>
`;

// Runs of digits in a span; sometimes the first digit in one and the rest in the next.
const digits = (text, split) => escape(text).replace(/[0-9]+/g, (n) => (split && n.length > 1
  ? `<span lang=EN-US>${n[0]}</span><span\nlang=EN-US>${n.slice(1)}</span>`
  : `<span lang=EN-US style='font-family:宋体'>${n}</span>`));

const fold = (text) => text.replace(/([，。；])/g, '$1\n');

function paragraph(text, style, attributes = '') {
  const inner = digits(style.folded ? fold(text) : text, style.split) || EMPTY;
  return `<p class=MsoNormal${attributes} style='text-indent:32.0pt;font-family:"仿宋_GB2312"'>${inner}<o:p></o:p></p>`;
}

function wordTable(grid, style) {
  const cell = (one) => `<td width=${one.colspan * 57} valign=top${spans(one, '')} style='border:solid windowtext 1.0pt'>
${paragraph(one.text, style, ' align=center')}
</td>`;
  const rows = grid.rows.map((row, r) => `<tr style='mso-yfti-irow:${r}'>\n${row.map(cell).join('\n')}\n</tr>`);
  return `<table class=MsoNormalTable border=1 cellspacing=0 cellpadding=0>\n${rows.join('\n')}\n</table>`;
}

export const htmlWord = {
  name: 'html_word',
  blanks: 'any',
  render(model, rng) {
    const style = { folded: rng.chance(0.3), split: rng.chance(0.3) };
    const body = model.blocks.flatMap((block) => {
      if (block.kind === 'table') return [wordTable(gridOf(model, block.id), style)];
      const texts = block.lines ?? [block.kind === 'heading' ? block.text : textOf(block.parts)];
      return texts.map((text) => paragraph(text, style));
    });
    return { extension: 'html', text: htmlPage(model, `<!--StartFragment-->\n${body.join('\n')}\n<!--EndFragment-->`, WORD_HEAD) };
  },
};

function sheetTable(grid, rng, typed) {
  const number = (one) => (typed && one.kind === 'figure' && /^\d+$/.test(one.text) ? ` x:num="${one.text}"` : '');
  const inner = (one) => escape(one.text) || rng.pick(['', '　', '&nbsp;']);
  const cell = (one) => `  <td${spans(one, '')} class=xl6${one.kind.length} style='border-left:none'${number(one)}>${inner(one)}</td>`;
  const rows = grid.rows.map((row) => ` <tr height=19 style='height:14.25pt'>\n${row.map(cell).join('\n')}\n </tr>`);
  return `<table border=0 cellpadding=0 cellspacing=0 width=720 style='border-collapse:collapse'>
 <col width=72 span=${grid.width}>
${rows.join('\n')}
</table>`;
}

export const htmlSheet = {
  name: 'html_sheet',
  blanks: 'any',
  render(model, rng) {
    const typed = rng.chance(0.6);
    const body = bodyHtml(model, { heading: 'p' }, (id) => sheetTable(gridOf(model, id), rng, typed));
    return { extension: 'html', text: htmlPage(model, body, '<meta name=ProgId content=Excel.Sheet>\n') };
  },
};
