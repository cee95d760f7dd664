// HTML on the command line: what is taken for it, and what comes of it.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after } from 'node:test';

import { binary } from './files.mjs';
import { encodeGb18030 } from './generator/bytes.mjs';
import { make } from './generator/index.mjs';

const folder = mkdtempSync(join(tmpdir(), 'gouji-'));
after(() => rmSync(folder, { recursive: true }));

function check(input, name) {
    if (name) writeFileSync(join(folder, name), input);
    const args = ['check', '--format', 'json', name ? join(folder, name) : '-'];
    const run = spawnSync(binary, args, { input, encoding: 'utf8', maxBuffer: 2 ** 30, timeout: 60_000 });
    assert.ok(run.status === 0 || run.status === 1, `exit ${run.status}: ${run.stderr}`);
    return JSON.parse(run.stdout);
}

const page = make({ seed: 'command line', shape: 'html', faults: 0 }).text;
const body = page.slice(page.indexOf('<body>') + 6);
const expected = check(page);

test('a first tag makes HTML of a page, white space and a mark apart', () => {
    assert.ok(expected.tables.every(({ state }) => state === 'read'));
    for (const front of ['\ufeff', ' \n\t', '<!-- 甲 -->', '\ufeff<?xml version="1.0"?>\n']) {
        assert.deepEqual(check(front + page), expected, JSON.stringify(front));
    }
});

test('so does the name of the file', () => {
    const late = `&nbsp;${body}`;
    for (const name of ['a.html', 'b.HTM']) {
        assert.ok(check(late, name).tables.every(({ state }) => state === 'read'), name);
    }
    const text = check(late, 'c.txt');
    const { span, text: figures } = text.tables[0].cells.find(({ state }) => state === 'read');
    assert.equal(late.slice(...span), figures, 'other text is read as it stands, tags and all');
});

test('GB18030 with or without its name in a meta gives the same', () => {
    assert.deepEqual(check(encodeGb18030(page.replace('utf-8', 'gbk'))), expected);
    assert.deepEqual(check(encodeGb18030(page.replace('<meta charset="utf-8">', ''))), expected);
});

test('paragraphs of a cell are no number, its spans are one', () => {
    const row = (cell) => `<h1>望溪区水务局2022年政府信息公开工作年度报告</h1><table>
<tr><td>一、本年新收政府信息公开申请数量<td>${cell}<td>0<td>0<td>0<td>0<td>0<td>56
<tr><td>（七）总计<td>1<td>0<td>0<td>0<td>0<td>0<td>1</table>`;
    const read = (cell) => {
        const { tables, findings } = check(row(cell));
        const { state, value, text } = tables[1].cells.find((one) => one.row === 'new' && one.column === 'natural');
        return [state, value, text, ...findings.filter(({ rule }) => /^value|row_total/.test(rule)).map(({ rule }) => rule)];
    };
    for (const one of ['<span>5</span><span>6</span>', '5<!-- -->6', '5<wbr>6', '<div><p>&nbsp;</p><p><b>5</b>6</p><p></p></div>']) {
        assert.deepEqual(read(one), ['read', 56, '56'], one);
    }
    for (const two of ['<p>5</p><p>6</p>', '5<br>6', '<div>5</div><div>6</div>', '<p>５</p>\n<p>６</p>']) {
        assert.deepEqual(read(two), ['unreadable', null, two.includes('５') ? '５  ６' : '5  6', 'value.unreadable'], two);
    }
});

const bad = {
    nothing: '<',
    'half a tag': '<!DOCTYPE html><p class="甲',
    'a hundred thousand tables in one another': '<table><tr><td>'.repeat(100_000),
    'a hundred thousand attributes': `<p ${Array.from({ length: 100_000 }, (_, i) => `a${i}`).join(' ')}>甲`,
    'ten thousand rows': `<table>${'<tr><td>甲<td>1<td>2'.repeat(10_000)}</table>`,
    'cells of 65535 rows': `<table>${'<tr><td rowspan=65535 colspan=1000>甲<td>1'.repeat(10_000)}</table>`,
    binary: Buffer.concat([Buffer.from('<'), Buffer.alloc(100_000, 7)]),
};
for (const [name, input] of Object.entries(bad)) {
    test(`bad HTML: ${name}`, () => assert.equal(check(input).version, 1));
}
