// The pasted text, cut for display: pages, lines, and within a line the runs that belong to the
// same marked places. Nothing is changed or left out: the runs joined are the text.

import type { CellId, Finding, Result, Span } from 'gouji';
import { orderedFindings, placesOf as spansOf, severityOf } from 'gouji/problems';

import type { Checked } from '../checked';
import { sortOut } from './dismissals';
import { cellKey } from './form';
import type { NumberState, ProseNumber } from './prose';

type Severity = Finding['severity'];

/** A piece of a run: a number of the prose, or what stands between. */
export interface Piece {
    text: string;
    number: NumberState | null;
}

export interface Run {
    text: string;
    begin: number;
    /** The cell whose figure this is. */
    cell: CellId | null;
    /** That figure is 0. */
    nought: boolean;
    /** Index of the most severe finding that points here. */
    finding: number | null;
    /** Index of the claim whose words these are. */
    claim: number | null;
    /** What it is marked as. What comes of a fault elsewhere is not: it may well be right. */
    level: Severity | null;
    pieces: Piece[];
}

export interface Line {
    begin: number;
    runs: Run[];
    kind: 'text' | 'blank' | 'heading' | 'table';
    /** Index of a finding that is about several lines, this one among them. */
    finding: number | null;
}

interface Place {
    span: Span;
    cell?: CellId;
    nought?: boolean;
    finding?: number;
    claim?: number;
    level?: Severity;
}

/** Text beyond this many code units is shown a page at a time, so that layout stays quick. */
const kPage = 60_000;

/** Where the pages of a text begin: at line breaks where there are any. */
export function pagesOf(text: string): number[] {
    const begins = [0];
    for (let at = kPage; at < text.length; at += kPage) {
        const previous = begins[begins.length - 1] ?? 0;
        at = previous + (text.slice(previous, at).lastIndexOf('\n') + 1 || at - previous);
        begins.push(at);
    }
    return begins;
}

/** Of each place, by its span, the problem's severity that is listed as found there. */
function listedAt(checked: Checked): Map<string, Severity> {
    return new Map([...sortOut(checked).listed].reverse().flatMap(problem =>
        spansOf(problem).map(span => [span.join(), severityOf(problem)] as const)));
}

function cellsOf({ result, marks }: Checked): Place[] {
    const levels = { wrong: 'error', suspect: 'warning' } as const;
    return result.tables.flatMap(table => table.cells.flatMap((cell): Place[] => {
        if (cell.state === 'lost') return [];
        const id: CellId = [table.id, cell.row, cell.column];
        const mark = marks.cells.get(cellKey(...id));
        return [{ span: cell.span, cell: id, nought: cell.value === 0, level: mark && levels[mark.level] }];
    }));
}

/**
 * All places in the order in which they begin; of those that begin at one place cells first, which
 * are marked as in their table, then the most severe finding.
 */
function placesOf(checked: Checked): Place[] {
    const { result, claims, dismissed } = checked;
    const listed = listedAt(checked);
    const findings = orderedFindings(result).filter(({ index }) => !dismissed.has(index))
        .map(({ finding: { span }, index }): Place => ({ span, finding: index, level: listed.get(span.join()) }));
    const claimed = claims.map(({ span }, claim): Place => ({ span, claim }));
    return [...cellsOf(checked), ...findings, ...claimed]
        .filter(({ span }) => span[1] > span[0])
        .sort((a, b) => a.span[0] - b.span[0]);
}

const widthOf = ({ span: [begin, end] }: Place) => end - begin;

function isLong({ finding, span }: Place, text: string): boolean {
    return finding !== undefined && text.slice(...span).includes('\n');
}

function piecesOf(text: string, begin: number, end: number, numbers: ProseNumber[]): Piece[] {
    const pieces: Piece[] = [];
    let at = begin;
    for (const { span: [from, to], state } of numbers) {
        if (to <= at || from >= end) continue;
        if (from > at) pieces.push({ text: text.slice(at, from), number: null });
        pieces.push({ text: text.slice(Math.max(at, from), Math.min(end, to)), number: state });
        at = Math.min(end, to);
    }
    return at < end ? [...pieces, { text: text.slice(at, end), number: null }] : pieces;
}

function cutLine(text: string, begin: number, end: number, places: Place[], numbers: ProseNumber[]): Run[] {
    const cuts = new Set([begin, end]);
    for (const { span } of places) {
        for (const at of span) if (at > begin && at < end) cuts.add(at);
    }
    const bounds = [...cuts].sort((a, b) => a - b);
    return bounds.slice(1).map((to, index) => {
        const from = bounds[index] as number;
        // The narrowest first: one within another would not be seen.
        const here = places.filter(({ span }) => span[0] <= from && span[1] >= to)
            .sort((a, b) => widthOf(a) - widthOf(b));
        return {
            text: text.slice(from, to),
            begin: from,
            cell: here.find(place => place.cell)?.cell ?? null,
            nought: here.some(place => place.nought),
            finding: here.find(place => place.finding !== undefined)?.finding ?? null,
            claim: here.find(place => place.claim !== undefined)?.claim ?? null,
            level: here.find(place => place.level)?.level ?? null,
            pieces: piecesOf(text, from, to, numbers),
        };
    });
}

function overlaps(spans: Span[], begin: number, end: number): boolean {
    return spans.some(span => span[0] < end && span[1] > begin);
}

function titleSpan(text: string, { report: { title } }: Result): Span {
    const at = title ? text.indexOf(title) : -1;
    return at < 0 ? [0, 0] : [at, at + (title ?? '').length];
}

/** The lines of the text between two offsets, with their marked runs. */
export function linesOf(checked: Checked, begin: number, end: number): Line[] {
    const { text, result, numbers } = checked;
    const all = placesOf(checked).filter(({ span }) => span[0] < end && span[1] > begin);
    const long = all.filter(place => isLong(place, text));
    const places = all.filter(place => !isLong(place, text));
    const tables = result.tables.map(table => table.span);
    const headings = [...result.sections.map(section => section.span), titleSpan(text, result)];
    const lines: Line[] = [];
    let next = 0;
    let open: Place[] = [];
    let number = numbers.findIndex(({ span }) => span[1] > begin);
    for (let at = begin; at < end;) {
        const newline = text.indexOf('\n', at);
        const to = newline < 0 || newline >= end ? end : newline;
        while (next < places.length && (places[next] as Place).span[0] < to) open.push(places[next++] as Place);
        open = open.filter(({ span }) => span[1] > at);
        const kind = text.slice(at, to).trim() === '' ? 'blank'
            : overlaps(tables, at, to) || text.slice(at, to).includes('\t') ? 'table'
            : overlaps(headings, at, to) ? 'heading' : 'text';
        const about = long.find(({ span }) => span[0] <= to && span[1] > at);
        const here: ProseNumber[] = [];
        for (let one = numbers[number]; one && one.span[0] < to; one = numbers[++number]) here.push(one);
        const runs = to > at ? cutLine(text, at, to, open, here) : [];
        lines.push({ begin: at, kind, finding: about?.finding ?? null, runs });
        at = to + 1;
    }
    return lines;
}
