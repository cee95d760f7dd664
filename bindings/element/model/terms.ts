// Every relation as the terms that it adds up: of a table, of the prose, or of a finding.

import type { CellId, Check, Claim, Finding, Form, Operand, Table } from 'gouji';

import type { ClaimReading } from './claims';
import { expandTerm, rowsOf } from './form';

/** What a number may be: a figure is one point, what was not printed anything from 0 upwards. */
export interface Bounds {
    low: number;
    high: number;
}

export type Term = Operand & Bounds;

const kAnything: Bounds = { low: 0, high: Infinity };

/** A doubt takes blanks for 0. */
function boundsOf({ value, state }: Pick<Operand, 'value' | 'state'>, doubted: boolean): Bounds {
    const known = doubted && state === 'blank' ? 0 : value;
    return known === null ? kAnything : { low: known, high: known };
}

function boundsOfClaim({ low, high }: Claim): Bounds {
    return { low: low ?? 0, high: high ?? Infinity };
}

export function termOfCell(tables: Table[], [table, row, column]: CellId, sign: Operand['sign'], doubted = false): Term {
    const { value = null, state = 'lost', span = [0, 0] } = tables.find(({ id }) => id === table)
        ?.cells.find(each => each.row === row && each.column === column) ?? {};
    return { cell: [table, row, column], sign, value, state, span, ...boundsOf({ value, state }, doubted) };
}

/** The cells that a relation of the form adds up, in the form's order, with the signs they carry. */
export function termsOfCheck(form: Form, tables: Table[], { rule, table: id, row = '', column = '' }: Check): Term[] {
    const table = id ? form.tables[id] : undefined;
    const relation = table?.relations?.find(each => each.rule === rule);
    if (!id || !table || !relation) return [];
    const alongRow = relation.along === 'row';
    const ids = alongRow ? table.columns.map(each => each.id) : rowsOf(table).map(each => each.id);
    const side = (names: string[], sign: Operand['sign']) => names.flatMap(name => expandTerm(ids, name))
        .map(each => termOfCell(tables, alongRow ? [id, row, each] : [id, each, column], sign));
    return [...side(relation.left, 1), ...side(relation.right, -1)];
}

/** A claim as a relation: its cells add up to it. None where it was held against no cell. */
export function termsOfClaim({ claim, cells, less, span, doubted }: ClaimReading, tables: Table[]): Term[] {
    if (!cells.length) return [];
    const said: Term = {
        claim: claim.quantity, sign: -1, value: claim.low, state: 'read', span, ...boundsOfClaim(claim),
    };
    const terms = (of: CellId[], sign: Operand['sign']) => of.map(cell => termOfCell(tables, cell, sign, doubted));
    return [...terms(cells, 1), ...terms(less, -1), said];
}

/** Whether it is asked about, and not proved. */
export function isDoubt({ severity }: Finding): boolean {
    return severity !== 'error';
}

/** What went into a finding; a number of the prose is as wide as the claim it stands for. */
export function termsOfFinding(finding: Finding, claims: ClaimReading[]): Term[] {
    return finding.operands.map(operand => {
        const { value, span: [begin, end] } = operand;
        const reading = operand.cell ? undefined : claims.find(({ claim: { low, high, span } }) =>
            span[0] <= begin && span[1] >= end && (value === low || value === high));
        return { ...operand, ...reading ? boundsOfClaim(reading.claim) : boundsOf(operand, isDoubt(finding)) };
    });
}
