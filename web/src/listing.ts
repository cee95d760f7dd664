// Which of several files the list shows, and in what order.

import { tallyOf } from '@element/model/dismissals';
import type { Sheet } from './desk';

export interface Listing {
    /** Those in which nothing was found are left out. */
    onlyFaulty: boolean;
    /** Else by their names. */
    worstFirst: boolean;
}

/**
 * Errors weigh more than any doubts, and those more than that a file could not be read; of files
 * that are alike in these, one is the worse of which less could be checked.
 */
function badness({ result, dismissals, why }: Sheet): number[] {
    if (!result) return [0, 0, why ? 1 : 0, 0];
    const { errors, warnings, undecided } = tallyOf({ result, dismissals });
    return [errors, warnings, 0, undecided];
}

function compare(one: number[], other: number[]): number {
    const at = one.findIndex((value, index) => value !== other[index]);
    return at < 0 ? 0 : (other[at] ?? 0) - (one[at] ?? 0);
}

function isSound({ result, dismissals }: Sheet): boolean {
    if (!result) return false;
    const { errors, warnings, tables } = tallyOf({ result, dismissals });
    return !errors && !warnings && tables > 0;
}

/** The files that are listed, by their places on the desk. */
export function listedOf(sheets: readonly Sheet[], { onlyFaulty, worstFirst }: Listing): number[] {
    const listed = sheets.map((sheet, at) => ({ sheet, at })).filter(({ sheet }) => !onlyFaulty || !isSound(sheet));
    const weighed = worstFirst ? listed.map(({ sheet, at }) => ({ at, bad: badness(sheet) })) : null;
    return (weighed?.sort((a, b) => compare(a.bad, b.bad)) ?? listed).map(({ at }) => at);
}
