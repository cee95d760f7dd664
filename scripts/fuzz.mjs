// npm run fuzz -- [--minutes M] [--jobs N] [--only TARGET,...]
//
// Runs every fuzz target for so many minutes, so many at a time, from where earlier runs have
// come to. What it finds lies in build/fuzz/findings; build/fuzz/summary.json says how much each
// target has executed in all runs since that file was there.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { fuzz, prepare, targets } from '../tests/fuzz/run.mjs';

const { values } = parseArgs({
    options: {
        minutes: { type: 'string', default: '5' },
        jobs: { type: 'string', default: '2' },
        only: { type: 'string', default: targets.join() },
    },
});
const file = 'build/fuzz/summary.json';
const summary = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
const waiting = values.only.split(',');
let failed = false;

async function work() {
    for (let target = waiting.shift(); target; target = waiting.shift()) {
        const { output, ...result } = await fuzz(target, 'corpus', { seconds: 60 * values.minutes });
        if (result.crashes) console.log(output.slice(-8000));
        console.log(`${target}: ${result.executions} executions, ${result.crashes} findings`);
        failed ||= result.crashes > 0;
        const before = summary[target] ?? { executions: 0, seconds: 0 };
        summary[target] = {
            executions: before.executions + result.executions,
            seconds: before.seconds + result.seconds,
            crashes: result.crashes,
        };
        writeFileSync(file, `${JSON.stringify(summary, null, 2)}\n`);
    }
}

prepare();
await Promise.all(Array.from({ length: Number(values.jobs) }, work));
process.exit(failed ? 1 : 0);
