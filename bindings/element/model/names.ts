// Places in words: of a finding, of a term of a sum, of checks that were left open.

import type { CellId, Change, Check, Finding, Form, FormTable, Operand } from 'gouji';
import type { Cause } from 'gouji/problems';

import type { Checked } from '../checked';
import type { Words } from '../words';
import type { OpenChecks } from './checks';
import { cellsOf, claimSpan } from './claims';
import { columnName, rowName, rowsOf, sectionName } from './form';
import { grouped } from './grouped';
import { changedCells } from './repair';

/** The column that the others of its row add up to goes without saying. */
function isTotal(table: FormTable | undefined, column: string): boolean {
    return table?.relations?.some(({ along, focus }) => along === 'row' && focus === column) ?? false;
}

/** `（三）不予公开` for all rows under it. */
function termName(table: FormTable, term: string, words: Words): string {
    const rows = rowsOf(table);
    if (rows.some(({ id }) => id === term)) return rowName(table, term, words);
    return words.heading(rows.find(({ id }) => id.startsWith(`${term}.`))?.path?.at(-1) ?? term);
}

/** What a claim counts: `表三 · 上年结转…`, `表三 · （三）不予公开`. */
export function quantityName(form: Form, quantity: string, words: Words): string {
    const [first] = cellsOf(form, quantity);
    const table = first && form.tables[first[0]];
    if (!first || !table) return quantity;
    const { rows, columns } = form.quantities.find(({ id }) => id === quantity) ?? { rows: [first[1]], columns: [first[2]] };
    const groups = columns.map(id => {
        const column = table.columns.find(each => each.id === id);
        return columns.length > 1 && column?.group ? words.heading(column.group) : columnName(table, id, words);
    });
    return [
        words.tableNames[first[0]] ?? first[0],
        rows.map(row => termName(table, row, words)).join(' + '),
        columns.every(column => isTotal(table, column)) ? '' : [...new Set(groups)].join(' + '),
    ].filter(Boolean).join(' · ');
}

/** So many characters are enough to find the words of a text by. */
const kQuoted = 24;

/** In one line, and not all of what is long. */
function inShort(text: string, words: Words): string {
    const characters = [...text.trim().replace(/\s+/g, ' ')];
    return words.quoted(characters.length > kQuoted ? `${characters.slice(0, kQuoted - 1).join('')}…` : characters.join(''));
}

/** `表三 · 自然人`, `表三 · （七）总计 · “办结31件”`: a reader of a text knows no numbers of its lines. */
export function placeOfFinding({ form }: Checked, finding: Finding, words: Words): string {
    const { table, row, column, section, quantity, quote } = finding;
    // Of a section the words are its heading.
    const isTelling = quote !== '' && !quote.includes('\n') && !section && !row && !column;
    const shape = table ? form.tables[table] : undefined;
    return [
        section ? sectionName(form, section, words) : '',
        table ? words.tableNames[table] ?? table : '',
        row && shape ? rowName(shape, row, words) : '',
        column && shape ? columnName(shape, column, words) : '',
        quantity ? quantityName(form, quantity, words) : '',
        isTelling ? inShort(quote, words) : '',
    ].filter(Boolean).join(' · ') || words.wholeText;
}

/** `表三 · 很可能`: its tables, and how sure it is. */
export function placeOfCause(cause: Cause, words: Words): string {
    const printed = changedCells(cause).map(([table]) => table);
    const named = cause.findings.flatMap(({ finding: { table } }) => table ?? []);
    const tables = new Set([...printed, ...named].map(table => words.tableNames[table] ?? table));
    const [first] = cause.alternatives;
    return [...tables, first ? words.confidence[first.confidence] : ''].filter(Boolean).join(' · ');
}

/** `（七）总计 · 自然人`, or one of the two */
export function placeInTable(form: Form, { table, row, column }: Check | Finding, words: Words): string {
    const shape = table ? form.tables[table] : undefined;
    return [
        row ? rowName(shape, row, words) : '', column ? columnName(shape, column, words) : '',
    ].filter(Boolean).join(' · ');
}

/** `自然人：各项之和 ＝ 总计` */
export function nameOfRelation(form: Form, relation: Check | Finding, words: Words): string {
    const { rule } = relation;
    const place = placeInTable(form, relation, words);
    return `${place ? `${place}${words.colon}` : ''}${words.rules[rule] ?? rule}`;
}

interface Place {
    row?: string;
    column?: string;
}

/** The name of a cell on its own. */
export function cellName(form: Form, [table, row, column]: CellId, words: Words): string {
    const shape = form.tables[table];
    return `${rowName(shape, row, words)} · ${columnName(shape, column, words)}`;
}

/** `21 → 22` */
function figuresOf({ from, to }: Change, words: Words): string {
    return `${from ?? words.noFigure} → ${to ?? '?'}`;
}

/** `（七）总计 · 自然人：21 → 22` */
export function changeLine(form: Form, change: Change, words: Words): string {
    return `${cellName(form, change.cell, words)}${words.colon}${figuresOf(change, words)}`;
}

/** `（七）总计 · 自然人、其他 1 → 0、总计 3 → 1`: each row is named once, and each change. */
export function changesLine(form: Form, changes: Change[], words: Words): string {
    return grouped(changes, ({ cell: [table, row] }) => `${table}/${row}`).map(inRow => {
        const [table, row] = inRow[0].cell;
        const shape = form.tables[table];
        const alike = grouped(inRow, ({ from, to }) => `${from}/${to}`).map(same =>
            `${same.map(({ cell }) => columnName(shape, cell[2], words)).join(words.listComma)} ${figuresOf(same[0], words)}`);
        return `${rowName(shape, row, words)} · ${alike.join(words.listComma)}`;
    }).join(words.and);
}

/** The other repairs of a cause, which do the same as the first: `或者以下 2 种改法之一：…；…`; none where there is one. */
export function alternativesLine(form: Form, { alternatives: [, ...others] }: Cause, words: Words): string {
    const lines = others.map(({ changes }) => changesLine(form, changes, words));
    return lines.length ? `${words.orOneOf(lines.length)}${words.colon}${lines.join(words.separator)}${words.stop}` : '';
}

/**
 * Only what tells the terms of one sum apart: the column along a row, the row along a column; for
 * a number of the prose, its words.
 */
export function placeOfOperand(checked: Checked, operand: Operand, place: Place, words: Words): string {
    if (!operand.cell) return words.quoted(checked.text.slice(...claimSpan(checked.claims, operand.span)).trim());
    const [table, row, column] = operand.cell;
    const { form } = checked;
    const shape = form.tables[table];
    if (place.row && !place.column) return columnName(shape, column, words);
    if (place.column && !place.row) return rowName(shape, row, words);
    return isTotal(shape, column) ? rowName(shape, row, words) : cellName(form, operand.cell, words);
}

/** Of numbers of the prose, the words from the first to the last. */
function placeOfCheck(checked: Checked, check: Check, words: Words): string {
    const { form, text } = checked;
    const shape = check.table ? form.tables[check.table] : undefined;
    const [first] = check.spans ?? [];
    const [begin = 0] = first ? claimSpan(checked.claims, first) : [];
    const [, end = 0] = check.spans?.at(-1) ?? [];
    return [
        check.section ? sectionName(form, check.section, words) : '',
        check.row ? rowName(shape, check.row, words) : '',
        check.column ? columnName(shape, check.column, words) : '',
        check.quantity ? quantityName(form, check.quantity, words) : '',
        end ? inShort(text.slice(begin, end), words) : '',
    ].filter(Boolean).join(' · ');
}

/** `表三 各列之和 ＝ 总计——原文缺少有关单元格` */
export function titleOfOpen({ table, rule, reason }: OpenChecks, words: Words): string {
    const name = words.rules[rule] ?? rule;
    const why = words.reasons[reason] ?? reason;
    return `${table ? `${words.tableNames[table] ?? table} ` : ''}${name}${words.dash}${why}`;
}

/** `自然人、商业企业`; none where it is the table that is not there. */
export function placesOfOpen(checked: Checked, open: OpenChecks, words: Words): string {
    if (open.reason === 'no_table' && open.table) return '';
    return open.checks.map(check => placeOfCheck(checked, check, words)).filter(Boolean).join(words.listComma);
}
