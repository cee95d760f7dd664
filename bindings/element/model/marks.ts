// What the checks and findings say of single cells and of the edges of rows and columns.

import type { Cell, CellId, Check, Finding, Form, Result, Span, Table } from 'gouji';

import { cellKey } from './form';
import { sumOfFinding } from './sum';
import { isDoubt } from './terms';

export interface CellMark {
    /**
     * wrong: no count at all, or the only smallest repair changes it; suspect: a repair may change
     * it, or a relation fails here that nothing explains.
     */
    level: 'wrong' | 'suspect';
    /** What it should be, where that is certain or likely. */
    expected: number | null;
}

export interface EdgeMark {
    check: Check;
    /** left − right, of the values there are, where the relation fails. */
    difference: number | null;
    doubted: boolean;
}

export interface Marks {
    cells: Map<string, CellMark>;
    edges: Map<string, EdgeMark>;
}

/** Of a relation of a table its edge; checks of prose are told apart by the first of their numbers. */
export function edgeKey(place: { rule: string; table?: string; row?: string; column?: string; spans?: Span[] }): string {
    return [place.rule, place.table, place.row, place.column, ...place.spans?.[0] ?? []].join('/');
}

/** The cell to look at: the one the finding names, or the focus of the relation that failed. */
export function focusCell(form: Form, finding: Finding): CellId | null {
    const { table, row, column, rule } = finding;
    if (!table) return null;
    if (row && column) return [table, row, column];
    const relation = form.tables[table]?.relations?.find(each => each.rule === rule);
    if (!relation) return null;
    if (row) return [table, row, relation.focus];
    return column ? [table, relation.focus, column] : null;
}

function isBroken({ rule, severity }: Finding): boolean {
    return rule.startsWith('value.') && severity === 'error';
}

/** Findings with a cause mark the cells that the cause would change; others where they point. */
function markCells(form: Form, result: Result, dismissed: ReadonlySet<number>): Map<string, CellMark> {
    const marks = new Map<string, CellMark>();
    const explained = new Set(result.diagnoses.flatMap(({ explains }) => explains));
    result.findings.forEach((finding, index) => {
        const cell = focusCell(form, finding);
        if (!cell || finding.severity === 'note' || dismissed.has(index) || (explained.has(index) && !isBroken(finding))) return;
        const wrong = isBroken(finding) || marks.get(cellKey(...cell))?.level === 'wrong';
        marks.set(cellKey(...cell), { level: wrong ? 'wrong' : 'suspect', expected: null });
    });
    for (const { changes, confidence, explains } of result.diagnoses) {
        if (explains.some(index => dismissed.has(index))) continue;
        for (const { cell, to } of changes) {
            const wrong = confidence === 'certain' || marks.get(cellKey(...cell))?.level === 'wrong';
            marks.set(cellKey(...cell), {
                level: wrong ? 'wrong' : 'suspect',
                expected: confidence === 'ambiguous' ? null : to,
            });
        }
    }
    return marks;
}

function markEdges(result: Result): Map<string, EdgeMark> {
    const edges = new Map<string, EdgeMark>();
    for (const check of result.checks) {
        if (check.table) edges.set(edgeKey(check), { check, difference: null, doubted: false });
    }
    for (const finding of result.findings) {
        const edge = edges.get(edgeKey(finding));
        if (!edge) continue;
        edge.difference = sumOfFinding(finding, [])?.difference ?? null;
        edge.doubted = isDoubt(finding);
    }
    return edges;
}

/** What follows for a cell from the others, where its mark does not say what it should be. */
export function derivedFor(cell: Cell | undefined, mark: CellMark | undefined): number | undefined {
    return mark?.expected == null ? cell?.derived : undefined;
}

/** What a cell may be marked as; a legend explains them. */
export const kMarkKinds = ['wrong', 'suspect', 'blank', 'lost', 'derived', 'unreadable'] as const;
export type MarkKind = typeof kMarkKinds[number];

/** Those that tables bear as they are shown, in the order above. */
export function kindsOfMarks(tables: Table[], { cells }: Marks): MarkKind[] {
    const shown = tables.filter(({ state }) => state === 'read' || state === 'partial');
    const kinds = new Set<string>([
        ...[...cells.values()].map(({ level }) => level),
        ...shown.flatMap(({ id, cells: all }) => all.flatMap(cell => (
            derivedFor(cell, cells.get(cellKey(id, cell.row, cell.column))) === undefined
                ? [cell.state] : [cell.state, 'derived']))),
    ]);
    return kMarkKinds.filter(kind => kinds.has(kind));
}

export function marksOf(form: Form, result: Result, dismissed: ReadonlySet<number>): Marks {
    return { cells: markCells(form, result, dismissed), edges: markEdges(result) };
}
