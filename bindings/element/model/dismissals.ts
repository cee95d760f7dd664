// What the reader has set aside, and why. Kept by the fingerprints of findings, so that it outlives
// a re-check; a cause goes by the findings it explains.

import type { Result } from 'gouji';
import { countsOf, problemsOf, severityOf, type Counts, type Numbered, type Problem } from 'gouji/problems';

/** The reason, by fingerprint. */
export type Dismissals = ReadonlyMap<string, string>;

function findingsOf(problem: Problem): Numbered[] {
    return problem.kind === 'cause' ? problem.findings : [problem];
}

export function fingerprintsOf(problem: Problem): string[] {
    return findingsOf(problem).map(({ finding }) => finding.fingerprint);
}

/** With a reason for these findings, or without one where it is null. */
export function setAside(dismissals: Dismissals, fingerprints: string[], reason: string | null): Dismissals {
    const next = new Map(dismissals);
    for (const each of fingerprints) {
        if (reason === null) next.delete(each);
        else next.set(each, reason);
    }
    return next;
}

/** A result, and what its reader thinks of it. */
interface Judged {
    result: Result;
    dismissals: Dismissals;
}

/** Null unless all of it was set aside. */
export function reasonOf(problem: Problem, dismissals: Dismissals): string | null {
    const reasons = fingerprintsOf(problem).map(each => dismissals.get(each));
    return reasons.every(each => each !== undefined) ? reasons[0] ?? null : null;
}

/** What is proved can be acknowledged, but stays in the list and in the count. */
function isDismissed(problem: Problem, dismissals: Dismissals): boolean {
    return severityOf(problem) !== 'error' && reasonOf(problem, dismissals) !== null;
}

/** The findings of what was dismissed, by index. */
export function dismissedIn(judged: Judged): ReadonlySet<number> {
    return new Set(sortOut(judged).dismissed.flatMap(each => findingsOf(each).map(({ index }) => index)));
}

function isContradiction(problem: Problem): boolean {
    return problem.kind === 'finding' && problem.finding.rule === 'claim.cell' && problem.finding.severity === 'error';
}

/** What is listed, and what is folded away below it. */
export function sortOut({ result, dismissals }: Judged): { listed: Problem[]; dismissed: Problem[] } {
    const problems = problemsOf(result);
    return {
        listed: problems.filter(each => !isDismissed(each, dismissals)),
        dismissed: problems.filter(each => isDismissed(each, dismissals)),
    };
}

const kNoReport = new Set(['text.empty', 'text.not_report']);

export interface Tally extends Counts {
    /** Of the errors, those between prose and a table that no cause in the table explains. */
    contradictions: number;
    /** Of the errors. */
    acknowledged: number;
    /** What is in no other count. */
    dismissed: number;
    /** That were read, wholly or in part. */
    tables: number;
    /** Whether the text looks like a report at all. */
    report: boolean;
}

export function tallyOf(judged: Judged): Tally {
    const counts = countsOf(judged.result);
    const { listed, dismissed } = sortOut(judged);
    return {
        ...counts,
        contradictions: listed.filter(isContradiction).length,
        warnings: counts.warnings - dismissed.filter(each => severityOf(each) === 'warning').length,
        acknowledged: listed.filter(each => reasonOf(each, judged.dismissals) !== null).length,
        dismissed: dismissed.length,
        report: !judged.result.findings.some(({ rule }) => kNoReport.has(rule)),
        tables: judged.result.tables.filter(({ state }) => state === 'read' || state === 'partial').length,
    };
}

/** What a file of them says it is. */
const kKind = 'gouji-dismissals';
const kLongest = 500;

export function writeDismissals(dismissals: Dismissals): string {
    const dismissed = [...dismissals].map(([fingerprint, reason]) => ({ fingerprint, reason }));
    return `${JSON.stringify({ kind: kKind, version: 1, dismissed }, null, 2)}\n`;
}

function isEntry(value: unknown): value is { fingerprint: string; reason: string } {
    const { fingerprint, reason } = Object(value) as Record<string, unknown>;
    return typeof fingerprint === 'string' && typeof reason === 'string';
}

/** Null where the text is no file of dismissals. */
export function readDismissals(text: string): Dismissals | null {
    try {
        const { kind, dismissed } = Object(JSON.parse(text)) as Record<string, unknown>;
        if (kind !== kKind || !Array.isArray(dismissed) || !dismissed.every(isEntry)) return null;
        return new Map(dismissed.map(({ fingerprint, reason }) => [fingerprint, reason.slice(0, kLongest)]));
    } catch {
        return null;
    }
}
