// Runs a fuzz target, and says what came of it.

import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { root } from '../files.mjs';
import { targets, writeCorpus } from './corpus.mjs';

export { targets };

// Seconds for one input, and megabytes, on a busy machine under the sanitizers.
const limits = ['-timeout=100', '-report_slow_units=100', '-rss_limit_mb=3000'];
// Its default schedule weighs rare ways by counts that take longer than a check.
const schedule = '-entropic=0';
// The bytes of an input, at most.
const longest = { bytes: 4096, text: 8000, long_text: 500, html: 16000, events: 8000, numerals: 200, forms: 40000 };

const folder = join(root, 'build/fuzz');

/** Resolves to what a program wrote, and how it ended. */
function run(command, args) {
    return new Promise((resolve) => {
        const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'pipe'] });
        const pieces = [];
        child.stderr.on('data', (piece) => pieces.push(piece));
        child.on('error', (error) => resolve({ status: 1, output: error.message }));
        child.on('close', (status) => resolve({ status, output: Buffer.concat(pieces).toString() }));
    });
}

/** Writes the seeds, and forgets findings of before, and what was learnt in a corpus named so. */
export function prepare(forgotten) {
    for (const part of ['seeds', 'findings', forgotten])
        if (part) rmSync(join(folder, part), { recursive: true, force: true });
    writeCorpus(join(folder, 'seeds'));
}

/**
 * Runs one target for so many seconds or executions. What it learns goes into the corpus of that
 * name. Gives {executions, seconds, crashes, output}.
 */
export async function fuzz(target, corpus, { seconds, runs }) {
    const own = (part) => join(folder, part, target);
    for (const part of [corpus, 'findings']) mkdirSync(own(part), { recursive: true });
    const regressions = join(root, 'tests/fuzz/regressions', target);
    const start = performance.now();
    const { status, output } = await run(join(root, `build/asan/tests/fuzz/fuzz_${target}`), [
        ...limits,
        schedule,
        ...(seconds ? [`-max_total_time=${seconds}`] : [`-runs=${runs}`, '-seed=1']),
        `-max_len=${longest[target]}`,
        `-dict=${join(folder, 'seeds/forms.dict')}`,
        `-artifact_prefix=${own('findings')}/`,
        '-print_final_stats=1',
        own(corpus),
        own('seeds'),
        ...(existsSync(regressions) ? [regressions] : []),
    ]);
    const executions = Number(/stat::number_of_executed_units:\s*(\d+)/.exec(output)?.[1] ?? 0);
    const crashes = Math.max(readdirSync(own('findings')).length, status === 0 ? 0 : 1);
    return { executions, seconds: Math.round((performance.now() - start) / 1000), crashes, output };
}
