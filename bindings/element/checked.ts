// A text together with what was found in it.

import type { Checker, CheckOptions, Form, Result } from 'gouji';

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
    /** As it would be with these figures in place of printed ones. */
    corrected(corrections: CheckOptions['corrections']): Checked;
}

function once<T>(make: () => T): () => T {
    let made: { value: T } | null = null;
    return () => (made ??= { value: make() }).value;
}

/** What the verdict can do without is worked out when a view first asks for it. The options are those of the result. */
export function checkedOf(
    checker: Checker, text: string, result: Result, dismissals: Dismissals = new Map(), options: CheckOptions = {},
): Checked {
    const dismissed = dismissedIn({ result, dismissals });
    const form = once(() => formOf(checker.forms, result));
    const judged = once(() => judgedNumbers(result));
    const claims = once(() => claimsOf(form(), result, judged()));
    const marks = once(() => marksOf(form(), result, dismissed));
    const numbers = once(() => numbersOf(text, result, claims(), judged()));
    return {
        text, result, dismissals, dismissed,
        get form() { return form(); },
        get claims() { return claims(); },
        get marks() { return marks(); },
        get numbers() { return numbers(); },
        corrected: corrections =>
            checkedOf(checker, text, checker.check(text, { ...options, corrections }), dismissals, options),
    };
}
