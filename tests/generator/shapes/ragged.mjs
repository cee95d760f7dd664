// Tab-separated text that has been through a converter: the head lost, spaces inside words,
// group labels missing on continuation rows, an empty cell at the end of each row.
import { flatten, gridOf, isData } from '../grid.mjs';
import { drawPage, setPage } from './page.mjs';

const spread = (text) => text.replace(/([\u4e00-\u9fff])(?=[\u4e00-\u9fff])/g, '$1 ');

function label(text, rng, style) {
  if (style.spread === 'groups' && text.length <= 9) return rng.chance(0.6) ? spread(text) : text;
  if (style.spread === 'all') return spread(text);
  return style.dotted ? text.replace(/^(\d\.)(?=\S)/, '$1 ') : text;
}

// The rows of the head that survive: all, some torn last line of it, or none.
function head(rows, style) {
  if (style.head === 'none') return [];
  return style.head === 'last' ? rows.slice(-1) : rows;
}

function tableLines(model, id, rng, style) {
  const grid = gridOf(model, id);
  const places = flatten(grid);
  const firstData = grid.rows.findIndex(isData);
  const kept = id === 'requests' ? [...head(places.slice(0, firstData), style), ...places.slice(firstData)] : places;
  return kept.map((row) => {
    let cells = row.map((p) => (p.origin ? (p.cell.kind === 'figure' ? p.cell.text : label(p.cell.text, rng, style)) : ''));
    // a continuation row that lost the empty cells of its groups starts with its own label
    const lost = row.filter((p) => p.cell.kind === 'group' && !p.origin).length;
    if (lost && style.groups && rng.chance(style.groups)) {
      cells = [...cells.slice(lost), ...(style.refill ? Array(lost).fill('') : [])];
      if (style.shove) cells = [cells[0], ...Array(lost).fill(''), ...cells.slice(1, cells.length - (style.refill ? lost : 0))];
    }
    return [...cells, ...(style.trailing ? [''] : [])].join('\t');
  });
}

export const ragged = {
  name: 'ragged',
  blanks: 'ends',
  render(model, rng) {
    const style = {
      head: rng.pick(['none', 'last', 'all']),
      spread: rng.pick(['groups', 'groups', 'all', 'none']),
      dotted: rng.chance(0.4),
      groups: rng.pick([0, 0.3, 1]),
      refill: rng.chance(0.5), shove: rng.chance(0.4),
      trailing: rng.chance(0.5),
    };
    return { text: setPage(model, drawPage(rng), (id) => tableLines(model, id, rng, style)) };
  },
};
