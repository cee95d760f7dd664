// A web page with rowspan and colspan.
import { gridOf } from '../grid.mjs';
import { textOf } from '../prose/sentence.mjs';

// A page of its own around a body.
export const htmlPage = (model, body, head = '') => `<html>
<head>
<meta charset="utf-8">
<title>${escape(model.blocks[0].lines.join(''))}</title>
${head}</head>
<body>
${body}
</body>
</html>
`;

// The span attributes of a merged cell; word processors leave the quotes out.
export const spans = ({ colspan, rowspan }, quote = '"') =>
  (colspan > 1 ? ` colspan=${quote}${colspan}${quote}` : '') + (rowspan > 1 ? ` rowspan=${quote}${rowspan}${quote}` : '');

export const escape = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

export function tableHtml(grid, style) {
  const cell = (one) => {
    const tag = style.th && one.kind === 'head' ? 'th' : 'td';
    const inner = one.text === '' ? style.empty : style.p ? `<p>${escape(one.text)}</p>` : escape(one.text);
    return `<${tag}${spans(one)}>${inner}</${tag}>`;
  };
  return ['<table>', ...grid.rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`), '</table>'].join(style.join);
}

export function bodyHtml(model, style, table = (id) => tableHtml(gridOf(model, id), style)) {
  const out = [];
  for (const block of model.blocks) {
    if (block.kind === 'title') out.push(`<h1>${block.lines.map(escape).join('<br>')}</h1>`);
    else if (block.kind === 'heading') out.push(`<${style.heading}>${escape(block.text)}</${style.heading}>`);
    else if (block.kind === 'table') out.push(table(block.id));
    else if (block.kind === 'signature') out.push(...block.lines.map((line) => `<p style="text-align:right">${escape(line)}</p>`));
    else out.push(`<p>${escape(textOf(block.parts))}</p>`);
  }
  return out.join('\n');
}

export const html = {
  name: 'html',
  blanks: 'any',
  render(model, rng) {
    const style = {
      th: rng.chance(0.4), p: rng.chance(0.4), empty: rng.pick(['', '&nbsp;', '<br>']),
      join: rng.pick(['', '\n']), heading: rng.pick(['p', 'h2', 'p']),
    };
    const body = `<div class="article">\n${bodyHtml(model, style)}\n</div>`;
    return { extension: 'html', text: `<!DOCTYPE html>\n${htmlPage(model, body)}` };
  },
};
