// Looking things up in an official form: which one a report follows, and what its rows and
// columns are called.

import type { CellId, Form, FormTable, Operand, Result } from 'gouji';

import type { Words } from '../words';

export type FormRow = FormTable['blocks'][number]['rows'][number];
export type FormColumn = FormTable['columns'][number];

/** The form a report follows; the newest where it follows none. */
export function formOf(forms: Form[], result: Result): Form {
    const newest = [...forms].sort((a, b) => b.years.from - a.years.from)[0];
    const form = forms.find(each => each.id === result.report.form) ?? newest;
    if (!form) throw new Error('the checker knows no form');
    return form;
}

export function rowsOf(table: FormTable): FormRow[] {
    return table.blocks.flatMap(block => block.rows);
}

/**
 * `（三）不予公开 1.属于国家秘密`: the row's name without the heading all outcomes share; in English,
 * the one it has in messages.
 */
export function rowName(table: FormTable | undefined, id: string, { lang }: Words): string {
    const row = table && rowsOf(table).find(each => each.id === id);
    if (!row) return id;
    if (lang === 'en' && row.en) return row.en;
    const label = row.label.replace(/（[^（）]{8,}）$/, '');
    return [...(row.path ?? []).slice(1), label].join(' ');
}

export function columnName(table: FormTable | undefined, id: string, { lang }: Words): string {
    const column = table?.columns.find(each => each.id === id);
    return (lang === 'en' && column?.en) || (column?.label ?? id);
}

export function sectionName(form: Form, id: string, words: Words): string {
    return words.heading(form.sections.find(each => each.id === id)?.heading ?? id);
}

/** The official heading of the section a table stands in. */
export function tableHeading(form: Form, id: string): string {
    const section = form.tables[id]?.section;
    return form.sections.find(each => each.id === section)?.heading ?? id;
}

export function cellKey(...cell: CellId): string {
    return cell.join('/');
}

/** Whether a term of a sum is this cell; a number of the prose is no cell. */
export function isCell(operand: Operand, key: string): boolean {
    return operand.cell !== undefined && cellKey(...operand.cell) === key;
}

/** A term of a relation names a row or column, or all whose ids begin with it and a dot. */
export function expandTerm(ids: string[], term: string): string[] {
    return ids.filter(id => id === term || id.startsWith(`${term}.`));
}
