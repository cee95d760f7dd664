// Writing a sum down. The arithmetic signs are full-width in both languages, as the forms set them.

import type { Operand } from 'gouji';

import type { Side, Sum } from '../model/sum';

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

function writeTerms({ terms, zeros, unknown }: Side, words: SumWords): string {
    const written = terms.map(term => writeTerm(term, words)).join(' + ');
    return zeros + unknown ? `${written}${words.omitted(zeros, unknown)}` : written;
}

function isSingle({ terms, zeros, unknown }: Side): boolean {
    return terms.length === 1 && zeros + unknown === 0;
}

function writeTotal(side: Side, words: SumWords): string {
    const [term] = side.terms;
    return term && isSingle(side) ? writeTerm(term, words) : String(side.total);
}

/** A side without all its values has a least total; it may be proved too large, never too small. */
function writeRelation({ left, right, difference }: Sum): string {
    if (!left.bounded && !right.bounded) return difference === 0 ? '＝' : '≠';
    if (right.bounded && !left.bounded && difference < 0) return '＜';
    return left.bounded && !right.bounded && difference > 0 ? '＞' : '↔';
}

function writeDifference(relation: string, by: number, words: SumWords): string {
    switch (relation) {
        case '≠': return words.differs(by);
        case '＜': case '＞': return words.differsAtLeast(by);
        default: return '';
    }
}

/** `2 + 0 ＝ 2 ≠ 0 ＝ 0 + 0，相差 2`; `7 + 0 ＝ 7 ＜ 8 ≤ 1 + 6 + 1 + ?，至少相差 1` */
export function writeSum(sum: Sum, words: SumWords): string {
    const { left, right, difference } = sum;
    const relation = writeRelation(sum);
    const begin = isSingle(left) ? '' : `${writeTerms(left, words)} ${left.bounded ? '≥' : '＝'} `;
    const end = isSingle(right) ? '' : ` ${right.bounded ? '≤' : '＝'} ${writeTerms(right, words)}`;
    const differs = writeDifference(relation, Math.abs(difference), words);
    return `${begin}${writeTotal(left, words)} ${relation} ${writeTotal(right, words)}${end}${differs}`;
}
