// A relation as a table for inspection: each term with its sign, its name, how it is printed and
// what it may amount to.

import type { Check } from 'gouji';

import type { Checked } from '../checked';
import type { Words } from '../words';
import { placeOfOperand } from './names';
import { isSum, sumOf, type Sum } from './sum';
import type { Term } from './terms';

/** How a relation came out; doubted: a finding asks about it without proof. */
export type Outcome = Check['verdict'] | 'doubted';

export interface Relation {
    check: Check;
    terms: Term[];
    doubted?: boolean;
}

export interface Line {
    /** Its place among the terms of the relation. */
    at: number;
    term: Term;
    name: string;
    printed: string;
}

export interface Calculation {
    left: Line[];
    right: Line[];
    /** Null where the terms are not added. */
    sum: Sum | null;
    /** Some term is not one figure. */
    ranged: boolean;
    doubted: boolean;
}

/** As the text has it; a cell as the tables have it, where a repair may have changed it. */
function printedOf({ text, result }: Checked, { cell, span }: Term): string {
    if (!cell) return text.slice(...span);
    const [table, row, column] = cell;
    return result.tables.find(({ id }) => id === table)?.cells
        .find(each => each.row === row && each.column === column)?.text.trim() ?? '';
}

export function calculationOf(checked: Checked, { check, terms, doubted = false }: Relation, words: Words): Calculation {
    const lines = terms.map((term, at): Line => ({
        at, term,
        name: check.rule === 'claim.cell' && !term.cell ? words.prose : placeOfOperand(checked, term, check, words),
        printed: printedOf(checked, term),
    }));
    const added = isSum(check.rule);
    return {
        doubted,
        left: lines.filter(({ term }) => !added || term.sign > 0),
        right: lines.filter(({ term }) => added && term.sign < 0),
        sum: added ? sumOf(terms) : null,
        ranged: added && terms.some(({ low, high }) => low !== high),
    };
}
