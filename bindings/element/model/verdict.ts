// The verdict in one sentence.

import type { Words } from '../words';
import type { Tally } from './dismissals';
import { shareChecked, type NumberCounts } from './prose';

export interface Verdict {
    level: 'error' | 'warning' | 'agree' | 'none';
    mark: string;
    sentence: string;
}

/** `已核对 61 项，12 项无法核对，已忽略 2 项` */
export function coverageSentence({ checked, undecided, dismissed }: Tally, words: Words): string {
    return [
        words.checked(checked), undecided ? words.undecided(undecided) : words.allDecided,
        ...dismissed ? [words.dismissed(dismissed)] : [],
    ].join(words.clause);
}

/** `正文共 34 个数，已核对 13 个（38%）` */
export function numbersSentence(counts: NumberCounts, words: Words): string {
    const { agrees, differs, unchecked, unread } = counts;
    const all = agrees + differs + unchecked + unread;
    return all ? words.numbersChecked(agrees + differs, all, shareChecked(counts)) : words.noNumbers;
}

/** `发现 1 处错误（涉及 4 条关系）、2 处正文与表格不符、1 处疑问` */
function errorSentence({ errors, contradictions, warnings, broken, acknowledged }: Tally, words: Words): string {
    const others = errors - contradictions;
    const parts = [
        ...others ? [words.errors(others, broken - contradictions)] : [],
        ...contradictions ? [words.contradictions(contradictions)] : [],
        ...warnings ? [words.warnings(warnings)] : [],
    ].join(words.comma);
    return `${words.found(parts)}${acknowledged ? words.acknowledged(acknowledged) : ''}`;
}

export function verdictOf(tally: Tally, words: Words): Verdict {
    const { errors, warnings, tables, report } = tally;
    if (errors) return { level: 'error', mark: '✕', sentence: errorSentence(tally, words) };
    // What was found in prose alone is no word on a report.
    if (warnings) return { level: 'warning', mark: '!', sentence: (tables ? words.onlyWarnings : words.nothingButWarnings)(warnings) };
    if (!tables) return { level: 'none', mark: '—', sentence: report ? words.nothingToCheck : words.noReport };
    return { level: 'agree', mark: '✓', sentence: words.allAgree };
}

/** Of what is no report there is nothing to count. */
export function isCounted({ checked, undecided, report }: Tally): boolean {
    return report && checked + undecided > 0;
}

/** `发现 1 处错误；已核对 61 项，12 项无法核对` */
export function verdictSentence(tally: Tally, words: Words): string {
    const { sentence } = verdictOf(tally, words);
    return isCounted(tally) ? `${sentence}${words.separator}${coverageSentence(tally, words)}` : sentence;
}
