// docs/quality.md: written from whatever a run measured, refused where a run measured nothing,
// and never left unfinished.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

import { render } from '../scripts/quality/document.mjs';
import { interval, percent } from '../scripts/quality/markdown.mjs';
import { wilson } from '../scripts/quality/statistics.mjs';
import { root } from './files.mjs';
import { emptyTally, tally } from './generator/tally.mjs';

const judged = {
    file: 'a', seed: 's', shape: 'tsv', clean: true, right: 197, all: 198, relations: true, structure: [], errors: [], warnings: [],
    faults: [], misses: [], rules: {}, prose: { numbers: 10, listed: 9, placed: 5, checked: 4 },
    claims: { wanted: 5, found: 5, said: 5, right: 5, misses: [] },
};
const faulty = {
    ...judged, clean: false,
    faults: [{ kind: 'digit_changed', observable: true, found: true, placed: true, broken: true, first: false, among: true }],
    rules: { 'requests.balance': { expected: 3, fired_true: 2, fired_false: 1, missed: 1 } },
};
const stages = { fold: 1, document: 2, report: 9, claims: 3, checks: 1, diagnosis: 0.5, json: 4 };
const spread = { p50: 0.25, p99: 0.75 };
const everywhere = value => ({ native: value, node: value, chromium: value });
const text = (kind, size, bytes) => ({
    kind, size, bytes,
    native: { ...stages, check: 20, decode: 2, icu: 8, copy: 0.1, memory: 30 * bytes },
    node: { ...stages, check: 31, floor: 7, icu: 9, memory: 31 * bytes },
    chromium: size === '100 MB' ? { failed: 'out of memory' } : { ...stages, check: 33, floor: 7, icu: 9, memory: 31 * bytes },
});
const run = {
    date: '2026-01-31T12:00:00.000Z', commit: 'abcdef0', version: '9.8.7', machine: { cores: 3, model: 'a processor', load: 1.5 },
    seeds: { clean: 'one', faulty: 'two' },
    clean: tally([judged, { ...judged, shape: 'pdf', right: 198 }]), faulty: tally([faulty]),
    bench: {
        commit: 'abcdef0', quick: false, platforms: { node: 'v1', chromium: '2' },
        texts: ['prose', 'tables', 'reports'].flatMap(kind => [text(kind, '1 MB', 1e6), text(kind, '100 MB', 1e8)]),
        reports: { count: 7, ...everywhere(spread) },
        diagnosis: { count: 4, ...everywhere([spread, spread]) },
        start: { page: { median: 120, best: 110 }, file: { median: 151, best: 140 }, floor: { median: 20, best: 19 } },
        paste: { check: 30, floor: 20 },
    },
    fuzz: { text: { executions: 12_000_000, seconds: 60, crashes: 0 } },
    coverage: { lines: { covered: 96, count: 100 }, folders: { check: { covered: 96, count: 100 } } },
    sizes: { 'gouji.wasm': { bytes: 599_000, gzip: 199_000 }, 'gouji.html': { bytes: 500_000, gzip: 300_000 } },
    real: [{ name: 'cells', right: 1, all: 2 }],
};
const line = (document, begin) => document.split('\n').find(each => each.startsWith(begin));

test('everything in the document comes out of the run', () => {
    const document = render(run);
    assert.match(line(document, '| `tsv`'), /^\| `tsv` \| 1 \| 198 \| 1 \| 99\.49 % \|/);
    assert.match(line(document, '| `requests.balance`'), /\| 2 \| 0 \| 1 \| 66\.66 % \| [^|]+ \| 3 \| 1 \| 66\.66 % \|/);
    assert.match(line(document, '| `digit_changed`'), /\| 1 \| 1 \| 100 % \| [^|]+ \| 100 % \| 0 % \| 100 % \|$/);
    assert.match(line(document, '| errors |'), /\| 0 \| 0 \| 0 % \| 0–65\.77 % \|$/);
    assert.match(line(document, '| prose, 1 MB |'), /\| 50 \| 2\.5 × \| 200 × \| 32 \| 1\.6 × \| 30 \| 4\.7 × \|$/);
    assert.match(line(document, '| prose, 100 MB |'), /too large \| too large \|$/);
    assert.match(line(document, '| `document`'), /\| 0\.13 × \|/, 'folding is a stage of its own');
    assert.match(line(document, '| cells | '), /\| 1 \| 2 \|/);
    assert.match(document, /version 9\.8\.7, commit `abcdef0`; 3 cores \(a processor\), load 1\.5/);
});

test('an aim is met or it is not', () => {
    const document = render(run);
    const verdict = begin => line(document, begin).at(-3);
    assert.equal(verdict('| cells read rightly'), '✗');
    assert.equal(verdict('| errors said of 2 sound reports'), '✓');
    assert.equal(verdict('| plain text natively'), '✗');
    assert.equal(verdict('| first verdict of the offline file'), '✗');
    assert.equal(verdict('| gouji.wasm'), '✓');
    assert.equal(verdict('| fuzz executions'), '✓');
});

for (const [name, broken] of Object.entries({
    'no report was scored': { ...run, clean: emptyTally() },
    'reports without cells': { ...run, faulty: { ...run.faulty, shapes: {} } },
    'no benchmarks': { ...run, bench: undefined },
    'benchmarks without texts': { ...run, bench: { ...run.bench, texts: [] } },
    'the quick benchmarks': { ...run, bench: { ...run.bench, quick: true } },
    'no paste': { ...run, bench: { ...run.bench, paste: {} } },
    'a stage without a time': { ...run, bench: { ...run.bench, texts: run.bench.texts.map(each => ({ ...each, native: { ...each.native, json: NaN } })) } },
    'nothing fuzzed': { ...run, fuzz: {} },
    'no coverage': { ...run, coverage: { lines: {}, folders: {} } },
    'no sizes': { ...run, sizes: {} },
})) {
    test(`refused: ${name}`, () => assert.throws(() => render(broken)));
}

test('intervals are those of the textbook', () => {
    const { low, high } = wilson(9, 10);  // Newcombe 1998: 0.596 to 0.982
    assert.deepEqual([low.toFixed(3), high.toFixed(3)], ['0.596', '0.982']);
    assert.equal(interval(0, 10_000), '0–0.04 %');
    assert.equal(percent(99_999, 100_000), '99.99 %');
});

test('the one that is here is whole, and of this version', () => {
    const document = readFileSync(join(root, 'docs/quality.md'), 'utf8');
    assert.doesNotMatch(document, /undefined(?!-behaviour)|null|NaN|Infinity|TODO|object Object/);
    const { version } = JSON.parse(readFileSync(join(root, 'bindings/package.json'), 'utf8'));
    assert.ok(document.includes(`version ${version}, commit`));
    const headings = [...render({ ...run, real: null }).matchAll(/^##+ .*$/gm)].map(String);
    for (const heading of headings) assert.ok(document.includes(`${heading}\n`), heading);
});
