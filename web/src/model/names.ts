// Places in words: of a finding, of a term of a sum, of checks that were left open.

import type { Check, Finding, Form, Operand } from 'gouji';

import type { Words } from '../words';
import { columnName, rowName } from './form';
import type { OpenChecks } from './findings';
import { positionOf } from './places';

/** `表三 · 自然人 · 第 52 行` */
export function placeOfFinding(form: Form, finding: Finding, text: string, words: Words): string {
    const { table, row, column, section, span, quote } = finding;
    const shape = table ? form.tables[table] : undefined;
    return [
        section ? form.sections.find(each => each.id === section)?.heading : '',
        table ? words.tableNames[table] ?? table : '',
        row && shape ? rowName(shape, row) : '',
        column && shape ? columnName(shape, column) : '',
        quote ? words.lineNumber(positionOf(text, span[0]).line) : '',
    ].filter(Boolean).join(' · ') || words.wholeText;
}

/**
 * Only what tells the terms of one sum apart: the column along a row, the row along a column; for
 * a number of the prose, its words.
 */
export function placeOfOperand(form: Form, operand: Operand, finding: Finding, text: string): string {
    if (!operand.cell) return `“${text.slice(...operand.span)}”`;
    const [table, row, column] = operand.cell;
    const shape = form.tables[table];
    if (finding.row && !finding.column) return columnName(shape, column);
    if (finding.column && !finding.row) return rowName(shape, row);
    return `${rowName(shape, row)} · ${columnName(shape, column)}`;
}

function placeOfCheck(form: Form, check: Check): string {
    const shape = check.table ? form.tables[check.table] : undefined;
    return [
        check.section ? form.sections.find(each => each.id === check.section)?.heading : '',
        check.row ? rowName(shape, check.row) : '',
        check.column ? columnName(shape, check.column) : '',
        check.quantity ?? '',
    ].filter(Boolean).join(' · ');
}

/** `表三 各列之和 ＝ 总计 — 原文缺少有关单元格` */
export function titleOfOpen({ table, rule, reason }: OpenChecks, words: Words): string {
    const name = words.rules[rule] ?? rule;
    const why = words.reasons[reason] ?? reason;
    return `${table ? `${words.tableNames[table] ?? table} ` : ''}${name} — ${why}`;
}

/** `自然人、商业企业` */
export function placesOfOpen(form: Form, open: OpenChecks, words: Words): string {
    return open.checks.map(check => placeOfCheck(form, check)).filter(Boolean).join(words.listComma);
}
