// A report as it would be after a repair: the figures of its tables changed, and every relation and
// claim that these take part in worked out anew.

import type { CellId, Change, Check, Diagnosis, Finding, Table } from 'gouji';
import type { Cause } from 'gouji/problems';

import type { Checked } from '../checked';
import type { Relation } from './calculation';
import { Figures, claimsOf, judgedNumbers, readingsOf } from './claims';
import { dismissedIn } from './dismissals';
import { cellKey } from './form';
import { edgeKey, marksOf } from './marks';
import { sumOf } from './sum';
import { termsOfCheck, termsOfClaim, type Term } from './terms';

/** A cause, and which of its alternatives. */
export interface Preview {
    cause: string;
    at: number;
}

/** What the repair explains, as it is after it. */
export interface Explained extends Relation {
    finding: Finding;
}

export interface Repaired extends Checked {
    /** What is changed, by cell. */
    changes: Map<string, Change>;
    explained: Explained[];
    /** How many relations and claims that held do so no longer. */
    broken: number;
}

/** By any of its repairs. */
export function changedCells({ alternatives }: Cause): CellId[] {
    return alternatives.flatMap(({ changes }) => changes.map(({ cell }) => cell));
}

function changeTable(table: Table, changes: Map<string, Change>): Table {
    return {
        ...table,
        cells: table.cells.map(cell => {
            const to = changes.get(cellKey(table.id, cell.row, cell.column))?.to ?? null;
            return to === null ? cell : { ...cell, state: 'read', value: to, text: String(to), derived: undefined };
        }),
    };
}

function verdictOf(terms: Term[]): Check['verdict'] {
    const { relation } = sumOf(terms);
    return relation === '＝' ? 'pass' : relation === '↔' ? 'undecided' : 'fail';
}

/** The checks of a report after some of its cells changed; the others stay as they were. */
class Rechecking {
    readonly tables: Table[];
    readonly after: Map<Check, Check>;
    private readonly figures: Figures;

    constructor(private readonly before: Checked, private readonly changes: Map<string, Change>) {
        const { form, result } = before;
        this.tables = result.tables.map(table => changeTable(table, changes));
        this.figures = new Figures(form, this.tables);
        this.after = new Map(result.checks.map(check => [check, { ...check, verdict: this.verdict(check) }]));
    }

    private isChanged = (cell: CellId): boolean => this.changes.has(cellKey(...cell));

    private verdict(check: Check): Check['verdict'] {
        const { form, claims } = this.before;
        const { table, row, column, verdict, reason } = check;
        const claim = claims.find(each => each.check === check)?.claim;
        const terms = termsOfCheck(form, this.tables, check);
        // About one cell alone: that it holds a count.
        const one: CellId[] = table && row && column ? [[table, row, column]] : [];
        const cells = claim ? readingsOf(form, claim).flat() : [...one, ...terms.flatMap(({ cell }) => cell ? [cell] : [])];
        if (reason === 'ambiguous' || !cells.some(this.isChanged)) return verdict;
        if (claim) return this.figures.bearOut(claim) ? 'pass' : 'fail';
        return terms.length ? verdictOf(terms) : 'pass';
    }

    /** What a finding says, after the repair. */
    judge(finding: Finding, index: number): Check {
        const { claims, result } = this.before;
        const check = claims.find(each => each.finding === index && each.check)?.check
            ?? result.checks.find(each => each.table && edgeKey(each) === edgeKey(finding));
        const alone: Check = { ...finding, verdict: 'fail' };
        return (check && this.after.get(check)) ?? { ...alone, verdict: this.verdict(alone) };
    }

    get broken(): number {
        return [...this.after].filter(([before, { verdict }]) => before.verdict === 'pass' && verdict === 'fail').length;
    }
}

export function repair(before: Checked, { changes: made, explains }: Diagnosis): Repaired {
    const { form, result: { findings, diagnoses } } = before;
    const changes = new Map(made.map(change => [cellKey(...change.cell), change]));
    const rechecking = new Rechecking(before, changes);
    const { tables, after, broken } = rechecking;
    const judged = findings.map((finding, index) => rechecking.judge(finding, index));
    const kept = judged.flatMap(({ verdict }, index) => verdict === 'fail' ? [index] : []);
    const result = {
        ...before.result, tables,
        checks: [...after.values()],
        findings: kept.flatMap(index => findings[index] ?? []),
        diagnoses: diagnoses.filter(each => each.explains.every(index => kept.includes(index)))
            .map(each => ({ ...each, explains: each.explains.map(index => kept.indexOf(index)) })),
    };
    const claims = claimsOf(form, result, judgedNumbers(result));
    const explained = explains.flatMap((index): Explained[] => {
        const finding = findings[index];
        const check = judged[index];
        const about = before.claims.findIndex(each => finding?.rule === 'claim.cell' && each.finding === index);
        const claim = claims[about];
        if (!finding || !check) return [];
        return [{ finding, check, terms: claim ? termsOfClaim(claim, tables) : termsOfCheck(form, tables, check) }];
    });
    const dismissed = dismissedIn({ ...before, result });
    const marks = marksOf(form, result, dismissed);
    return { ...before, result, claims, marks, dismissed, changes, explained, broken };
}
