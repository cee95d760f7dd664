// Writing a sum down. The arithmetic signs are full-width in both languages, as the forms set them.

import { isOfBoth, isPoint, isSingle, type Side, type Sum } from '../model/sum';
import type { Bounds, Term } from '../model/terms';

interface SumWords {
    /** A cell that is there and empty. */
    blank: string;
    /** The terms of a long sum that are not written out. */
    omitted: (zeros: number, unknown: number) => string;
    table: string;
    prose: string;
    differs: (by: number) => string;
    differsAtLeast: (by: number) => string;
}

/** `22`; `10～20`; `≥ 8` */
export function writeBounds({ low, high }: Bounds): string {
    if (low === high) return String(low);
    return high === Infinity ? `≥ ${low}` : `${low}～${high}`;
}

function writeTerm(term: Term, words: SumWords): string {
    return term.value === null ? (term.state === 'blank' ? words.blank : '?') : writeBounds(term);
}

/** `1 + 6 + 1 + ?`; `6（另 2 项为 0，2 项无数）` */
export function writeTerms({ terms, zeros, unknown }: Side, words: SumWords): string {
    const written = terms.map(term => writeTerm(term, words)).join(' + ');
    return zeros + unknown ? `${written}${words.omitted(zeros, unknown)}` : written;
}

export function writeTotal(side: Side, words: SumWords): string {
    const [term] = side.terms;
    if (term && isSingle(side)) return writeTerm(term, words);
    return side.high === Infinity ? String(side.low) : writeBounds(side);
}

function writeDifference({ relation, difference }: Sum, words: SumWords): string {
    switch (relation) {
        case '≠': return words.differs(Math.abs(difference));
        case '＜': case '＞': return words.differsAtLeast(Math.abs(difference));
        default: return '';
    }
}

/** What stands between terms and their total; a blank that counts as 0 leaves nothing open. */
export function signOf(side: Side, { relation }: Sum, least: '≥' | '≤' = '≥'): string {
    return relation === '＝' || isPoint(side) || side.high < Infinity ? '＝' : least;
}

/** As `writeTerms`, but noughts are only spoken of where else one term would stand alone. */
export function writeFigures(side: Side, words: SumWords): string {
    return writeTerms(side.terms.length > 1 ? { ...side, zeros: 0 } : side, words);
}

/** `表格 29 ≠ 正文 30，相差 1` */
function writeBoth(sum: Sum, words: SumWords): string {
    const begin = isSingle(sum.left) ? '' : `${writeFigures(sum.left, words)} ${signOf(sum.left, sum)} `;
    return `${words.table} ${begin}${writeTotal(sum.left, words)} ${sum.relation} ${
        words.prose} ${writeTotal(sum.right, words)}${writeDifference(sum, words)}`;
}

/** `2 + 0 ＝ 2 ≠ 0 ＝ 0 + 0，相差 2`; `7 + 0 ＝ 7 ＜ 8 ≤ 1 + 6 + 1 + ?，至少相差 1` */
export function writeSum(sum: Sum, words: SumWords): string {
    if (isOfBoth(sum)) return writeBoth(sum, words);
    const { left, right, relation } = sum;
    const begin = isSingle(left) ? '' : `${writeTerms(left, words)} ${signOf(left, sum)} `;
    const end = isSingle(right) ? '' : ` ${signOf(right, sum, '≤')} ${writeTerms(right, words)}`;
    return `${begin}${writeTotal(left, words)} ${relation} ${writeTotal(right, words)}${end}${writeDifference(sum, words)}`;
}
