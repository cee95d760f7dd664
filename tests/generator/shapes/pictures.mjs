// The tables are pictures: only the names of files are left of them.
import { Losses, setPage, drawPage } from './page.mjs';

const NAMES = [(i) => `0${i + 1}.png`, (i) => `图片${i + 1}.jpg`, (i) => `image00${i + 1}.png`, (i) => `![](images/table${i + 1}.png)`,
  (i) => `附表${i + 1}_副本.png`, (i) => `微信图片_2023011${i}093512.jpg`];

export const pictures = {
  name: 'pictures',
  blanks: 'any',
  rowLoss: false,
  render(model, rng) {
    const losses = new Losses(), name = rng.pick(NAMES), ids = Object.keys(model.form.tables);
    losses.pictures.push(...ids);
    return { text: setPage(model, drawPage(rng), (id) => [name(ids.indexOf(id))]), losses };
  },
};
