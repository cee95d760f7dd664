// The pages of this folder, taken apart into examples.

import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

import { report } from './report.mjs';

const expectations = [
    [/^claim none$/, () => ({ kind: 'none' })],
    [/^claim (\S+) = (\S+)$/, ([, quantity, value]) => ({ kind: 'claim', quantity, ...bounds(value) })],
    [/^fires (\S+?)(?: (error|warning|note))?(?: at “([^”]+)”)?(?: says “([^”]+)”)?$/,
        ([, rule, severity, at, says]) => ({ kind: 'fires', rule, severity, at, says })],
    [/^silent(?: (\S+))?$/, ([, rule]) => ({ kind: 'silent', rule, exactly: Boolean(rule) })],
    [/^undecided (\S+)$/, ([, rule]) => ({ kind: 'undecided', rule })],
];

/** "5", "20..30", "150..": a value or an interval. */
function bounds(value) {
    const [low, high] = value.split('..');
    return { low: Number(low), high: high === undefined ? Number(low) : high === '' ? Infinity : Number(high) };
}

function expectation(line, where) {
    for (const [pattern, make] of expectations) {
        const match = pattern.exec(line);
        if (match) return make(match);
    }
    throw new Error(`${where}: what is “${line}” to mean?`);
}

/** The rule that an example is about: the last one a heading above it names. */
function example(block, rule, where) {
    const at = block.findIndex((line) => line.startsWith('→ '));
    if (at < 0) throw new Error(`${where}: an example without an expectation`);
    const cut = block.indexOf('---');
    const settings = cut >= 0 && cut < at ? block.slice(0, cut).filter(Boolean) : null;
    const text = block.slice(settings ? cut + 1 : 0, at).join('\n');
    const expected = block.slice(at).filter(Boolean).map((line) => expectation(line.replace(/^→ /, ''), where));
    for (const item of expected) item.rule ??= rule;
    return { where, rule, text: settings ? report(settings, text) : text, expected };
}

/** @returns {{file: string, examples: object[]}} */
export function page(file) {
    const examples = [];
    let rule, block, begin;
    for (const [index, line] of readFileSync(file, 'utf8').split('\n').entries()) {
        const where = `${basename(file)}:${index + 1}`;
        if (line.startsWith('```')) {
            if (block) examples.push(example(block, rule, `${basename(file)}:${begin}`));
            block = block ? null : [];
            begin = index + 1;
        } else if (block) {
            block.push(line);
        } else if (line.startsWith('#')) {
            rule = /`([a-z_]+\.[a-z_]+)`/.exec(line)?.[1] ?? rule;
        }
        if (line.startsWith('→') && !block) throw new Error(`${where}: an expectation outside an example`);
    }
    if (block) throw new Error(`${basename(file)}:${begin}: an example without an end`);
    return { file: basename(file), examples };
}
