// What the checks and findings say of single cells and of the edges of rows and columns.

import type { CellId, Check, Finding, Form, Result } from 'gouji';

import { cellKey, isCell } from './form';
import { isSum, sumOf } from './sum';

export interface CellMark {
    /**
     * wrong: no count at all, or at least two relations fail here and all of them would hold
     * with the same other value; suspect: a relation fails here, another cell may be at fault.
     */
    level: 'wrong' | 'suspect';
    expected: number | null;
    /** Index into the findings. */
    finding: number;
}

export interface EdgeMark {
    check: Check;
    /** left − right, of the values there are, where the relation fails. */
    difference: number | null;
    finding: number | null;
}

export interface Marks {
    cells: Map<string, CellMark>;
    edges: Map<string, EdgeMark>;
}

export function edgeKey(place: { rule: string; table?: string; row?: string; column?: string }): string {
    return [place.rule, place.table, place.row, place.column].join('/');
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

/** What the focus would have to be for its relation to hold, the other figures being right. */
function expectedAt(cell: CellId, finding: Finding): number | null {
    if (!isSum(finding)) return null;
    const { left, right, difference } = sumOf(finding.operands);
    const focus = finding.operands.find(operand => isCell(operand, cellKey(...cell)));
    if (left.bounded || right.bounded || focus?.value == null) return null;
    return focus.value - focus.sign * difference;
}

function markCell(cell: CellId, result: Result, indices: number[]): CellMark | null {
    const findings = indices.map(index => result.findings[index] as Finding);
    const [first] = indices;
    if (first === undefined || findings.every(finding => finding.severity === 'note')) return null;
    const values = new Set(findings.map(finding => expectedAt(cell, finding)));
    const agreed = findings.length > 1 && values.size === 1 && !values.has(null);
    const broken = findings.some(finding => finding.rule.startsWith('value.') && finding.severity === 'error');
    return {
        level: agreed || broken ? 'wrong' : 'suspect',
        expected: agreed ? [...values][0] ?? null : null,
        finding: first,
    };
}

function markCells(form: Form, result: Result): Map<string, CellMark> {
    const pointing = new Map<string, { cell: CellId; indices: number[] }>();
    result.findings.forEach((finding, index) => {
        const cell = focusCell(form, finding);
        if (!cell) return;
        const known = pointing.get(cellKey(...cell));
        if (known) known.indices.push(index);
        else pointing.set(cellKey(...cell), { cell, indices: [index] });
    });
    const marks = new Map<string, CellMark>();
    for (const [key, { cell, indices }] of pointing) {
        const mark = markCell(cell, result, indices);
        if (mark) marks.set(key, mark);
    }
    return marks;
}

function markEdges(result: Result): Map<string, EdgeMark> {
    const edges = new Map<string, EdgeMark>();
    for (const check of result.checks) {
        if (check.table) edges.set(edgeKey(check), { check, difference: null, finding: null });
    }
    result.findings.forEach((finding, index) => {
        const edge = edges.get(edgeKey(finding));
        if (!edge) return;
        edge.difference = sumOf(finding.operands).difference;
        edge.finding = index;
    });
    return edges;
}

export function marksOf(form: Form, result: Result): Marks {
    return { cells: markCells(form, result), edges: markEdges(result) };
}
