// What the prose claims, and the cells of the tables that each claim was held against.

import type { CellId, Check, Claim, Form, Operand, Result, Span, Table } from 'gouji';

import { cellKey, expandTerm, rowsOf } from './form';

/** unchecked: read, but there is nothing to hold it against. */
export type ClaimState = 'agrees' | 'differs' | 'unchecked';

export interface ClaimReading {
    claim: Claim;
    /** Without the comma before it. */
    span: Span;
    /** What was chosen survives a re-check by it. */
    key: string;
    /** None for a number outside the tables, or of last year. */
    cells: CellId[];
    state: ClaimState;
    /** The check against its cells, where there was one. */
    check: Check | null;
    /** Index of the finding that says it differs. */
    finding: number | null;
}

/** Of a number of the prose, with the words of the claim it stands in. */
export function claimSpan(claims: ClaimReading[], [begin, end]: Span): Span {
    return claims.find(({ span }) => span[0] <= begin && span[1] >= end)?.span ?? [begin, end];
}

/** `table.row.column`, where the row may have dots of its own; or a sum that the form names. */
export function cellsOf(form: Form, quantity: string): CellId[] {
    const sum = form.quantities.find(({ id }) => id === quantity);
    const [table = '', ...rest] = quantity.split('.');
    const { table: id, rows, columns } = sum
        ?? { table, rows: [rest.slice(0, -1).join('.')], columns: rest.slice(-1) };
    const shape = form.tables[id];
    if (!shape) return [];
    const known = rowsOf(shape).map(row => row.id);
    return rows.flatMap(row => expandTerm(known, row))
        .flatMap(row => columns.map((column): CellId => [id, row, column]));
}

/** All that a claim may mean, what its words say first before the others. */
export function readingsOf(form: Form, { quantity }: Claim): CellId[][] {
    if (quantity === null) return [];
    return [quantity, ...form.readings?.[quantity] ?? []].map(each => cellsOf(form, each));
}

/** The places of numbers in the text, to be looked up by the words around them. */
class Places<T> {
    private readonly places: { at: number; what: T }[];

    constructor(places: [span: Span, what: T][]) {
        this.places = places.map(([[at], what]) => ({ at, what })).sort((a, b) => a.at - b.at);
    }

    within([begin, end]: Span): T | null {
        let low = 0;
        let high = this.places.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((this.places[middle]?.at ?? Infinity) < begin) low = middle + 1;
            else high = middle;
        }
        const place = this.places[low];
        return place && place.at < end ? place.what : null;
    }
}

/** Numbers of the prose that a check held against something, and those that a finding is about. */
export interface Judged {
    agreeing: Places<true>;
    differing: Places<number>;
}

export function judgedNumbers({ checks, findings }: Result): Judged {
    return {
        agreeing: new Places(checks.flatMap(({ verdict, spans = [] }) =>
            verdict === 'pass' ? spans.map((span): [Span, true] => [span, true]) : [])),
        differing: new Places(findings.flatMap(({ severity, operands }, index) =>
            severity === 'note' ? [] : operands.filter(operand => !operand.cell)
                .map((operand): [Span, number] => [operand.span, index]))),
    };
}

/** What the tables say to a claim. */
export class Figures {
    private readonly values = new Map<string, Operand['value']>();

    constructor(private readonly form: Form, tables: Table[]) {
        for (const table of tables) {
            for (const { row, column, state, value } of table.cells) {
                this.values.set(cellKey(table.id, row, column), state === 'blank' ? 0 : value);
            }
        }
    }

    /** 约 so much may be off by a tenth. */
    private fits({ low, high, relation }: Claim, cells: CellId[]): boolean {
        const values = cells.map(cell => this.values.get(cellKey(...cell)) ?? null);
        const sum = values.reduce<number>((total, value) => total + (value ?? 0), 0);
        const slack = relation === 'about' ? sum / 10 : 0;
        return sum - slack <= (high ?? Infinity) && (values.includes(null) || sum + slack >= (low ?? 0));
    }

    bearOut(claim: Claim): boolean {
        return readingsOf(this.form, claim).some(cells => this.fits(claim, cells));
    }

    /** 收到 may mean new, or new and carried in: what the table bears out, else what it says first. */
    heldAgainst(claim: Claim): CellId[] {
        const readings = readingsOf(this.form, claim);
        return readings.find(cells => this.fits(claim, cells)) ?? readings[0] ?? [];
    }
}

class Reader {
    private readonly figures: Figures;
    private readonly checks = new Map<string, Check[]>();
    private readonly failed = new Map<number, number>();
    private readonly seen = new Map<string, number>();

    constructor(form: Form, result: Result, private readonly judged: Judged) {
        this.figures = new Figures(form, result.tables);
        // There is one for each claim with a quantity, in the order of the claims.
        for (const check of result.checks) {
            if (check.rule !== 'claim.cell' || !check.quantity) continue;
            const known = this.checks.get(check.quantity);
            if (known) known.push(check);
            else this.checks.set(check.quantity, [check]);
        }
        result.findings.forEach(({ rule, span }, index) => {
            if (rule === 'claim.cell') this.failed.set(span[0], index);
        });
    }

    private stateOf(claim: Claim, verdict: Check['verdict'] | undefined): ClaimState {
        if (verdict === 'fail') return 'differs';
        if (verdict === 'pass') return 'agrees';
        if (this.judged.differing.within(claim.span) !== null) return 'differs';
        return this.judged.agreeing.within(claim.span) ? 'agrees' : 'unchecked';
    }

    private keyOf(text: string): string {
        const times = this.seen.get(text) ?? 0;
        this.seen.set(text, times + 1);
        return `${text}/${times}`;
    }

    read(claim: Claim): ClaimReading {
        const cells = this.figures.heldAgainst(claim);
        const check = cells.length ? this.checks.get(claim.quantity ?? '')?.shift() ?? null : null;
        const state = this.stateOf(claim, check?.verdict);
        const before = /^[\s、，,；;：:]*/.exec(claim.text)?.[0].length ?? 0;
        const [begin, end] = claim.span;
        return {
            claim, cells, check, state,
            span: [begin + before, end],
            key: this.keyOf(claim.text),
            finding: state === 'differs'
                ? this.failed.get(begin) ?? this.judged.differing.within(claim.span) : null,
        };
    }
}

export function claimsOf(form: Form, result: Result, judged: Judged): ClaimReading[] {
    const reader = new Reader(form, result, judged);
    return result.claims.map(claim => reader.read(claim));
}

/** The claims that were held against a cell, by their index. */
export function claimsAbout(claims: ClaimReading[], cell: CellId): number[] {
    const key = cellKey(...cell);
    return claims.flatMap(({ cells }, index) => cells.some(each => cellKey(...each) === key) ? [index] : []);
}
