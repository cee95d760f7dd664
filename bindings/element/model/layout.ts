// From a form's table to the table as it is printed: merged headers, group labels with their
// row spans, and at the edge a place for the result of every relation.

import type { FormBlock, FormRelation, FormTable } from 'gouji';

import type { FormColumn, FormRow } from './form';

interface Extent {
    colspan: number;
    rowspan: number;
}
export interface HeadSlot extends Extent {
    kind: 'head';
    text: string;
    en: string | undefined;
    scope: 'col' | 'colgroup' | 'row' | 'rowgroup';
    /** path: a group label, set narrow; label: a row's own; column, and
     * again where the head is out of sight; title: of what is below it. */
    role: 'path' | 'label' | 'column' | 'again' | 'title' | 'caption' | 'rule';
}
export interface CellSlot extends Extent {
    kind: 'cell';
    row: string;
    column: string;
}
export interface EdgeSlot extends Extent {
    kind: 'edge';
    rule: string;
    row?: string;
    column?: string;
}
export interface EmptySlot extends Extent {
    kind: 'empty';
}
export type Slot = HeadSlot | CellSlot | EdgeSlot | EmptySlot;
export interface Section {
    part: 'head' | 'body' | 'foot';
    lines: Slot[][];
}
export type Track = 'outer' | 'path' | 'label' | 'number' | 'edge';
export interface Layout {
    tracks: Track[];
    sections: Section[];
}

type HeadRole = HeadSlot['role'];

function head(text: string, scope: HeadSlot['scope'], role: HeadRole, colspan = 1, rowspan = 1): HeadSlot {
    return { kind: 'head', text, en: undefined, scope, role, colspan, rowspan };
}

/** Of a row or a column. */
function headOf({ label, en }: FormRow | FormColumn, scope: HeadSlot['scope'], role: HeadRole, colspan = 1, rowspan = 1): HeadSlot {
    return { ...head(label, scope, role, colspan, rowspan), en };
}

function cell(row: string, column: string, colspan = 1): CellSlot {
    return { kind: 'cell', row, column, colspan, rowspan: 1 };
}

function edge(rule: string, place: { row?: string; column?: string }, colspan = 1): EdgeSlot {
    return { kind: 'edge', rule, ...place, colspan, rowspan: 1 };
}

function empty(colspan = 1, rowspan = 1): EmptySlot {
    return { kind: 'empty', colspan, rowspan };
}

/** How many columns of labels: as many as the longest path has, and the row's own. */
function depthOf(rows: FormRow[]): number {
    return 1 + Math.max(...rows.map(row => row.path?.length ?? 0));
}

function relationsAlong(table: FormTable, along: FormRelation['along']): FormRelation[] {
    return (table.relations ?? []).filter(relation => relation.along === along);
}

/** Narrow: group labels stand on lines of their own, so that one column of labels can stay in place. */
export function layoutTable(table: FormTable, narrow = false): Layout {
    const [block, another] = table.blocks;
    if (!block) return { tracks: [], sections: [] };
    if (table.layout === 'line') return layoutLine(table, block);
    return another ? layoutBlocks(table) : layoutGrid(table, block, narrow);
}

/** The group labels of a row down to a level, as one key; undefined beyond the first or last row. */
function group(row: FormRow | undefined, level: number): string | undefined {
    return row?.path?.slice(0, level + 1).join('\n');
}

function beginsGroup(rows: FormRow[], at: number, level: number): boolean {
    return group(rows[at - 1], level) !== group(rows[at], level);
}

function rowsInGroup(rows: FormRow[], at: number, level: number): number {
    let end = at + 1;
    while (end < rows.length && !beginsGroup(rows, end, level)) end++;
    return end - at;
}

/** The innermost group label has the columns beside it, the others have the line to themselves. */
function groupLines(rows: FormRow[], at: number, beside: Slot[]): Slot[][] {
    const width = 1 + beside.reduce((sum, { colspan }) => sum + colspan, 0);
    const path = rows[at]?.path ?? [];
    return path.flatMap((text, level): Slot[][] => {
        if (!beginsGroup(rows, at, level)) return [];
        const isInnermost = level === path.length - 1;
        return [isInnermost && level > 0
            ? [head(text, 'rowgroup', 'title'), ...beside] : [head(text, 'rowgroup', 'title', width)]];
    });
}

function rowHeads(rows: FormRow[], at: number, depth: number): HeadSlot[] {
    const row = rows[at] as FormRow;
    const { path = [] } = row;
    const groups = path.flatMap((text, level) => beginsGroup(rows, at, level)
        ? [head(text, 'rowgroup', 'path', 1, rowsInGroup(rows, at, level))] : []);
    return [...groups, headOf(row, 'row', 'label', depth - path.length)];
}

/** Column headers over two lines where some columns stand under a common group. */
function columnHeads(columns: FormColumn[]): HeadSlot[][] {
    const grouped = columns.some(column => column.group);
    const upper: HeadSlot[] = [];
    const lower: HeadSlot[] = [];
    columns.forEach((column, at) => {
        if (!column.group) {
            upper.push(headOf(column, 'col', 'column', 1, grouped ? 2 : 1));
            return;
        }
        if (columns[at - 1]?.group !== column.group) {
            const width = columns.filter(each => each.group === column.group).length;
            upper.push(head(column.group, 'colgroup', 'column', width));
        }
        lower.push(headOf(column, 'col', 'column'));
    });
    return grouped ? [upper, lower] : [upper];
}

function layoutGrid(table: FormTable, block: FormBlock, narrow: boolean): Layout {
    const columns = table.columns.filter(column => block.columns.includes(column.id));
    const depth = narrow ? 1 : depthOf(block.rows);
    const along = relationsAlong(table, 'row');
    const beside = [
        ...columns.map(column => headOf(column, 'col', 'again')), ...along.length ? [empty(along.length)] : [],
    ];
    const headLines: Slot[][] = columnHeads(columns);
    if (block.title) headLines.unshift([head(block.title, 'colgroup', 'column', columns.length)]);
    const height = headLines.length;
    headLines[0]?.unshift(table.caption
        ? { ...head(table.caption, 'colgroup', 'caption', depth), rowspan: height }
        : empty(depth, height));
    if (along.length) headLines[0]?.push(empty(along.length, height));

    const body = block.rows.flatMap((row, at): Slot[][] => [
        ...(narrow ? groupLines(block.rows, at, beside) : []),
        [
            ...(narrow ? [headOf(row, 'row', 'label')] : rowHeads(block.rows, at, depth)),
            ...columns.map(column => cell(row.id, column.id)),
            ...along.map(relation => edge(relation.rule, { row: row.id })),
        ],
    ]);
    const foot = relationsAlong(table, 'column').map((relation): Slot[] => [
        head(relation.rule, 'row', 'rule', depth),
        ...columns.map(column => edge(relation.rule, { column: column.id })),
        ...(along.length ? [empty(along.length)] : []),
    ]);
    return {
        tracks: [
            ...Array.from({ length: depth - 1 }, (_, level): Track => level ? 'path' : 'outer'), 'label',
            ...Array<Track>(columns.length).fill('number'),
            ...Array<Track>(along.length).fill('edge'),
        ],
        sections: [
            { part: 'head', lines: headLines },
            { part: 'body', lines: body },
            { part: 'foot', lines: foot },
        ],
    };
}

/** Blocks one below the other, each with its own title and its own header; the last column takes what room is left. */
function layoutBlocks(table: FormTable): Layout {
    const width = Math.max(...table.blocks.map(block => block.columns.length));
    const sections = table.blocks.map((block): Section => {
        const span = (at: number) => at + 1 < block.columns.length ? 1 : width - at;
        const columns = block.columns.flatMap(id => table.columns.find(column => column.id === id) ?? []);
        return {
            part: 'body',
            lines: [
                ...(block.title ? [[head(block.title, 'rowgroup', 'title', width + 1)]] : []),
                [head('信息内容', 'col', 'column'), ...columns.map((column, at) => headOf(column, 'col', 'column', span(at)))],
                ...block.rows.map((row): Slot[] => [
                    headOf(row, 'row', 'label'),
                    ...block.columns.map((column, at) => cell(row.id, column, span(at))),
                ]),
            ],
        };
    });
    return { tracks: ['label', ...Array<Track>(width).fill('number')], sections };
}

/** The rows side by side: their labels are headers above one line of figures. */
function layoutLine(table: FormTable, block: FormBlock): Layout {
    const labels = table.columns.filter(column => block.columns.includes(column.id));
    const width = labels.length;
    const { rows } = block;
    const depth = depthOf(rows);
    const headLines: Slot[][] = Array.from({ length: depth + 1 }, () => []);
    rows.forEach((row, at) => {
        const path = row.path ?? [];
        path.forEach((text, level) => {
            if (!beginsGroup(rows, at, level)) return;
            headLines[level]?.push(head(text, 'colgroup', 'column', width * rowsInGroup(rows, at, level)));
        });
        headLines[path.length]?.push(headOf(row, 'colgroup', 'column', width, depth - path.length));
        headLines[depth]?.push(...labels.map(column => headOf(column, 'col', 'column')));
    });
    const foot = relationsAlong(table, 'row').map(relation =>
        rows.map(row => edge(relation.rule, { row: row.id }, width)));
    return {
        tracks: Array<Track>(width * rows.length).fill('number'),
        sections: [
            { part: 'head', lines: headLines },
            { part: 'body', lines: [rows.flatMap(row => labels.map(column => cell(row.id, column.id)))] },
            { part: 'foot', lines: foot },
        ],
    };
}
