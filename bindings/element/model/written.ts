// What was found, as plain text: for a message, or as part of an opinion.

import type { Finding } from 'gouji';
import { severityOf, type Cause, type Problem } from 'gouji/problems';

import type { Checked } from '../checked';
import type { Words } from '../words';
import { reasonOf, sortOut, tallyOf } from './dismissals';
import { alternativesLine, changeLine, placeOfCause, placeOfFinding } from './names';
import { sumBesideMessage } from './sum';
import { verdictSentence } from './verdict';

function ofFinding(checked: Checked, finding: Finding, words: Words): string[] {
    const sum = sumBesideMessage(finding, checked.claims);
    return [
        `${words.severity[finding.severity]}  ${placeOfFinding(checked, finding, words)}`,
        finding.message,
        ...sum ? [words.sum(sum)] : [],
    ];
}

function ofCause(checked: Checked, cause: Cause, words: Words): string[] {
    const { alternatives: [first], findings, severity } = cause;
    const others = alternativesLine(checked.form, cause, words);
    const repairs = [
        ...first?.changes.map(change => changeLine(checked.form, change, words)) ?? [],
        first?.effect ?? first?.message ?? '',
        ...others ? [others] : [],
    ];
    const explained = findings.flatMap(({ finding }) => {
        const [place = '', ...rest] = ofFinding(checked, finding, words);
        return [`- ${place}`, ...rest.map(each => `  ${each}`)];
    });
    return [
        `${words.severity[severity]}  ${placeOfCause(cause, words)}`, ...repairs,
        `${words.explains(findings.length)}${words.colon}`, ...explained,
    ];
}

/** What the reader said to a problem. */
function ofReason({ dismissals }: Checked, problem: Problem, words: Words): string[] {
    const reason = reasonOf(problem, dismissals);
    const { done } = severityOf(problem) === 'error' ? words.acknowledging : words.dismissing;
    return reason === null ? [] : [`${done}${words.colon}${reason}`];
}

/** Numbered, a line each for its place, its sentence and its sum. */
export function problemLines(checked: Checked, problems: Problem[], words: Words): string[] {
    return problems.flatMap((problem, at) => {
        const [first, ...others] = problem.kind === 'cause'
            ? ofCause(checked, problem, words) : ofFinding(checked, problem.finding, words);
        return [`${at + 1}. ${first}`, ...[...others, ...ofReason(checked, problem, words)].map(each => `   ${each}`)];
    });
}

/** Of which report, the verdict, and what is listed. */
export function writtenFindings(checked: Checked, words: Words): string {
    const { title } = checked.result.report;
    const lines = problemLines(checked, sortOut(checked).listed, words);
    return [...title ? [title] : [], verdictSentence(tallyOf(checked), words), ...lines, ''].join('\n');
}
