// A relation written out: `2 + 0 ＝ 2 ≠ 0 ＝ 0 + 0`. Terms with sign + stand on the left, terms
// with sign − on the right; a term without a value keeps its place.

import type { Finding } from 'gouji';

import type { ClaimReading } from './claims';
import { termsOfFinding, type Bounds, type Term } from './terms';

export interface Side extends Bounds {
    all: Term[];
    /** The terms to print: all while they are few, else the figures that are not 0, but never none. */
    terms: Term[];
    /** How many terms of value 0, and how many without a value, were left out of `terms`. */
    zeros: number;
    unknown: number;
}

export interface Sum {
    left: Side;
    right: Side;
    relation: '＝' | '≠' | '＜' | '＞' | '↔';
    /** left − right, or the least that it can be where one of them is not known. */
    difference: number;
}

const kTermsInFull = 4;

/** Rules whose operands are divided, not added. */
const kQuotients = new Set(['claim.percent', 'claim.change']);

/** Whether the terms of a rule are added up; figures that are wrong by themselves are only listed. */
export function isSum(rule: string): boolean {
    return !kQuotients.has(rule) && !rule.startsWith('value.');
}

/** Sums of decimals with at most a few places: rounding removes binary noise. */
function tidy(value: number): number {
    return Number(value.toFixed(6));
}

function sideOf(all: Term[]): Side {
    const figures = all.filter(({ value }) => value !== 0 && value !== null);
    const terms = all.length <= kTermsInFull ? all : figures.length ? figures : all.slice(0, 1);
    const left = all.filter(each => !terms.includes(each));
    return {
        all, terms,
        zeros: left.filter(({ value }) => value === 0).length,
        unknown: left.filter(({ value }) => value === null).length,
        low: tidy(all.reduce((sum, { low }) => sum + low, 0)),
        high: tidy(all.reduce((sum, { high }) => sum + high, 0)),
    };
}

export function isSingle({ all }: Side): boolean {
    return all.length === 1;
}

/** Whether figures of a table are held against a number of the prose. */
export function isOfBoth({ left, right }: Sum): boolean {
    return left.all.every(({ cell }) => cell) && right.all.every(({ cell }) => !cell);
}

export function isPoint({ low, high }: Bounds): boolean {
    return low === high;
}

/** A blank counts as 0 where that makes a relation hold. */
function settled(all: Term[]): boolean {
    return all.every(term => isPoint(term) || term.state === 'blank');
}

function relationOf(left: Side, right: Side): Sum['relation'] {
    if (left.low === right.low && settled([...left.all, ...right.all])) return '＝';
    if (isPoint(left) && isPoint(right)) return '≠';
    if (left.low > right.high) return '＞';
    return left.high < right.low ? '＜' : '↔';
}

export function sumOf(terms: Term[]): Sum {
    const left = sideOf(terms.filter(({ sign }) => sign > 0));
    const right = sideOf(terms.filter(({ sign }) => sign < 0));
    const difference = left.low > right.high ? left.low - right.high : Math.min(0, left.high - right.low);
    return { left, right, relation: relationOf(left, right), difference: tidy(difference) };
}

/** The sum that a finding is about; null where it is about none. */
export function sumOfFinding(finding: Finding, claims: ClaimReading[]): Sum | null {
    return finding.operands.length && isSum(finding.rule) ? sumOf(termsOfFinding(finding, claims)) : null;
}

/** Where it says more than the message: how several figures of a table make what the prose is held against. */
export function sumBesideMessage(finding: Finding, claims: ClaimReading[]): Sum | null {
    const sum = sumOfFinding(finding, claims);
    const figures = sum?.left.all.filter(({ value }) => value !== 0) ?? [];
    return sum && isOfBoth(sum) && figures.length > 1 ? sum : null;
}
