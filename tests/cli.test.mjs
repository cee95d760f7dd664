// The command line: what it is called with, what it prints, how it ends. Bad input too:
// a clear word or a result, and never a crash.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';

import { binary } from './files.mjs';
import { make } from './generator/index.mjs';

const folder = mkdtempSync(join(tmpdir(), 'gouji-'));

function gouji(args, input = '') {
    const run = spawnSync(binary, args, { input, encoding: 'utf8', maxBuffer: 2 ** 30, timeout: 60_000 });
    return { status: run.status, out: run.stdout, error: run.stderr };
}

function file(name, content) {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
}

const clean = make({ seed: 'cli', shape: 'tsv', faults: 0 });
const faulty = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
    .map((seed) => make({ seed, shape: 'tsv', faults: 2 }))
    .find((report) => report.key.failed.length);

test('a clean report ends with 0, a faulty one with 1', () => {
    assert.equal(gouji(['check'], clean.text).status, 0);
    const { status, out } = gouji(['check', '-'], faulty.text);
    assert.equal(status, 1);
    assert.match(out, /错误 [1-9]/);
});

test('the language of the messages can be chosen', () => {
    assert.match(gouji(['check'], faulty.text).out, /[\u4e00-\u9fff]/);
    const { out } = gouji(['check', '--lang', 'en', '--format', 'json'], faulty.text);
    for (const { message } of JSON.parse(out).findings) assert.match(message, /[a-z]{3}/);
});

test('one file gives an object, several an array, jsonl a line each', () => {
    const one = file('one.txt', clean.text);
    const two = file('two.txt', faulty.text);
    assert.equal(JSON.parse(gouji(['check', '--format', 'json', one]).out).version, 1);
    const { status, out } = gouji(['check', '--format', 'json', one, two]);
    assert.equal(status, 1);
    const results = JSON.parse(out);
    assert.equal(results.length, 2);
    const lines = gouji(['check', '--format', 'jsonl', one, two]).out.trimEnd().split('\n');
    assert.deepEqual(lines.map((line) => JSON.parse(line)), results);
});

test('sarif is one log of all files, csv one table', () => {
    const files = [file('one.txt', clean.text), file('two.txt', faulty.text)];
    const found = gouji(['check', '--format', 'jsonl', ...files]).out.trimEnd().split('\n')
        .flatMap((line) => JSON.parse(line).findings);
    const [run, ...others] = JSON.parse(gouji(['check', '--format', 'sarif', ...files]).out).runs;
    assert.equal(others.length, 0);
    assert.deepEqual(run.results.map((each) => each.ruleId), found.map(({ rule }) => rule));
    const [header, ...lines] = gouji(['check', '--format', 'csv', ...files]).out.trimEnd().split('\r\n');
    assert.match(header, /^\ufefffile,severity,rule,/);
    assert.equal(lines.length, found.length);
});

test('an unusable call ends with 2 and a sentence that says why', () => {
    for (const args of [
        [],
        ['cheque'],
        ['check', '--format', 'xml'],
        ['check', '--lang', 'fr'],
        ['check', '--unknown'],
        ['check', join(folder, 'not-there.txt')],
        ['check', folder],
        ['check', '--form', file('form.json', '{"id": 7}'), '-'],
    ]) {
        const { status, error } = gouji(args);
        assert.equal(status, 2, args.join(' '));
        assert.match(error, /\w{3}/, args.join(' '));
    }
});

test('one unreadable file does not keep the others from being checked', () => {
    const { status, out, error } = gouji([
        'check', '--format', 'jsonl', join(folder, 'not-there.txt'), file('one.txt', clean.text),
    ]);
    assert.equal(status, 2);
    assert.match(error, /not-there/);
    assert.equal(out.trimEnd().split('\n').length, 1);
});

test('too little memory ends with 2 and a sentence, not with a signal', () => {
    const large = file('large.txt', '收到申请1件。'.repeat(1_000_000));
    const limited = spawnSync('prlimit', ['--as=100000000', binary, 'check', large], { encoding: 'utf8' });
    assert.deepEqual([limited.status, limited.stdout, limited.stderr], [2, '', 'gouji: out of memory\n']);
});

test('the version and the help can be asked for', () => {
    assert.match(gouji(['--version']).out, /^\d+\.\d+\.\d+/);
    assert.match(gouji(['--help']).out, /check/);
});

const noise = Buffer.alloc(300_000);
for (let i = 0, x = 1; i < noise.length; i++) noise[i] = (x = (x * 48271) % 2147483647) >> 7;

const bad = {
    nothing: '',
    'one character': '一',
    'a novel': '他沿着河岸走了很久，想起二十年前的那个夏天。\n'.repeat(50_000),
    binary: noise,
    'a line of 50 MB': '本机关公开信息3条，'.repeat(1_800_000),
    'a row of a million cells': '12\t'.repeat(1_000_000),
    'half a character': Buffer.from('一、总体情况').subarray(0, -1),
    'unpaired surrogates': Buffer.from('\ufeff一\ud800、\udc00总体', 'utf16le'),
    'numbers of 400 digits': faulty.text.replace(/\t[1-9]\d*/g, (n) => n + '0'.repeat(400)),
    'a report pasted twice': `${clean.text}\n${clean.text}`,
    'two different reports': `${clean.text}\n${faulty.text}`,
};
for (const [name, input] of Object.entries(bad)) {
    test(`bad input: ${name}`, () => {
        const { status, out, error } = gouji(['check', '--format', 'json'], input);
        assert.ok(status === 0 || status === 1, `exit ${status} ${error}`);
        const result = JSON.parse(out);
        assert.equal(result.version, 1);
        const told = result.findings.length + result.checks.length;
        assert.ok(told > 0, 'something is said');
    });
}
