// Writing a sum down. The arithmetic signs are full-width in both languages, as the forms set them.

import type { Operand } from 'gouji';

import { isSingle, relationOf, type Side, type Sum } from '../model/sum';

interface SumWords {
    /** A cell that is there and empty. */
    blank: string;
    /** The terms of a long sum that are not written out. */
    omitted: (zeros: number, unknown: number) => string;
    differs: (by: number) => string;
    differsAtLeast: (by: number) => string;
}

function writeTerm({ value, state }: Operand, words: SumWords): string {
    return value === null ? (state === 'blank' ? words.blank : '?') : String(value);
}

/** `1 + 6 + 1 + ?`; `6（另 2 项为 0，2 项无数）` */
export function writeTerms({ terms, zeros, unknown }: Side, words: SumWords): string {
    const written = terms.map(term => writeTerm(term, words)).join(' + ');
    return zeros + unknown ? `${written}${words.omitted(zeros, unknown)}` : written;
}

export function writeTotal(side: Side, words: SumWords): string {
    const [term] = side.terms;
    return term && isSingle(side) ? writeTerm(term, words) : String(side.total);
}

function writeDifference(relation: string, by: number, words: SumWords): string {
    switch (relation) {
        case '≠': return words.differs(by);
        case '＜': case '＞': return words.differsAtLeast(by);
        default: return '';
    }
}

/** As `writeTerms`, but noughts are only spoken of where else one term would stand alone. */
export function writeFigures(side: Side, words: SumWords): string {
    return writeTerms(side.terms.length > 1 ? { ...side, zeros: 0 } : side, words);
}

/** `表格 29 ≠ 正文 30，相差 1`, given the names of both sides. */
export function writeNamedSum(sum: Sum, [left, right]: [string, string], words: SumWords): string {
    const begin = isSingle(sum.left) ? '' : `${writeFigures(sum.left, words)} ${sum.left.bounded ? '≥' : '＝'} `;
    const relation = relationOf(sum);
    const differs = writeDifference(relation, Math.abs(sum.difference), words);
    return `${left} ${begin}${writeTotal(sum.left, words)} ${relation} ${right} ${writeTotal(sum.right, words)}${differs}`;
}

/** `2 + 0 ＝ 2 ≠ 0 ＝ 0 + 0，相差 2`; `7 + 0 ＝ 7 ＜ 8 ≤ 1 + 6 + 1 + ?，至少相差 1` */
export function writeSum(sum: Sum, words: SumWords): string {
    const { left, right, difference } = sum;
    const relation = relationOf(sum);
    const begin = isSingle(left) ? '' : `${writeTerms(left, words)} ${left.bounded ? '≥' : '＝'} `;
    const end = isSingle(right) ? '' : ` ${right.bounded ? '≤' : '＝'} ${writeTerms(right, words)}`;
    const differs = writeDifference(relation, Math.abs(difference), words);
    return `${begin}${writeTotal(left, words)} ${relation} ${writeTotal(right, words)}${end}${differs}`;
}
