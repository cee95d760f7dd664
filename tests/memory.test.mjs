// A check holds no more than 64 bytes of memory for each byte of text, whatever the text is full
// of: what the command line takes from the machine in all, from the text's bytes to the JSON that
// it prints, beyond what it takes for a heading alone. Of a page the parser's own tree is the most
// (a node of it is 128 bytes, and "a<p>" is two); that is held to twice as much, and is the
// browser's own where the package reads the DOM.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import test from 'node:test';

import { binary } from './files.mjs';
import { make } from './generator/index.mjs';
import { fillers, full, heading } from './hostile.mjs';

const kOfText = 64;
const kOfHtml = 128;
const kBytes = 2_000_000;

// A claim, a check or a finding in as few bytes as may be.
const dense = {
    'claims': '1件',
    'marks of what is missing': 'XX件',
    'marks, a clause each': '件X件,',
    'blanks': '率达,',
    'noughts in words': '复议、诉讼均为零,',
    'parts': '其中1件',
    'parts that are too many': '公开1件，其中1件1件1件，',
    'shares': '1件，占1%',
    'conflicts with shares': '收到申请#件（占3%）',
    'paragraphs': 'a\n\n',
    'cells': '||',
    'a row in doubt': `\t3.\ufffd正其他处理有\t没有没有${'\u001d'.repeat(20)}\t25`,
    'tags': '<b>',
    'tags between letters': 'a<p>',
    'entities': '&lt;',
    'letters that unfold': 'ﷺ',
    'numbers that unfold': '①',
};
// Behind a report's tables, which claims of the prose are held against.
const tables = make({ seed: 'memory', shape: 'tsv' }).text.replace(/五、存在[^]*/, '五、存在的主要问题\n收到政府信息公开申请，');
const markup = ['a<p>', '<p>', 'a<br>', '<li>', '<td>a', '<td>1<p>', '<table>', '<x a>', '<img>', '&lt;', '<b>', '<!---->'];
const contradictions = { 'of requests': '申请量1件;', 'of reviews': '复议申请1件;', 'of rules': '规章废止1件;' };

/** Whether so many bytes of memory are enough to check a text. */
function checks(text, memory) {
    const { status } = spawnSync('prlimit', [`--as=${memory}`, binary, 'check', '--format', 'json'], {
        input: text,
        maxBuffer: 2 ** 30,
    });
    return status === 0 || status === 1;
}

/** The least memory in which a text is checked, to a megabyte. */
function least(text) {
    let [little, enough] = [0, 512_000_000];
    while (enough - little > 1_000_000) {
        const middle = (little + enough) / 2;
        if (checks(text, middle)) enough = middle;
        else little = middle;
    }
    return enough;
}

const texts = [
    ...[fillers, dense].flatMap((all) => Object.entries(all).map(([name, filler]) => [name, heading, filler])),
    ...Object.entries(contradictions).map(([name, filler]) => [`contradictions ${name}`, tables, filler]),
    ...markup.map((filler) => [`HTML, ${filler}`, '<table><tr><td>', filler, kOfHtml]),
];

for (const [name, before, filler, most = kOfText] of texts) {
    test(`memory is bounded: ${name}`, () => {
        const text = before + full(filler, kBytes);
        const bytes = Buffer.byteLength(text);
        assert.ok(checks(text, least(before) + most * bytes), `more than ${most} bytes a byte`);
    });
}
