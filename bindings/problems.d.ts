// A result as a list for a reader: root causes first, each with the findings it explains; then the
// findings that none explains.

import type { Check, Diagnosis, Finding, Result, Span } from './index.js';

/** A finding, and its index in result.findings. */
export interface Numbered {
    finding: Finding;
    index: number;
}

/** Repairs of which one is needed; more than one where several are equally small. */
export interface Cause {
    kind: 'cause';
    /** Stays the same while other text moves. */
    key: string;
    alternatives: Diagnosis[];
    /** What it explains, the most severe first. */
    findings: Numbered[];
    severity: Finding['severity'];
}

export interface Single extends Numbered {
    kind: 'finding';
}

export type Problem = Cause | Single;

export interface Counts {
    /** Root causes, and findings that none explains. */
    errors: number;
    warnings: number;
    /** Findings at level error; more than `errors` where a cause explains several. */
    broken: number;
    /** Checks that passed or failed, or that a doubt speaks of. */
    checked: number;
    /** The others. */
    undecided: number;
}

/** Proved errors first, then doubts, then notes; otherwise in the order of the result. */
export function orderedFindings(result: Result): Numbered[];
export function causesOf(result: Result): Cause[];
export function problemsOf(result: Result): Problem[];
/** Checks that are undecided and that no finding speaks of. */
export function uncheckedOf(result: Result): Check[];
export function countsOf(result: Result): Counts;
export function severityOf(problem: Problem): Finding['severity'];
/** Where in the text to look; none for something missing. */
export function placesOf(problem: Problem): Span[];
