// The time a check takes grows as the text does: four times the text may take nine times
// as long and no longer, whatever the text is full of. (A square would make it sixteen.)

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import test from 'node:test';

import { binary } from './files.mjs';
import { fillers, full, heading, surroundings } from './hostile.mjs';

/** The program's own processor time, whatever else runs beside it. */
const kTimed = 'TIMEFORMAT=%U; time "$0" check --format json >/dev/null';

/** The best of some runs, in milliseconds; Infinity after ten seconds. */
function time(text) {
    let best = Infinity;
    for (let runs = 0; runs < 2; runs++) {
        const { status, stderr } = spawnSync('bash', ['-c', kTimed, binary], {
            input: text,
            encoding: 'utf8',
            timeout: 10_000,
        });
        if (status !== 0 && status !== 1) return Infinity;
        best = Math.min(best, 1000 * Number(stderr));
    }
    return best;
}

for (const [name, filler] of Object.entries(fillers)) {
    test(`time is linear: ${name}`, () => {
        const [before, behind] = surroundings[name] ?? [heading, ''];
        const text = (bytes) => before + full(filler, bytes) + behind;
        const empty = time(text(0));
        const once = time(text(1_000_000)) - empty;
        const four = time(text(4_000_000)) - empty;
        assert.ok(Number.isFinite(four), 'four megabytes take longer than ten seconds');
        // What is over in a blink is too short to compare.
        assert.ok(four < 500 || four < 9 * once, `${once.toFixed()} ms, then ${four.toFixed()} ms`);
    });
}
