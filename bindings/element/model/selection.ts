// One selection, three views: what is chosen, and what that lights up in each of them.

import type { CellId, Check, Form, Operand, Result, Span } from 'gouji';

import type { Checked } from '../checked';
import { claimsAbout } from './claims';
import { cellKey, expandTerm, isCell, rowsOf } from './form';
import { edgeKey, focusCell } from './marks';
import { causesOf, changedCells, type Cause } from './problems';

export type Selection =
    | { kind: 'finding'; fingerprint: string }
    | { kind: 'cause'; key: string }
    | { kind: 'cell'; cell: CellId }
    | { kind: 'claim'; key: string }
    | { kind: 'check'; key: string };

export interface Emphasis {
    /** Index of the chosen finding, or of the first that the chosen cell takes part in. */
    finding: number | null;
    /** Key of the chosen cause, or of the one that changes the chosen cell. */
    cause: string | null;
    /** Index of the chosen claim. */
    claim: number | null;
    /** The claims held against the chosen cell, by index. */
    claims: Set<number>;
    /** The operands of the chosen relation: sign 1 or −1. A chosen cell alone has sign 0. */
    cells: Map<string, 1 | -1 | 0>;
    /** Places in the text, by their first code unit. */
    spans: Map<number, 1 | -1 | 0>;
    /** Where the views should scroll to. */
    table: string | null;
    cell: string | null;
    span: Span | null;
    /** All places in the text that are lit. */
    places: Span[];
    /** The relation to write out below the table. */
    check: Check | null;
    operands: Operand[];
}

/** What is missing from the text has an empty span. */
function isPlace([begin, end]: Span): boolean {
    return end > begin;
}

const kNothing: Emphasis = {
    finding: null, cause: null, claim: null, claims: new Set(), cells: new Map(), spans: new Map(),
    table: null, cell: null, span: null, places: [], check: null, operands: [],
};

/** The cells that a relation adds up, in the form's order, with the signs they carry. */
export function operandsOf(form: Form, result: Result, check: Check): Operand[] {
    const table = check.table ? form.tables[check.table] : undefined;
    const relation = table?.relations?.find(each => each.rule === check.rule);
    if (!table || !relation || !check.table) return [];
    const cells = result.tables.find(each => each.id === check.table)?.cells ?? [];
    const alongRow = relation.along === 'row';
    const ids = alongRow ? table.columns.map(column => column.id) : rowsOf(table).map(row => row.id);
    const side = (terms: string[], sign: 1 | -1) => terms.flatMap(term => expandTerm(ids, term))
        .map((id): Operand => {
            const row = alongRow ? check.row ?? '' : id;
            const column = alongRow ? id : check.column ?? '';
            const cell = cells.find(each => each.row === row && each.column === column);
            const { value = null, state = 'lost', span = [0, 0] } = cell ?? {};
            return { cell: [check.table ?? '', row, column], sign, value, state, span };
        });
    return [...side(relation.left, 1), ...side(relation.right, -1)];
}

function ofOperands(operands: Operand[]): Pick<Emphasis, 'cells' | 'spans' | 'places' | 'operands'> {
    const placed = operands.filter(each => isPlace(each.span));
    return {
        operands,
        cells: new Map(operands.flatMap(({ cell, sign }) => cell ? [[cellKey(...cell), sign]] : [])),
        spans: new Map(placed.map(each => [each.span[0], each.sign])),
        places: placed.map(each => each.span),
    };
}

function ofFinding(form: Form, result: Result, index: number): Emphasis {
    const finding = result.findings[index];
    if (!finding) return kNothing;
    const cell = focusCell(form, finding) ?? finding.operands.find(operand => operand.cell)?.cell;
    return {
        ...kNothing,
        ...ofOperands(finding.operands),
        finding: index,
        table: finding.table ?? cell?.[0] ?? null,
        cell: cell ? cellKey(...cell) : null,
        span: isPlace(finding.span) ? finding.span : null,
    };
}

function spanOf(result: Result, [table, row, column]: CellId): Span | null {
    const cell = result.tables.find(each => each.id === table)?.cells
        .find(each => each.row === row && each.column === column);
    return cell && isPlace(cell.span) ? cell.span : null;
}

/** Cells that are looked at together, without adding them. */
function ofCells(result: Result, cells: CellId[]): Partial<Emphasis> {
    const places = cells.map(cell => spanOf(result, cell)).filter(span => span !== null);
    const [first] = cells;
    return {
        places,
        cells: new Map(cells.map(cell => [cellKey(...cell), 0])),
        spans: new Map(places.map(([begin]) => [begin, 0])),
        table: first?.[0] ?? null,
        cell: first ? cellKey(...first) : null,
        span: places[0] ?? null,
    };
}

function ofCell({ form, result, claims }: Checked, id: CellId): Emphasis {
    const key = cellKey(...id);
    const pointing = result.findings.findIndex(finding => {
        const focus = focusCell(form, finding);
        return focus !== null && cellKey(...focus) === key;
    });
    const taking = result.findings.findIndex(finding =>
        finding.operands.some(operand => isCell(operand, key)));
    const finding = pointing >= 0 ? pointing : taking;
    const cause = causesOf(result).find(each => changedCells(each).some(cell => cellKey(...cell) === key));
    return {
        ...kNothing,
        ...ofCells(result, [id]),
        finding: finding >= 0 && !cause ? finding : null,
        cause: cause?.key ?? null,
        claims: new Set(claimsAbout(claims, id)),
    };
}

/** The first of several alternatives is the one to look at. */
function ofCause({ result }: Checked, cause: Cause | undefined): Emphasis {
    if (!cause) return kNothing;
    const cells = cause.alternatives[0]?.changes.map(({ cell }) => cell) ?? [];
    return { ...kNothing, ...ofCells(result, cells), cause: cause.key };
}

function ofClaim({ result, claims }: Checked, index: number): Emphasis {
    const reading = claims[index];
    if (!reading) return kNothing;
    const cells = ofCells(result, reading.cells);
    const sign = reading.cells.length > 1 ? 1 : 0;
    return {
        ...kNothing,
        ...cells,
        cells: new Map([...cells.cells?.keys() ?? []].map(key => [key, sign])),
        spans: new Map([...cells.spans?.keys() ?? []].map(at => [at, sign])),
        span: reading.span,
        claim: index,
        finding: reading.finding,
    };
}

function ofCheck(form: Form, result: Result, key: string): Emphasis {
    const check = result.checks.find(each => edgeKey(each) === key);
    if (!check) return kNothing;
    const finding = result.findings.findIndex(each => edgeKey(each) === key);
    if (finding >= 0) return ofFinding(form, result, finding);
    const operands = operandsOf(form, result, check);
    const [first] = operands.map(operand => operand.cell);
    return {
        ...kNothing,
        ...ofOperands(operands),
        check,
        table: check.table ?? null,
        cell: first ? cellKey(...first) : null,
        span: operands.find(operand => isPlace(operand.span))?.span ?? null,
    };
}

export function emphasisOf(checked: Checked, selection: Selection | null): Emphasis {
    const { form, result } = checked;
    switch (selection?.kind) {
        case 'finding':
            return ofFinding(form, result, result.findings.findIndex(
                finding => finding.fingerprint === selection.fingerprint));
        case 'cause':
            return ofCause(checked, causesOf(result).find(cause => cause.key === selection.key));
        case 'cell':
            return ofCell(checked, selection.cell);
        case 'claim':
            return ofClaim(checked, checked.claims.findIndex(({ key }) => key === selection.key));
        case 'check':
            return ofCheck(form, result, selection.key);
        case undefined:
            return kNothing;
    }
}

/** All places in the text, the one to look at first. */
export function placesOf({ span, places }: Emphasis): Span[] {
    return span ? [span, ...places.filter(each => each[0] !== span[0])] : places;
}

/** The relations that a cell takes part in. */
export function checksOfCell(form: Form, result: Result, cell: CellId): { check: Check; operands: Operand[] }[] {
    const key = cellKey(...cell);
    return result.checks
        .filter(check => check.table === cell[0]
            && (check.row ?? cell[1]) === cell[1] && (check.column ?? cell[2]) === cell[2])
        .map(check => ({ check, operands: operandsOf(form, result, check) }))
        .filter(({ operands }) => operands.some(operand => isCell(operand, key)));
}
