// The same text in other bytes: GB18030 as old content systems save it, UTF-16 as a text editor
// does, UTF-8 with a mark in front and lines that end in CR LF.
import { encodeGb18030, encodeUtf16 } from '../bytes.mjs';
import { html } from './html.mjs';
import { lines } from './lines.mjs';
import { tsv } from './tsv.mjs';

const encoded = (name, bases, write) => ({
  name,
  blanks: 'any',
  render(model, rng) {
    const out = rng.pick(bases).render(model, rng);
    return { ...out, bytes: write(out.text, rng) };
  },
});

const declared = (text) => text.replace('charset="utf-8"', 'charset="gbk"');

export const gb18030 = encoded('gb18030', [tsv, lines, html], (text) => encodeGb18030(declared(text)));
export const utf16 = encoded('utf16', [tsv, lines], (text, rng) => encodeUtf16(text.replace(/\n/g, '\r\n'), rng.chance(0.4)));
export const marked = encoded('marked', [tsv, lines], (text) => Buffer.from(`\ufeff${text.replace(/\n/g, '\r\n')}`));
