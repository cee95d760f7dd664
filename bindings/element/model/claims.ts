// What the prose claims, and the cells of the tables that each claim was held against.

import type { CellId, Check, Claim, Form, FormQuantity, Result, Span } from 'gouji';

import { cellKey, expandTerm, rowsOf } from './form';
import { isDoubt } from './terms';

/** unchecked: read, but there is nothing to hold it against. */
export type ClaimState = 'agrees' | 'differs' | 'unchecked';

export interface ClaimReading {
    claim: Claim;
    /** Without the comma before it. */
    span: Span;
    /** What was chosen survives a re-check by it. */
    key: string;
    /** That add up to what it was found to mean; none for a number outside the tables, or of last year. */
    cells: CellId[];
    /** Without these. */
    less: CellId[];
    state: ClaimState;
    /** Whether the finding that says it differs asks about it without proof. */
    doubted: boolean;
    /** The check against its cells, where there was one. */
    check: Check | null;
    /** Index of the finding that says it differs. */
    finding: number | null;
}

/** Of a number of the prose, with the words of the claim it stands in. */
export function claimSpan(claims: ClaimReading[], [begin, end]: Span): Span {
    return claims.find(({ span }) => span[0] <= begin && span[1] >= end)?.span ?? [begin, end];
}

/** `table.row.column`, where the row may have dots of its own; or a sum that the form names, or what it is less. */
export function cellsOf(form: Form, quantity: string, of: 'rows' | 'less' = 'rows'): CellId[] {
    const [table = '', ...rest] = quantity.split('.');
    const { table: id, columns, ...sum }: Omit<FormQuantity, 'id'> = form.quantities.find(each => each.id === quantity)
        ?? { table, rows: [rest.slice(0, -1).join('.')], columns: rest.slice(-1) };
    const shape = form.tables[id];
    if (!shape) return [];
    const known = rowsOf(shape).map(row => row.id);
    return (sum[of] ?? []).flatMap(row => expandTerm(known, row))
        .flatMap(row => columns.map((column): CellId => [id, row, column]));
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

class Reader {
    private readonly checks = new Map<string, Check[]>();
    private readonly failed = new Map<number, number>();
    private readonly seen = new Map<string, number>();

    constructor(private readonly form: Form, private readonly result: Result, private readonly judged: Judged) {
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

    private isDoubted(index: number): boolean {
        const finding = this.result.findings[index];
        return finding !== undefined && isDoubt(finding);
    }

    private keyOf(text: string): string {
        const times = this.seen.get(text) ?? 0;
        this.seen.set(text, times + 1);
        return `${text}/${times}`;
    }

    read(claim: Claim): ClaimReading {
        const { quantity } = claim;
        const check = this.checks.get(quantity ?? '')?.shift() ?? null;
        const meant = check?.reading ?? quantity ?? '';
        const state = this.stateOf(claim, check?.verdict);
        const before = /^[\s、，,；;：:]*/.exec(claim.text)?.[0].length ?? 0;
        const [begin, end] = claim.span;
        const finding = state === 'differs'
            ? this.failed.get(begin) ?? this.judged.differing.within(claim.span) : null;
        return {
            claim, check, state, finding,
            doubted: finding !== null && this.isDoubted(finding),
            cells: cellsOf(this.form, meant),
            less: cellsOf(this.form, meant, 'less'),
            span: [begin + before, end],
            key: this.keyOf(claim.text),
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
