// A short run of every fuzz target, under the sanitizers (scripts/build.sh asan); npm run fuzz
// is the long one. What it came upon is checked once more, and the result held to the schema.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import test from 'node:test';

import Ajv from 'ajv/dist/2020.js';

import { files, root } from '../files.mjs';
import { fuzz, prepare, targets } from './run.mjs';

// So many that each takes some seconds.
const runs = {
    bytes: 20_000,
    text: 2500,
    long_text: 300,
    html: 1500,
    events: 1000,
    numerals: 20_000,
    forms: 3000,
};

test('fuzzing finds nothing', { concurrency: availableParallelism() }, async (t) => {
    prepare('short');
    await Promise.all(
        targets.map((target) =>
            t.test(target, async () => {
                const { executions, crashes, output } = await fuzz(target, 'short', { runs: runs[target] });
                assert.equal(crashes, 0, output.slice(-8000));
                assert.ok(executions >= runs[target], `${executions} executions`);
            }),
        ),
    );
});

test('results of what was found are what the schema says', () => {
    const schema = JSON.parse(readFileSync(join(root, 'bindings/result.schema.json'), 'utf8'));
    const validate = new Ajv({ allErrors: true }).compile(schema);
    const texts = ['text', 'html'].flatMap((target) => files(`build/fuzz/short/${target}`, /./));
    assert.ok(texts.length > 20, `${texts.length} texts`);
    const { stdout } = spawnSync(join(root, 'build/asan/gouji'), ['check', '--format', 'jsonl', ...texts], {
        encoding: 'utf8',
        maxBuffer: 2 ** 30,
    });
    const lines = stdout.trim().split('\n');
    assert.equal(lines.length, texts.length);
    for (const [at, line] of lines.entries())
        assert.ok(validate(JSON.parse(line)), `${texts[at]}: ${JSON.stringify(validate.errors)}`);
});
