// The time a check takes grows as the text does: four times the text may take nine times
// as long and no longer, whatever the text is full of. (A square would make it sixteen.)

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import test from 'node:test';

import { binary } from './files.mjs';
import { make } from './generator/index.mjs';

const report = make({ seed: 'linear', shape: 'tsv', faults: 2 }).text;
const heading = report.slice(0, report.indexOf('\n') + 1);

const fillers = {
    'prose without numbers': '本机关依照条例公开政府信息，接受社会监督。\n',
    'numbers in one line': '公开信息3条，',
    'claims in one line': '收到申请3件，其中自然人2件、法人1件，占66.7%；',
    'percentages in one line': '1%、',
    'claims, a line each': '全年收到申请3件，办结2件，予以公开1件，结转1件。\n',
    'headings': '一、总体情况\n',
    'rows of figures': '（七）总计\t3\t0\t0\t0\t0\t0\t3\n',
    'figures in one line': '1\t',
    'figures, a line each': '1\n',
    'rows without figures': '（一）予以公开\t\t\t\t\t\t\t\n',
    'words and figures in one line': '苹果箱\t1\t',
    'labels without figures': '（一）予以公开\n',
    'blank lines': '\n',
    'spaces': ' ',
    'years': '2022年',
    'placeholders': '申请XX件，',
    'digits': '7',
    'brackets': '（',
    'invisible characters': '\u200b',
    'combining marks': '\u0301',
    'whole reports': `${report}\n`,
};

/** The best of some runs, in milliseconds; Infinity after ten seconds. */
function time(text) {
    const input = Buffer.from(text);
    let best = Infinity;
    for (let runs = 0; runs < 2; runs++) {
        const start = performance.now();
        const { status } = spawnSync(binary, ['check', '--format', 'json'], {
            input,
            maxBuffer: 2 ** 30,
            timeout: 10_000,
        });
        if (status !== 0 && status !== 1) return Infinity;
        best = Math.min(best, performance.now() - start);
    }
    return best;
}

for (const [name, filler] of Object.entries(fillers)) {
    test(`time is linear: ${name}`, () => {
        const empty = time(heading);
        const text = (bytes) => heading + filler.repeat(bytes / Buffer.byteLength(filler));
        const once = time(text(1_000_000)) - empty;
        const four = time(text(4_000_000)) - empty;
        assert.ok(Number.isFinite(four), 'four megabytes take longer than ten seconds');
        // What is over in a blink is too short to compare.
        assert.ok(four < 500 || four < 9 * once, `${once.toFixed()} ms, then ${four.toFixed()} ms`);
    });
}
