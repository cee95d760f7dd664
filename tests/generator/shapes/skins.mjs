// Ways of writing characters, laid over another shape: the verdict must not depend on them.
import { lines } from './lines.mjs';
import { markdown } from './markdown.mjs';
import { pdf } from './pdf.mjs';
import { ragged } from './ragged.mjs';
import { tsv } from './tsv.mjs';

const full = (text) => text.replace(/[0-9]/g, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0)).replace(/\./g, '．');

// Kangxi radicals look like the characters that they are folded into.
const KANGXI = new Map();
for (let code = 0x2f00; code <= 0x2fd5; code++) KANGXI.set(String.fromCharCode(code).normalize('NFKC'), String.fromCharCode(code));

const withCells = (model, write) => ({
  ...model, cells: new Map([...model.cells].map(([key, cell]) => [key, { ...cell, text: write(cell.text) }])),
});

// Commas between thousands, and between the whole digits of money only.
const grouped = (text, comma) => text.replace(/^(\D*)(\d{4,})/, (_, sign, n) => sign + n.replace(/\B(?=(\d{3})+$)/g, comma));

function sprinkle(text, rng, rate) {
  const extra = ['\u00a0', '\u3000', '\u200b', '\ufeff', '\u2003'];
  return text.replace(/[^\n\t |-]/gu, (ch, at) => {
    const next = text[at + ch.length] ?? '';
    const inNumber = /[0-9０-９.,%+-]/.test(ch) && /[0-9０-９.,%万+-]/.test(next);
    const before = /[增减+-]/.test(ch) && /\d/.test(next);
    return rng.chance(rate) && !inNumber && !before ? ch + rng.pick(extra) : ch;
  });
}

const skin = (name, blanks, bases, dress) => ({
  name, blanks,
  render: (model, rng) => dress(model, rng, rng.pick(bases)),
});

export const fullwidth = skin('fullwidth', 'ends', [tsv, ragged, lines], (model, rng, base) => base.render(withCells(model, full), rng));

export const thousands = skin('thousands', 'ends', [tsv, ragged, lines, markdown], (model, rng, base) => {
  const comma = rng.pick([',', ',', '，']);
  return base.render(withCells(model, (text) => grouped(text, comma)), rng);
});

export const kangxi = skin('kangxi', 'marks', [tsv, pdf, ragged], (model, rng, base) => {
  const rate = rng.pick([0.3, 1]), out = base.render(model, rng);
  return { ...out, text: out.text.replace(/[\u4e00-\u9fff]/g, (ch) => (KANGXI.has(ch) && rng.chance(rate) ? KANGXI.get(ch) : ch)) };
});

export const sprinkled = skin('sprinkled', 'ends', [tsv, ragged, markdown], (model, rng, base) => {
  const out = base.render(model, rng);
  return { ...out, text: sprinkle(out.text, rng, rng.pick([0.005, 0.03])) };
});
