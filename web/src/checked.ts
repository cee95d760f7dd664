// A text together with what was found in it.

import type { Checker, Form, Result } from 'gouji';

import { formOf } from './model/form';
import { marksOf, type Marks } from './model/marks';

export interface Checked {
    text: string;
    result: Result;
    form: Form;
    marks: Marks;
}

export function checkedOf(checker: Checker, text: string, result: Result): Checked {
    const form = formOf(checker.forms, result);
    return { text, result, form, marks: marksOf(form, result) };
}
