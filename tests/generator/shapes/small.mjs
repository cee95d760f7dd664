// One small table a row with column names that nobody printed, as a conversion by guesswork
// leaves them. Figures keep their order and their number.
import { rowsIn, styled } from '../grid.mjs';
import { columnOf, keyOf, rowsOf } from '../form.mjs';
import { drawPage, setPage } from './page.mjs';

const NAMES = [
  (i) => `列${i + 1}`, (i) => `数值${i + 1}`, (i) => `Column${i + 1}`, (i) => (i ? `数据${String.fromCharCode(64 + i)}` : '项目'),
  (i) => ['指标名称', '数量一', '数量二', '数量三', '数量四', '数量五', '数量六', '数量七', '数量八'][i] ?? `其余${i}`,
];

function table(names, cells, style) {
  const row = (list) => (style.piped ? `| ${list.join(' | ')} |` : list.join('\t'));
  return [row(names), ...(style.piped ? [row(names.map(() => '---'))] : []), row(cells), ''];
}

function requestRow(model, row, rng, style) {
  const label = styled(row.label, model.labels);
  const groups = row.path.map((g) => styled(g, model.labels));
  const cells = [...(style.joined ? [[...groups, label].slice(-2).join(style.joint)] : [...groups, label]),
    ...row.columns.map((c) => model.cells.get(keyOf('requests', row.id, c)).text)];
  return table(cells.map((_, i) => style.name(i)), cells, style);
}

function tableLines(model, id, rng, style) {
  if (id === 'requests') return rowsIn(model, id).flatMap((row) => requestRow(model, row, rng, style));
  if (id === 'disclosure') {
    return rowsOf(model.form, id).flatMap((row) => table(
      ['信息内容', ...row.columns.map((c) => columnOf(model.form, id, c).label)],
      [styled(row.label, model.labels), ...row.columns.map((c) => model.cells.get(keyOf(id, row.id, c)).text)], style));
  }
  return rowsOf(model.form, id).flatMap((row) => [
    [...row.path, row.label].join(style.joint),
    ...table(row.columns.map((c) => columnOf(model.form, id, c).label), row.columns.map((c) => model.cells.get(keyOf(id, row.id, c)).text), style),
  ]);
}

export const small = {
  name: 'small',
  blanks: 'any',
  render(model, rng) {
    const style = { piped: rng.chance(0.5), joined: rng.chance(0.6), joint: rng.pick(['', ' ', '-', '：']), name: rng.pick(NAMES) };
    return { text: setPage(model, { ...drawPage(rng), gap: true }, (id) => tableLines(model, id, rng, style)) };
  },
};
