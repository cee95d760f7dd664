// The opinion as plain text, for a message or a file, and handing files to the reader.

import type { Checker, Language } from 'gouji';

import type { Checked } from '@element/checked';
import { openChecks } from '@element/model/checks';
import { placesOfOpen, titleOfOpen } from '@element/model/names';
import { sortOut, tallyOf } from '@element/model/dismissals';
import { countNumbers } from '@element/model/prose';
import { numbersSentence, verdictOf, verdictSentence } from '@element/model/verdict';
import { problemLines } from '@element/model/written';
import type { Sheet } from './desk';
import type { Words } from './words';

type Part = [title: string, lines: string[]];

export interface Opinion extends Checked {
    version: string;
    time: string;
}

function facts({ result, version, time }: Opinion, words: Words): string[] {
    const { title, agency, year, form } = result.report;
    return [
        [words.reportTitle, title || words.unknown],
        [words.agency, agency || words.unknown],
        [words.reportYear, String(year ?? words.unknown)],
        [words.formEdition, form ? words.formOf(form) : words.unknown],
        [words.checkedAt, time],
        [words.checkedBy, `${words.name} ${words.version(version)}`],
    ].map(([name, value]) => `${name}${words.colon}${value}`);
}

function open(opinion: Opinion, words: Words): string[] {
    const lines = openChecks(opinion.result).map(each =>
        `- ${[titleOfOpen(each, words), placesOfOpen(opinion, each, words)].filter(Boolean).join(words.colon)}`);
    return lines.length ? lines : [words.nothingUnchecked];
}

export function opinionText(opinion: Opinion, words: Words): string {
    const { listed, dismissed } = sortOut(opinion);
    const parts: Part[] = [
        [words.conclusion, [
            verdictSentence(tallyOf(opinion), words),
            numbersSentence(countNumbers(opinion.numbers), words),
        ]],
        [words.foundProblems, listed.length ? problemLines(opinion, listed, words) : [words.noFindings]],
        ...dismissed.length ? [[words.dismissedProblems, problemLines(opinion, dismissed, words)] as Part] : [],
        [words.notChecked, open(opinion, words)],
    ];
    return [
        words.opinion, '', ...facts(opinion, words),
        ...parts.flatMap(([title, lines], at) => ['', words.numbered(words.numerals[at] ?? '', title), ...lines]),
        '',
    ].join('\n');
}

/** The result as the command line prints it. */
export function dataOf(sheet: Sheet | null, checker: Checker | null, language: Language): string {
    return sheet && checker ? checker.checkJson(sheet.text, { language, flattened: sheet.flattened }) : '';
}

/** Of several files: what was found in each, or why it could not be read. */
export function dataOfAll(sheets: readonly Sheet[], checker: Checker | null, language: Language, words: Words): string {
    return JSON.stringify(sheets.map(({ name, text, flattened, why }) => (why
        ? { file: name, error: words.refusals[why] }
        : { file: name, result: checker?.check(text, { language, flattened }) })), null, 1);
}

/** For one cell of a spreadsheet, which must not take it for a formula. */
function cellText(value: string | number | null): string {
    return String(value ?? '').replace(/\s+/g, ' ').replace(/^(?=[=+@-])/, "'");
}

/** Of several files a line each, for a spreadsheet. */
export function summaryOf(sheets: readonly Sheet[], words: Words): string {
    const lines = sheets.map(({ name, result, dismissals, why }) => {
        if (!result) return [name, '', '', '', '', '', why ? words.refusals[why] : ''];
        const tally = tallyOf({ result, dismissals });
        const { agency, year } = result.report;
        return [name, agency, year, tally.errors, tally.warnings, tally.undecided, verdictOf(tally, words).sentence];
    });
    return [words.summaryHead, ...lines].map(line => `${line.map(cellText).join('\t')}\n`).join('');
}

/** Offers a file for saving. */
export function save(name: string, type: string, content: string): void {
    const url = URL.createObjectURL(new Blob([content], { type }));
    const link = document.createElement('a');
    link.href = url;
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(url));
}
