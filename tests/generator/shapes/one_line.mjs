// All in one line, as a program writes it that takes the text out of a page: spaces where lines
// ended, between cells, and round what was an element of its own, such as a number.
import { flatten, gridOf } from '../grid.mjs';
import { setPage } from './page.mjs';

const cells = (model, id) => flatten(gridOf(model, id)).flat().filter((place) => place.origin).map(({ cell }) => cell.text);

export const oneLine = {
  name: 'one_line',
  blanks: 'marks',
  render(model, rng) {
    let text = setPage(model, { gap: false }, (id) => cells(model, id));
    if (rng.chance(0.5)) text = text.replace(/(?<=[\u4e00-\u9fff])\d+(?=[\u4e00-\u9fff])/g, ' $& ');
    if (rng.chance(0.3)) text = text.replace(/^(\d)(?=[.、．]\p{Script=Han})/gmu, '$1 ');
    return { text: text.trim().split(/\s+/).join(' ') };
  },
};
