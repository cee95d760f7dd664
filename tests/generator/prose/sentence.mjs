// Sentences with numbers in them, kept as parts so that each number's claim stays known and can
// be falsified later. A part is a string or {claim: {quantity, value, low, high}, text}; percentages are
// {percent: {part, whole, places}, text}.
import { quantityOf } from '../figures.mjs';

const CHINESE = '零一二三四五六七八九十';
const FULL = (text) => text.replace(/[0-9]/g, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0));

// How this report writes its numbers in prose.
export function drawNumberStyle(rng) {
  return {
    spaced: rng.chance(0.12),
    thousands: rng.chance(0.08),
    full: rng.chance(0.03),
    chinese: rng.chance(0.06),
    unit: rng.weighted([['件', 12], ['宗', 3], ['份', 1], ['条', 1], ['起', 1]]),
  };
}

function numberText(style, n) {
  let text = String(n);
  if (style.chinese && Number.isInteger(n) && n > 0 && n <= 10) return n === 2 ? '两' : CHINESE[n];
  if (style.thousands) text = text.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  if (style.full) text = FULL(text);
  return style.spaced ? ` ${text} ` : text;
}

// Share of part in whole at a number of places, half up, in whole numbers throughout.
export function shareText(part, whole, places) {
  const scaled = Math.floor((part * 100 * 10 ** places * 2 + whole) / (2 * whole));
  return (scaled / 10 ** places).toFixed(places);
}

// Fills a template: {id} is a quantity of the contract, or a name given in `extra`: a string, a
// number (a claim outside the tables), or {quantity, value} or {percent}.
export function sentence(context, template, extra = {}) {
  const parts = [];
  for (const piece of template.split(/(\{[^}]+\})/)) {
    if (!piece.startsWith('{')) { if (piece) parts.push(piece); continue; }
    const id = piece.slice(1, -1);
    let given = extra[id] ?? { u: context.numbers.unit, year: String(context.year), last: String(context.year - 1), next: String(context.year + 1) }[id];
    if (given === undefined) given = { quantity: id, value: quantityOf(context.form, context.values, id) };
    if (typeof given === 'number') given = { quantity: null, value: given };
    if (typeof given === 'string') parts.push(given);
    else if (given.percent) {
      const { part, whole, places } = given.percent;
      parts.push({ percent: given.percent, text: `${shareText(part, whole, places)}%` });
    } else parts.push({ claim: { quantity: given.quantity, value: given.value }, text: given.text ?? numberText(context.numbers, given.value) });
  }
  return parts;
}

// A nought said in words: the claims have no number of their own to point at.
export const silent = (context, template, quantities, extra) => {
  const parts = sentence(context, template, extra);
  return [...parts, { claims: quantities.map((quantity) => ({ quantity, value: 0 })), text: '' }];
};

export const textOf = (parts) => parts.map((p) => (typeof p === 'string' ? p : p.text)).join('');

// Claims of a paragraph with the words around each: the clause between two stops.
export function claimsOf(parts) {
  const text = textOf(parts), claims = [];
  let at = 0;
  for (const part of parts) {
    const length = typeof part === 'string' ? part.length : part.text.length;
    for (const claim of part.claims ?? (part.claim ? [part.claim] : [])) {
      const stops = part.claims ? /[，。；：]/ : /[，。；：、（）]/;
      let begin = at, end = at + length;
      if (part.claims) begin--;
      while (begin > 0 && !stops.test(text[begin - 1])) begin--;
      while (end < text.length && !stops.test(text[end])) end++;
      claims.push({ ...claim, text: text.slice(begin, end).trim() });
    }
    at += length;
  }
  return claims;
}
