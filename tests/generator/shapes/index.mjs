// All shapes by name. A shape is {name, blanks, render(model, rng)}; `blanks` says which noughts
// it can carry: any; ends (a row is empty as a whole or not at all); marks (no empty cell); none.
// render gives {text or bytes, extension, losses}.
import { html } from './html.mjs';
import { lines } from './lines.mjs';
import { markdown } from './markdown.mjs';
import { pdf } from './pdf.mjs';
import { ragged } from './ragged.mjs';
import { spaces } from './spaces.mjs';
import { torn } from './torn.mjs';
import { tsv } from './tsv.mjs';

export const SHAPES = new Map([tsv, ragged, torn, lines, markdown, spaces, pdf, html].map((shape) => [shape.name, shape]));
