// Labels gone but figures left: those of a whole group, a run of rows of bare numbers, or of
// single rows whose neighbours still say where they are. The order leaves one way to read them.
import { flatten, gridOf, isData } from '../grid.mjs';
import { rowsOf } from '../form.mjs';
import { drawPage, setPage } from './page.mjs';

// Rows that lose their labels: every row of one or two groups, or single rows apart.
function victims(model, rng) {
  const rows = rowsOf(model.form, 'requests');
  if (rng.chance(0.6)) {
    const groups = rng.shuffle(['refused', 'unable', 'unprocessed']).slice(0, rng.pick([1, 1, 2]));
    return new Set(rows.filter((r) => groups.includes(r.id.split('.')[0])).map((r) => r.id));
  }
  const start = rng.int(1, 4);
  return new Set(rows.filter((_, i) => i % 5 === start && i < rows.length - 1).map((r) => r.id));
}

export const unlabelled = {
  name: 'unlabelled',
  blanks: 'none',   // a bare row of dashes would be a rule
  rowLoss: false,
  render(model, rng) {
    const gone = victims(model, rng), separator = rng.pick(['\t', ' ', '\t']);
    const groupsGone = rng.chance(0.7);
    const lines = (id) => flatten(gridOf(model, id)).map((row) => {
      const data = isData(row.map((p) => p.cell));
      const bare = data && id === 'requests' && gone.has(row.find((p) => p.cell.kind === 'figure').cell.key.split('|')[1]);
      const cells = row.filter((p) => !bare || p.cell.kind === 'figure' || (!groupsGone && p.cell.kind === 'group' && p.origin));
      const texts = cells.map((p) => (p.origin ? p.cell.text : ''));
      return separator === '\t' && !bare ? texts.join('\t') : texts.filter((t) => t !== '').join(separator);
    });
    return { text: setPage(model, drawPage(rng), lines) };
  },
};
