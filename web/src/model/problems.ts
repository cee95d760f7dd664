// What is listed as found: root causes first, each with the findings it explains; then the rest.

import type { CellId, Diagnosis, Finding, Result } from 'gouji';

import { orderedFindings, type Numbered } from './findings';
import { cellKey } from './form';

/** Repairs of which one is needed; more than one where several are equally small. */
export interface Cause {
    kind: 'cause';
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

/** Ambiguous repairs of the same findings are alternatives to each other, and to a likely one. */
function groupsOf(diagnoses: Diagnosis[]): Diagnosis[][] {
    const groups: Diagnosis[][] = [];
    for (const diagnosis of diagnoses) {
        const known = diagnosis.confidence === 'ambiguous' && groups.find(([first]) =>
            first && first.confidence !== 'certain' && first.explains.some(each => diagnosis.explains.includes(each)));
        if (known) known.push(diagnosis);
        else groups.push([diagnosis]);
    }
    return groups;
}

/** A table with too many faults to name has no changes; its findings tell it from another. */
function keyOf(alternatives: Diagnosis[], findings: Numbered[]): string {
    const cells = alternatives.flatMap(({ changes }) => changes.map(({ cell }) => cellKey(...cell)));
    return (cells.length ? cells : findings.map(({ finding }) => finding.fingerprint)).join('+');
}

function causeOf(alternatives: Diagnosis[], ordered: Numbered[]): Cause {
    const explained = new Set(alternatives.flatMap(({ explains }) => explains));
    const findings = ordered.filter(({ index }) => explained.has(index));
    const severity = findings[0]?.finding.severity ?? 'warning';
    return { kind: 'cause', key: keyOf(alternatives, findings), alternatives, findings, severity };
}

const kWorst: Finding['severity'][] = ['error', 'warning', 'note'];

export function causesOf(result: Result): Cause[] {
    const ordered = orderedFindings(result);
    return groupsOf(result.diagnoses).map(group => causeOf(group, ordered))
        .sort((a, b) => kWorst.indexOf(a.severity) - kWorst.indexOf(b.severity));
}

export function problemsOf(result: Result): Problem[] {
    const causes = causesOf(result);
    const explained = new Set(causes.flatMap(({ findings }) => findings.map(({ index }) => index)));
    const others = orderedFindings(result).filter(({ index }) => !explained.has(index));
    return [...causes, ...others.map((each): Single => ({ kind: 'finding', ...each }))];
}

export interface Counts {
    /** Root causes, and findings that none explains. */
    errors: number;
    warnings: number;
    /** Findings at level error; more than `errors` where a cause explains several. */
    broken: number;
    /** Checks that passed or failed. */
    checked: number;
    undecided: number;
}

export function countsOf(result: Result): Counts {
    const severities = problemsOf(result).map(each => each.kind === 'cause' ? each.severity : each.finding.severity);
    const undecided = result.checks.filter(check => check.verdict === 'undecided').length;
    return {
        errors: severities.filter(severity => severity === 'error').length,
        warnings: severities.filter(severity => severity === 'warning').length,
        broken: result.findings.filter(finding => finding.severity === 'error').length,
        checked: result.checks.length - undecided,
        undecided,
    };
}

export function changedCells({ alternatives }: Cause): CellId[] {
    return alternatives.flatMap(({ changes }) => changes.map(({ cell }) => cell));
}
