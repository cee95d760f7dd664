// The score over real reports. They are not part of this repository; where they lie
// beside it, what this stage promises has to be complete.

import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { run } from './run.mjs';

const promised = ['cells', 'relations', 'silence on clean', 'structure', 'runs'];
const reports = ['seeds/', 'reports/'];

/** Each promised line of each group of reports is one test. */
export async function runScore(script) {
    const tally = { passed: 0, failed: 0, skipped: 0 };
    if (!existsSync(script) || !existsSync(join(dirname(script), 'key.json'))) {
        console.log('skipped: ../shared/score.py is not here');
        return { ...tally, skipped: 1 };
    }
    for (const only of reports) {
        const { output } = await run(
            ['python3', script, 'build/native/gouji', '-v', '--only', only],
            { quiet: true },
        );
        const lines = output.split('\n');
        let read = 0;
        for (const [at, line] of lines.entries()) {
            const match = /^(\S.*?)\s+(\d+) of\s+(\d+)\s/.exec(line);
            if (!match || !promised.includes(match[1])) continue;
            read++;
            const complete = match[2] === match[3];
            complete ? tally.passed++ : tally.failed++;
            console.log(`${complete ? '✔' : '✖'} ${only} ${line.trim()}`);
            // The misses are listed under their line, indented.
            for (let next = at + 1; !complete && /^\s{5}/.test(lines[next] ?? ''); next++) {
                console.log(lines[next]);
            }
        }
        if (!read) {
            tally.failed++;
            console.log(`✖ ${only} was not scored:\n${output.slice(-2000)}`);
        }
    }
    return tally;
}
