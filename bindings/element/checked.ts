// A text together with what was found in it.

import type { Checker, Form, Result } from 'gouji';

import { claimsOf, judgedNumbers, type ClaimReading } from './model/claims';
import { dismissedIn, type Dismissals } from './model/dismissals';
import { formOf } from './model/form';
import { marksOf, type Marks } from './model/marks';
import { numbersOf, type ProseNumber } from './model/prose';

export interface Checked {
    text: string;
    result: Result;
    form: Form;
    marks: Marks;
    claims: ClaimReading[];
    numbers: ProseNumber[];
    dismissals: Dismissals;
    /** The findings that were dismissed, by index: nothing marks them. */
    dismissed: ReadonlySet<number>;
}

export function checkedOf(checker: Checker, text: string, result: Result, dismissals: Dismissals = new Map()): Checked {
    const dismissed = dismissedIn({ result, dismissals });
    const form = formOf(checker.forms, result);
    const judged = judgedNumbers(result);
    const claims = claimsOf(form, result, judged);
    return {
        text, result, form, claims, dismissals, dismissed,
        marks: marksOf(form, result, dismissed),
        numbers: numbersOf(text, result, claims, judged),
    };
}
