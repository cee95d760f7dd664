// Every number of the prose, and whether it was read and checked: the coverage of the prose.

import type { Result, Span } from 'gouji';

import type { ClaimReading, ClaimState, Judged } from './claims';

/** unread: digits that no claim holds. */
export type NumberState = ClaimState | 'unread';

export interface ProseNumber {
    span: Span;
    state: NumberState;
}

export const kNumberStates: NumberState[] = ['agrees', 'differs', 'unchecked', 'unread'];

const kDigits = /[0-9０-９]+(?:[.．,，][0-9０-９]+)*/g;
/** Dates and times, numbers of documents, articles and items, and what is part of a name or an address. */
const kReferenceBefore = /(?:第\s*|[〔［[【]|[A-Za-z_@/-]|[0-9][:：]|[码号编话线真][:：]?\s*)$/;
const kReferenceBehind = /^(?:\s*[年月日号〕］\]】]|[A-Za-z_@/-]|[:：][0-9])/;
const kYear = /^(?:19|20)[0-9]{2}$/;
const kName = /^(?:版|[^\n，。；、“《]{0,8}[”》])/;
const kTelephone = /^(?:1[0-9]{10}|0[0-9]{6,}|12[0-9]{3}|[0-9]{9,})$/;
const kItem = /(?:^|\n)[^\S\n]*[（(]?$/;
const kItemEnd = /^[）)、.．]/;

function isReference(text: string, [begin, end]: Span): boolean {
    const before = text.slice(Math.max(0, begin - 8), begin);
    const behind = text.slice(end, end + 10);
    const digits = text.slice(begin, end);
    if (kYear.test(digits) && kName.test(behind)) return true;
    return kTelephone.test(digits) || kReferenceBefore.test(before) || kReferenceBehind.test(behind)
        || (kItem.test(before) && kItemEnd.test(behind));
}

/** The number of a claim with its unit; all of its words where it says the number without digits. */
function numberOf({ claim, span: [begin, end] }: ClaimReading, text: string): Span {
    const words = text.slice(begin, end);
    const unit = claim.unit ? words.lastIndexOf(claim.unit) : -1;
    const digits = [...words.matchAll(kDigits)].filter(({ index }) => unit < 0 || index < unit).at(-1);
    return digits ? [begin + digits.index, end] : [begin, end];
}

/** A number outside all claims. Percentages are read, though they are no claims. */
function stateOutside(span: Span, text: string, judged: Judged): NumberState {
    if (judged.differing.within(span) !== null) return 'differs';
    if (judged.agreeing.within(span)) return 'agrees';
    return /^\s*[%％‰]/.test(text.slice(span[1], span[1] + 3)) ? 'unchecked' : 'unread';
}

/** Where the tables are, and lines that are set with tabs as a table's are. */
function outsideProse(text: string, { tables }: Result): Span[] {
    const lines = [...text.matchAll(/^.*\t.*$/gm)].map((line): Span => [line.index, line.index + line[0].length]);
    return [...tables.map(({ span }) => span), ...lines].sort((a, b) => a[0] - b[0]);
}

export function numbersOf(text: string, result: Result, claims: ClaimReading[], judged: Judged): ProseNumber[] {
    const found: ProseNumber[] = claims.map(claim => ({ span: numberOf(claim, text), state: claim.state }));
    const taken = [...claims.map(({ claim }) => claim.span), ...outsideProse(text, result)]
        .sort((a, b) => a[0] - b[0]);
    let next = 0;
    let reach = 0;
    for (const { index: begin, 0: digits } of text.matchAll(kDigits)) {
        const span: Span = [begin, begin + digits.length];
        for (; next < taken.length && (taken[next]?.[0] ?? 0) <= begin; next++) {
            reach = Math.max(reach, taken[next]?.[1] ?? 0);
        }
        if (begin < reach || isReference(text, span)) continue;
        found.push({ span, state: stateOutside(span, text, judged) });
    }
    return found.sort((a, b) => a.span[0] - b.span[0]);
}

export type NumberCounts = Record<NumberState, number>;

export function countNumbers(numbers: ProseNumber[]): NumberCounts {
    const counts: NumberCounts = { agrees: 0, differs: 0, unchecked: 0, unread: 0 };
    for (const { state } of numbers) counts[state]++;
    return counts;
}

/** Of all numbers, those that were held against something, in whole per cent. */
export function shareChecked({ agrees, differs, unchecked, unread }: NumberCounts): number {
    const all = agrees + differs + unchecked + unread;
    return all ? Math.floor(100 * (agrees + differs) / all) : 0;
}
