// A relation written out: `2 + 0 ＝ 2 ≠ 0 ＝ 0 + 0`. Terms with sign + stand on the left, terms
// with sign − on the right; an operand without a value keeps its place.

import type { Finding, Operand } from 'gouji';

export interface Side {
    /** The terms to print: all while they are few, else the figures that are not 0, but never none. */
    terms: Operand[];
    /** How many terms of value 0, and how many without a value, were left out of `terms`. */
    zeros: number;
    unknown: number;
    total: number;
    /** A term without a value makes the total a lower bound. */
    bounded: boolean;
}

export interface Sum {
    left: Side;
    right: Side;
    /** left − right, of the values there are. */
    difference: number;
}

const kTermsInFull = 4;

/** Rules whose operands are divided, not added. */
const kQuotients = new Set(['claim.percent', 'claim.change']);

/** Whether what was found is that two sums differ. */
export function isSum({ rule, operands }: Finding): boolean {
    return operands.length > 0 && !kQuotients.has(rule);
}

/** Sums of decimals with at most a few places: rounding removes binary noise. */
function tidy(value: number): number {
    return Number(value.toFixed(6));
}

function sideOf(operands: Operand[]): Side {
    const figures = operands.filter(({ value }) => value !== 0 && value !== null);
    const terms = operands.length <= kTermsInFull ? operands
        : figures.length ? figures : operands.slice(0, 1);
    const left = operands.filter(each => !terms.includes(each));
    return {
        terms,
        zeros: left.filter(({ value }) => value === 0).length,
        unknown: left.filter(({ value }) => value === null).length,
        total: tidy(operands.reduce((sum, { value }) => sum + (value ?? 0), 0)),
        bounded: operands.some(({ value }) => value === null),
    };
}

export function isSingle({ terms, zeros, unknown }: Side): boolean {
    return terms.length === 1 && zeros + unknown === 0;
}

/** A side without all its values has a least total; it may be proved too large, never too small. */
export function relationOf({ left, right, difference }: Sum): '＝' | '≠' | '＜' | '＞' | '↔' {
    if (!left.bounded && !right.bounded) return difference === 0 ? '＝' : '≠';
    if (right.bounded && !left.bounded && difference < 0) return '＜';
    return left.bounded && !right.bounded && difference > 0 ? '＞' : '↔';
}

export function sumOf(operands: Operand[]): Sum {
    const left = sideOf(operands.filter(({ sign }) => sign > 0));
    const right = sideOf(operands.filter(({ sign }) => sign < 0));
    return { left, right, difference: tidy(left.total - right.total) };
}
