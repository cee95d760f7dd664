// All shapes by name. A shape is {name, blanks, render(model, rng)}:
//   blanks   which noughts it can carry: any; ends (a row is empty as a whole or not at all);
//            places (any, but the one line of table four is never empty);
//            rows (as ends, and an empty row is its label alone); marks (no empty cell);
//            none (only 0)
//   rowLoss  false where a row that is missing could not be told from the rows beside it
//   accepts  what figures it can be drawn for, where not all
// render gives {text, or bytes beside it, extension, losses, blocks where it leaves some out}.
import { aligned, stretched } from './aligned.mjs';
import { csv, drawn, parted } from './apart.mjs';
import { astray } from './astray.mjs';
import { dropped } from './dropped.mjs';
import { gb18030, marked, utf16 } from './encoded.mjs';
import { furnished } from './furniture.mjs';
import { html } from './html.mjs';
import { htmlCms } from './html_cms.mjs';
import { htmlOdd } from './html_odd.mjs';
import { htmlSheet, htmlWord } from './html_office.mjs';
import { lines } from './lines.mjs';
import { markdown } from './markdown.mjs';
import { oneLine } from './one_line.mjs';
import { ownHead } from './own_head.mjs';
import { pdf, pdfGaps } from './pdf.mjs';
import { pictures } from './pictures.mjs';
import { ragged } from './ragged.mjs';
import { fullwidth, kangxi, sprinkled, thousands } from './skins.mjs';
import { small } from './small.mjs';
import { spaces } from './spaces.mjs';
import { stacked } from './stacked.mjs';
import { tagged } from './tagged.mjs';
import { torn } from './torn.mjs';
import { tsv } from './tsv.mjs';
import { unlabelled } from './unlabelled.mjs';

const all = [tsv, ragged, torn, lines, oneLine, parted, markdown, drawn, csv, spaces, aligned, stretched, pdf, pdfGaps, stacked, small, dropped, unlabelled, astray, ownHead, fullwidth, thousands,
  kangxi, sprinkled, furnished, pictures, html, htmlCms, htmlWord, htmlSheet, htmlOdd, tagged, gb18030, utf16, marked];

export const SHAPES = new Map(all.map((shape) => [shape.name, shape]));
