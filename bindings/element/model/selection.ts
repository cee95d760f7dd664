// One selection, three views: what is chosen, and what that lights up in each of them.

import type { CellId, Check, Result, Span } from 'gouji';
import { causesOf, type Cause, type Problem } from 'gouji/problems';

import type { Checked } from '../checked';
import type { Relation } from './calculation';
import { claimsAbout, claimSpan } from './claims';
import { sortOut } from './dismissals';
import { cellKey, isCell } from './form';
import { edgeKey, focusCell } from './marks';
import { changedCells } from './repair';
import { isSum } from './sum';
import { isDoubt, termsOfCheck, termsOfClaim, termsOfFinding, type Term } from './terms';

type Chosen =
    | { kind: 'finding'; fingerprint: string }
    | { kind: 'cause'; key: string }
    | { kind: 'cell'; cell: CellId }
    | { kind: 'claim'; key: string }
    | { kind: 'check'; key: string };

export type Selection = Chosen & {
    /** The term of the relation that is looked at, by its place among them. */
    term?: number;
    /** Whence a relation was opened: its cell, or the cause that explains it. */
    from?: Selection;
};

export interface Emphasis {
    selection: Selection | null;
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
    terms: Term[];
}

/** What is missing from the text has an empty span. */
function isPlace([begin, end]: Span): boolean {
    return end > begin;
}

const kNothing: Emphasis = {
    selection: null, finding: null, cause: null, claim: null, claims: new Set(), cells: new Map(), spans: new Map(),
    table: null, cell: null, span: null, places: [], check: null, terms: [],
};

function ofTerms(rule: string, terms: Term[]): Pick<Emphasis, 'cells' | 'spans' | 'places' | 'terms'> {
    const placed = terms.filter(each => isPlace(each.span));
    const signOf = ({ sign }: Term) => (isSum(rule) ? sign : 0);
    return {
        terms,
        cells: new Map(terms.flatMap(each => each.cell ? [[cellKey(...each.cell), signOf(each)]] : [])),
        spans: new Map(placed.map(each => [each.span[0], signOf(each)])),
        places: placed.map(each => each.span),
    };
}

function ofFinding({ form, result, claims }: Checked, index: number): Emphasis {
    const finding = result.findings[index];
    if (!finding) return kNothing;
    const cell = focusCell(form, finding) ?? finding.operands.find(operand => operand.cell)?.cell;
    return {
        ...kNothing,
        ...ofTerms(finding.rule, termsOfFinding(finding, claims)),
        finding: index,
        check: { ...finding, verdict: 'fail' },
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

/** A cause of which a part was mended goes by the cells that are left. */
function causeOf(result: Result, key: string): Cause | undefined {
    const causes = causesOf(result);
    const cells = key.split('+');
    return causes.find(cause => cause.key === key) ?? causes.find(cause => cause.key.split('+').some(cell => cells.includes(cell)));
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
        check: reading.check,
        terms: termsOfClaim(reading, result.tables),
    };
}

function ofCheck(checked: Checked, key: string): Emphasis {
    const { form, result } = checked;
    const check = result.checks.find(each => edgeKey(each) === key);
    if (!check) return kNothing;
    const finding = result.findings.findIndex(each => edgeKey(each) === key);
    if (finding >= 0) return ofFinding(checked, finding);
    const terms = termsOfCheck(form, result.tables, check);
    const [first] = terms.map(term => term.cell);
    const [said] = check.spans ?? [];
    return {
        ...kNothing,
        ...ofTerms(check.rule, terms),
        check,
        table: check.table ?? null,
        cell: first ? cellKey(...first) : null,
        span: terms.find(term => isPlace(term.span))?.span ?? (said ? claimSpan(checked.claims, said) : null),
    };
}

function ofSelection(checked: Checked, selection: Selection): Emphasis {
    const { result, claims } = checked;
    switch (selection.kind) {
        case 'finding':
            return ofFinding(checked, result.findings.findIndex(
                finding => finding.fingerprint === selection.fingerprint));
        case 'cause':
            return ofCause(checked, causeOf(result, selection.key));
        case 'cell':
            return ofCell(checked, selection.cell);
        case 'claim':
            return ofClaim(checked, claims.findIndex(({ key }) => key === selection.key));
        case 'check':
            return ofCheck(checked, selection.key);
    }
}

/** One term of the relation is looked at: the views scroll there, and the relation stays drawn. */
function atTerm(emphasis: Emphasis, at: number | undefined): Emphasis {
    const term = at === undefined ? undefined : emphasis.terms[at];
    if (!term) return emphasis;
    return {
        ...emphasis,
        table: term.cell?.[0] ?? emphasis.table,
        cell: term.cell ? cellKey(...term.cell) : emphasis.cell,
        span: isPlace(term.span) ? term.span : null,
    };
}

export function emphasisOf(checked: Checked, selection: Selection | null): Emphasis {
    if (!selection) return kNothing;
    return { ...atTerm(ofSelection(checked, selection), selection.term), selection };
}

export function selectionOf(problem: Problem): Selection {
    return problem.kind === 'cause' ? { kind: 'cause', key: problem.key }
        : { kind: 'finding', fingerprint: problem.finding.fingerprint };
}

/** Where to begin: at the first of what is listed that has a place in a table. */
export function firstOf(checked: Checked): Emphasis {
    return sortOut(checked).listed.map(problem => emphasisOf(checked, selectionOf(problem)))
        .find(({ table }) => table) ?? kNothing;
}

/** All places in the text, the one to look at first. */
export function placesOf({ span, places }: Emphasis): Span[] {
    return span ? [span, ...places.filter(each => each[0] !== span[0])] : places;
}

/** The relations that a cell takes part in: as the form has them, or as a finding adds them up where a total is lost. */
export function relationsOf({ form, result }: Checked, cell: CellId): Relation[] {
    const key = cellKey(...cell);
    return result.checks
        .filter(check => check.table === cell[0]
            && (check.row ?? cell[1]) === cell[1] && (check.column ?? cell[2]) === cell[2])
        .flatMap((check): Relation[] => {
            const said = termsOfCheck(form, result.tables, check);
            const finding = result.findings.find(each => edgeKey(each) === edgeKey(check));
            const terms = finding ? termsOfFinding(finding, []) : said;
            if (![...said, ...terms].some(term => isCell(term, key))) return [];
            return [{ check, terms, doubted: finding !== undefined && isDoubt(finding) }];
        });
}
