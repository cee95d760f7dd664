// A report as it would be after a repair: what the checker says with the figures of its tables changed.

import type { CellId, Change, Check, Diagnosis, Finding, Table } from 'gouji';
import type { Cause } from 'gouji/problems';

import type { Checked } from '../checked';
import type { Relation } from './calculation';
import { cellKey } from './form';
import { edgeKey } from './marks';
import { termsOfCheck, termsOfClaim } from './terms';

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

/** Where a figure is corrected, its text is the new one. */
function printNew(table: Table, changes: Map<string, Change>): Table {
    return {
        ...table,
        cells: table.cells.map(cell => {
            const to = changes.get(cellKey(table.id, cell.row, cell.column))?.to ?? null;
            return to === null ? cell : { ...cell, text: String(to) };
        }),
    };
}

/** What became of the checks, by their keys. */
type Rechecked = ReadonlyMap<string, Check>;

/** A finding before a repair, and what came of it. */
function explain(before: Checked, after: Checked, checks: Rechecked, index: number): Explained[] {
    const finding = before.result.findings[index];
    if (!finding) return [];
    const at = before.claims.findIndex(each => each.finding === index && each.check);
    const key = edgeKey(before.claims[at]?.check ?? finding);
    const said = after.result.findings.some(each => edgeKey(each) === key && each.span[0] === finding.span[0]);
    const check: Check = checks.get(key) ?? { ...finding, verdict: said ? 'fail' : 'pass' };
    const claim = after.claims[at];
    const { form, result: { tables } } = after;
    return [{ finding, check, terms: claim ? termsOfClaim(claim, tables) : termsOfCheck(form, tables, check) }];
}

export function repair(before: Checked, { changes: made, explains }: Diagnosis): Repaired {
    const changes = new Map(made.map(change => [cellKey(...change.cell), change]));
    const corrected = before.corrected(made.flatMap(({ cell, to }) => to === null ? [] : [{ cell, to }]));
    const tables = corrected.result.tables.map(table => printNew(table, changes));
    const after: Checked = { ...corrected, result: { ...corrected.result, tables } };
    const checks: Rechecked = new Map(after.result.checks.map(check => [edgeKey(check), check]));
    const broken = before.result.checks.filter(check =>
        check.verdict === 'pass' && checks.get(edgeKey(check))?.verdict === 'fail').length;
    return { ...after, changes, explained: explains.flatMap(index => explain(before, after, checks, index)), broken };
}
