// The opinion as plain text, for a message or a file, and handing files to the reader.

import type { Checked } from './checked';
import { countsOf, openChecks, orderedFindings } from './model/findings';
import { placeOfFinding, placesOfOpen, titleOfOpen } from './model/names';
import { isSum, sumOf } from './model/sum';
import { verdictSentence } from './model/verdict';
import type { Words } from './words';

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

function findings({ form, result, text }: Opinion, words: Words): string[] {
    const lines = orderedFindings(result).flatMap(({ finding }, at) => [
        `${at + 1}. ${words.severity[finding.severity]}  ${placeOfFinding(form, finding, text, words)}`,
        `   ${finding.message}`,
        ...isSum(finding) ? [`   ${words.sum(sumOf(finding.operands))}`] : [],
    ]);
    return lines.length ? lines : [words.noFindings];
}

function open({ form, result }: Opinion, words: Words): string[] {
    const lines = openChecks(result).map(each =>
        `- ${titleOfOpen(each, words)}${words.colon}${placesOfOpen(form, each, words)}`);
    return lines.length ? lines : [words.nothingUnchecked];
}

export function opinionText(opinion: Opinion, words: Words): string {
    const parts: [title: string, lines: string[]][] = [
        [words.conclusion, [verdictSentence(countsOf(opinion.result), words)]],
        [words.foundProblems, findings(opinion, words)],
        [words.notChecked, open(opinion, words)],
    ];
    return [
        words.opinion, '', ...facts(opinion, words),
        ...parts.flatMap(([title, lines], at) => ['', words.numbered(words.numerals[at] ?? '', title), ...lines]),
        '',
    ].join('\n');
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
