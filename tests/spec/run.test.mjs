// The specification is the test: every example of every page, checked by the command line.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after } from 'node:test';

import { binary, files } from '../files.mjs';
import { rulesIn } from '../rules.mjs';
import { page } from './pages.mjs';

// So many examples of each rule must fire, so many stay silent; but for those that only say why
// nothing was checked.
const rules = rulesIn('README.md');
const examined = rules.filter((rule) => !rule.startsWith('text.'));
const leastFiring = 3;
const leastSilent = 5;

const pages = files('tests/spec', /\.md$/).filter((file) => !file.endsWith('README.md')).map(page);
const examples = pages.flatMap(({ examples }) => examples);
const folder = mkdtempSync(join(tmpdir(), 'gouji-spec-'));
after(() => rmSync(folder, { recursive: true }));

/** A result for each example, from one run. */
function check() {
    const paths = examples.map(({ text }, index) => {
        const path = join(folder, `${String(index).padStart(4, '0')}.txt`);
        writeFileSync(path, text);
        return path;
    });
    const run = spawnSync(binary, ['check', '--format', 'jsonl', ...paths], { encoding: 'utf8', maxBuffer: 2 ** 30 });
    assert.ok(run.status === 0 || run.status === 1, run.stderr || String(run.error));
    return run.stdout.trimEnd().split('\n').map((line) => JSON.parse(line));
}

const squeeze = (text) => text.replace(/\s/g, '');
const family = (rule) => {
    const name = rule?.split('.')[0] ?? 'claim';
    if (['claim', 'year'].includes(name)) return ['claim', 'year'];
    return ['requests', 'review', 'value'].includes(name) ? ['requests', 'review', 'value'] : [name];
};
const shown = ({ rule, severity, quote, message }) => `${rule} ${severity} “${quote}” ${message}`;

function verify(result, { expected }) {
    const claims = result.claims.filter(({ quantity }) => quantity).map((claim) => ({ ...claim, high: claim.high ?? Infinity }));
    const asked = expected.filter(({ kind }) => kind === 'claim' || kind === 'none');
    if (asked.length) {
        const line = ({ quantity, low, high }) => `${quantity} = ${low === high ? low : `${low}..${high === Infinity ? '' : high}`}`;
        assert.deepEqual(claims.map(line).sort(), asked.filter(({ kind }) => kind === 'claim').map(line).sort());
    }
    for (const { kind, rule, severity, at, says, exactly } of expected) {
        const found = result.findings.filter((finding) => finding.rule === rule);
        const all = result.findings.map(shown).join('\n');
        if (kind === 'fires') {
            const hit = found.find(
                (finding) =>
                    (!severity || finding.severity === severity) &&
                    (!at || squeeze(finding.quote).includes(squeeze(at))) &&
                    (!says || finding.message.includes(says)),
            );
            assert.ok(hit, `${rule} should fire${at ? ` at “${at}”` : ''}; found:\n${all}`);
        } else if (kind === 'silent') {
            const noise = exactly ? found : result.findings.filter((finding) => family(rule).includes(finding.rule.split('.')[0]));
            assert.equal(noise.map(shown).join('\n'), '', 'should be silent');
        } else if (kind === 'undecided') {
            assert.ok(result.checks.some((check) => check.rule === rule && check.verdict === 'undecided'), `${rule} should be undecided; found:\n${all}`);
        }
    }
}

const results = check();
for (const { file, examples: own } of pages) {
    test(file, async (t) => {
        assert.ok(own.length, 'a page without an example');
        for (const example of own)
            await t.test(example.where, () => verify(results[examples.indexOf(example)], example));
    });
}

test('every rule has its examples', () => {
    const count = (rule, kind) => examples.filter(({ expected }) => expected.some((item) => item.kind === kind && item.rule === rule)).length;
    const short = examined
        .map((rule) => ({ rule, fires: count(rule, 'fires'), silent: count(rule, 'silent') }))
        .filter(({ fires, silent }) => fires < leastFiring || silent < leastSilent);
    assert.deepEqual(short, []);
});

test('the READMEs list every rule that is checked, and no other', () => {
    const checked = new Set(results.flatMap(({ checks, findings }) => [...checks, ...findings].map(({ rule }) => rule)));
    assert.deepEqual([...checked].sort(), [...rules].sort());
    assert.deepEqual(rulesIn('README.en.md'), rules);
});
