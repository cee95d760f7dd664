// The score over real reports. They are not part of this repository; where they lie
// beside it, what this stage promises has to be complete.

import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { run } from './run.mjs';

const promised = ['cells', 'relations', 'silence on clean', 'structure', 'runs'];
const reports = ['seeds/', 'reports/'];

/** What a line of the score says, or null where it says something else. */
function readLine(line) {
    const match = /^(\S.*?)\s+(\d+) of\s+(\d+)\s/.exec(line);
    return match && { name: match[1], right: Number(match[2]), all: Number(match[3]) };
}

const isHere = (script) => existsSync(script) && existsSync(join(dirname(script), 'key.json'));

/** All lines of the score; null where there are no real reports. */
export async function scoreRealReports(script) {
    if (!isHere(script)) return null;
    const { output } = await run(['python3', script, 'build/native/gouji'], { quiet: true });
    const lines = output.split('\n').map(readLine).filter(Boolean);
    if (lines.length === 0) throw new Error(`the real reports were not scored:\n${output.slice(-2000)}`);
    return lines;
}

/** Each promised line of each group of reports is one test. */
export async function runScore(script) {
    const tally = { passed: 0, failed: 0, skipped: 0 };
    if (!isHere(script)) {
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
            const scored = readLine(line);
            if (!scored || !promised.includes(scored.name)) continue;
            read++;
            const complete = scored.right === scored.all;
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
