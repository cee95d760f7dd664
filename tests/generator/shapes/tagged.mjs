// HTML within plain text: tables between lines of Markdown, as tools write that read PDFs; a
// crawler's record with a page's body in it; one tag above tab-separated text.
import { gridOf } from '../grid.mjs';
import { bodyHtml, tableHtml } from './html.mjs';
import { drawPage, setPage } from './page.mjs';
import { tsv } from './tsv.mjs';

const drawStyle = (rng, join) => ({
  th: rng.chance(0.2), p: false, empty: rng.pick(['', '&nbsp;', ' ']), join, heading: 'p', head: rng.pick(['', '# ', '## ']),
  wrap: rng.chance(0.5) ? (table) => table : (table) => `<html><body>${table}</body></html>`,
});

const between = (model, rng) => {
  const style = drawStyle(rng, rng.pick(['', '', '\n']));
  const headed = { ...model, blocks: model.blocks.map((block) => (block.kind === 'heading' ? { ...block, text: style.head + block.text } : block)) };
  return setPage(headed, { ...drawPage(rng), indent: '' }, (id) => [style.wrap(tableHtml(gridOf(model, id), style))]);
};

const record = (model, rng) => `标题：${model.blocks[0].lines.join('')}\n来源：本站\n正文：\n${bodyHtml(model, drawStyle(rng, '\n'))}\n`;

const above = (model, rng) => `${rng.pick(['<!-- -->', '<div>', '< 返回', '<首页'])}\n${tsv.render(model, rng).text}`;

export const tagged = {
  name: 'tagged',
  blanks: 'any',
  render: (model, rng) => ({ text: rng.pick([between, between, record, above])(model, rng) }),
};
