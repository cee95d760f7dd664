// What the reader takes away from the page: the opinion as plain text, a table of several files,
// and files to save.

import type { Checker, Language } from 'gouji';

import type { Checked } from '@element/checked';
import { copyToClipboard } from '@element/clipboard';
import { openChecks } from '@element/model/checks';
import { placesOfOpen, titleOfOpen } from '@element/model/names';
import { sortOut, tallyOf, writeDismissals } from '@element/model/dismissals';
import { countNumbers } from '@element/model/prose';
import { numbersSentence, verdictOf, verdictSentence } from '@element/model/verdict';
import { problemLines } from '@element/model/written';
import type { Sheet } from './desk';
import type { SaveCommand, TakeCommand } from './events';
import type { Words } from './words';

type Part = [title: string, lines: string[]];

interface Opinion extends Checked {
    version: string;
    time: string;
}

/** What is on the page, to be taken away from it. */
export interface Held {
    opinion: Opinion | null;
    checker: Checker | null;
    language: Language;
    sheets: readonly Sheet[];
    shown: Sheet | null;
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

function opinionText(opinion: Opinion, words: Words): string {
    const { listed, dismissed } = sortOut(opinion);
    const parts: Part[] = [
        [words.conclusion, [
            verdictSentence(tallyOf(opinion), words) + words.stop,
            numbersSentence(countNumbers(opinion.numbers), words) + words.stop,
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
function dataOf({ shown, checker, language }: Held): string {
    return shown && checker ? checker.checkJson(shown.text, { language, flattened: shown.flattened }) : '';
}

/** Of several files: what was found in each, or why it could not be read. */
function dataOfAll({ sheets, checker, language }: Held, words: Words): string {
    return JSON.stringify(sheets.map(({ name, text, flattened, why }) => (why
        ? { file: name, error: words.refusals[why] }
        : { file: name, result: checker?.check(text, { language, flattened }) })), null, 1);
}

/** For one cell of a spreadsheet, which must not take it for a formula. */
function cellText(value: string | number | null): string {
    return String(value ?? '').replace(/\s+/g, ' ').replace(/^(?=[=+@-])/, "'");
}

/** Of several files a line each, for a spreadsheet. */
function summaryOf(sheets: readonly Sheet[], words: Words): string {
    const lines = sheets.map(({ name, result, dismissals, why }) => {
        if (!result) return [name, '', '', '', '', '', why ? words.refusals[why] : ''];
        const tally = tallyOf({ result, dismissals });
        const { agency, year } = result.report;
        return [name, agency, year, tally.errors, tally.warnings, tally.undecided, verdictOf(tally, words).sentence];
    });
    return [words.summaryHead, ...lines].map(line => `${line.map(cellText).join('\t')}\n`).join('');
}

function textOf({ opinion }: Held, words: Words): string {
    return opinion ? opinionText(opinion, words) : '';
}

interface Saved {
    name: string;
    type: 'text/plain' | 'application/json';
    content: string;
}

/** A file of it that can be saved, named by whose report it is of. */
function fileOf(command: SaveCommand, held: Held, words: Words): Saved {
    const agency = (held.opinion?.result.report.agency ?? '').replace(/[^\p{L}\p{N}]/gu, '');
    const json = (name: string, content: string): Saved => ({ name: `${name}.json`, type: 'application/json', content });
    switch (command) {
        case 'save-opinion':
            return { name: `${agency}${words.opinionFile}.txt`, type: 'text/plain', content: forAnyEditor(textOf(held, words)) };
        case 'save-data': return json(`${agency}${words.opinionFile}`, dataOf(held));
        case 'save-all': return json(words.allData, dataOfAll(held, words));
        case 'save-dismissals':
            return json(`${agency}${words.dismissalsFile}`, writeDismissals(held.opinion?.dismissals ?? new Map()));
    }
}

/** Older editors of text on Windows know its encoding by a mark, and its lines by both their ends. */
const forAnyEditor = (text: string) => `\ufeff${text.replaceAll('\n', '\r\n')}`;

/** Offers a file for saving. */
function save({ name, type, content }: Saved): void {
    const url = URL.createObjectURL(new Blob([content], { type }));
    const link = document.createElement('a');
    link.href = url;
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(url));
}

async function copy(text: string, done: string, words: Words): Promise<string> {
    return await copyToClipboard({ text }) ? done : words.copyFailed;
}

/** Copies or saves; what is to be said of it, if anything. */
export async function takeAway(command: TakeCommand, held: Held, words: Words): Promise<string> {
    switch (command) {
        case 'copy': return copy(textOf(held, words), words.copied, words);
        case 'copy-all': return copy(summaryOf(held.sheets, words), words.allCopied, words);
        default:
            save(fileOf(command, held, words));
            return '';
    }
}
