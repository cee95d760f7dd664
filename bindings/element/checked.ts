// A text together with what was found in it.

import type { Checker, Form, Result } from 'gouji';

import { claimsOf, judgedNumbers, type ClaimReading } from './model/claims';
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
}

export function checkedOf(checker: Checker, text: string, result: Result): Checked {
    const form = formOf(checker.forms, result);
    const judged = judgedNumbers(result);
    const claims = claimsOf(form, result, judged);
    return {
        text, result, form, claims,
        marks: marksOf(form, result),
        numbers: numbersOf(text, result, claims, judged),
    };
}
