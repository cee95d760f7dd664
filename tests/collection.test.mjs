// Root causes in the collection of real reports beside the repository, where there is one. What
// they say stays there: here is only what must be true of it.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';

import { binary, root } from './files.mjs';

const folder = join(root, '../shared/seeds');
const seeds = existsSync(folder) ? readdirSync(folder) : [];

function check(number) {
    const name = seeds.find((file) => file.startsWith(`${number}_`));
    const run = spawnSync(binary, ['check', '--format', 'json', join(folder, name)], { encoding: 'utf8' });
    return JSON.parse(run.stdout);
}

const failing = ({ checks }) => checks.filter(({ verdict, rule }) => verdict === 'fail' && /^(requests|review)\./.test(rule));
const skip = seeds.length === 0 && 'no collection beside the repository';

test('wrong totals are one root cause, and a certain one', { skip }, () => {
    const result = check('004');
    assert.equal(result.diagnoses.length, 1);
    const [{ confidence, changes, explains }] = result.diagnoses;
    assert.equal(confidence, 'certain');
    assert.deepEqual(changes.map(({ cell }) => cell), [['requests', 'closed', 'natural'], ['requests', 'closed', 'total']]);
    assert.ok(failing(result).length > 2);
    assert.ok(explains.length >= failing(result).length);
});

test('what lost rows leave open is not said to be certain', { skip }, () => {
    const result = check('000');
    assert.ok(failing(result).length > 0);
    assert.ok(result.diagnoses.length > 1);
    for (const { confidence, explains } of result.diagnoses) {
        assert.notEqual(confidence, 'certain');
        assert.ok(explains.length > 0);
    }
});

test('a report without a failed relation has no root cause', { skip }, () => {
    for (const name of seeds) {
        const result = check(name.split('_')[0]);
        assert.equal(result.diagnoses.length > 0, failing(result).length > 0, name);
    }
});
