// A few hundred generated reports, clean and with one seeded fault each: what the checker reads,
// that it says nothing false, and that it finds what was put in. Thousands: `npm run quality`.

import assert from 'node:assert/strict';
import test from 'node:test';

import { binary } from './files.mjs';
import { score } from './generator/score.mjs';

const run = (faults) => score({ binary, count: 300, seed: 'few hundred', faults, jobs: 2 });
const sum = (groups, name) => Object.values(groups).reduce((total, group) => total + group[name], 0);

test('clean reports: every cell, every claim, and no false word', async () => {
    const { shapes, rules, misses } = await run(0);
    const said = JSON.stringify(misses.slice(0, 5), null, 1);
    assert.equal(sum(shapes, 'reports'), 300);
    assert.equal(sum(shapes, 'false_errors'), 0, said);
    const alarms = Object.entries(rules).filter(([, { fired_false }]) => fired_false);
    assert.deepEqual(alarms, [], said);
    assert.equal(sum(shapes, 'cells_right'), sum(shapes, 'cells'), said);
    assert.equal(sum(shapes, 'relations_right'), sum(shapes, 'relations'), said);
    assert.equal(sum(shapes, 'claims_right'), sum(shapes, 'claims_said'), said);
    assert.ok(sum(shapes, 'claims_found') >= 0.995 * sum(shapes, 'claims'), said);
});

test('seeded faults: each that can be seen is found where it is', async () => {
    const { faults, rules, misses } = await run(1);
    const said = JSON.stringify(misses.slice(0, 5), null, 1);
    assert.ok(Object.keys(faults).length >= 13, 'all kinds are drawn');
    assert.ok(sum(faults, 'observable') > 200);
    assert.equal(sum(faults, 'found'), sum(faults, 'observable'), said);
    assert.ok(sum(faults, 'right_place') >= 0.99 * sum(faults, 'observable'), said);
    assert.ok(sum(faults, 'among') >= 0.9 * sum(faults, 'diagnosed'), said);
    for (const rule of ['requests.balance', 'requests.outcomes', 'requests.row_total', 'review.total']) {
        assert.equal(rules[rule].fired_false, 0, `${rule} ${said}`);
    }
});
