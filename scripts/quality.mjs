// npm run quality [-- --count N]: writes docs/quality.md from real runs: N sound and N faulty
// generated reports scored now (10 000 unless told), and what `npm run bench`, `npm run fuzz`
// and `npm run coverage` left in build/; those that left nothing are run. Fails where any of
// them gives nothing.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';

import { score } from '../tests/generator/score.mjs';
import { commit } from './commit.mjs';
import { render } from './quality/document.mjs';
import { run } from './run.mjs';
import { scoreRealReports } from './score.mjs';

process.chdir(resolve(import.meta.dirname, '..'));
const { values } = parseArgs({ options: { count: { type: 'string', default: '10000' } } });

async function insist(command) {
    const { status } = await run(command);
    if (status === 0) return;
    console.error(`quality: ${command.join(' ')} failed`);
    process.exit(1);
}

const left = { bench: 'build/bench/results.json', fuzz: 'build/fuzz/summary.json', coverage: 'build/coverage/summary.json' };

/** What a command leaves in a file, also where it is not content; run first where it has not. */
async function resultOf(script) {
    if (!existsSync(left[script])) await run(['npm', 'run', script]);
    return JSON.parse(readFileSync(left[script], 'utf8'));
}

async function scored(seed, faults) {
    const count = Number(values.count);
    const tally = await score({ binary: 'build/native/gouji', count, seed, faults, jobs: Math.max(1, cpus().length - 1) });
    if (tally.reports !== count) throw new Error(`quality: ${tally.reports} of ${count} reports were scored`);
    return tally;
}

function sizeOf(file) {
    const bytes = readFileSync(file);
    return { bytes: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length };
}

await insist(['scripts/build.sh', 'native', 'wasm', 'element', 'page', 'bundle']);
const seeds = { clean: 'quality', faulty: 'quality faults' };
const [clean, faulty] = [await scored(seeds.clean, 0), await scored(seeds.faulty, 1)];
const real = await scoreRealReports('../shared/score.py');
const bench = await resultOf('bench');
const fuzz = await resultOf('fuzz');
const coverage = await resultOf('coverage');
const text = render({
    date: new Date().toISOString(),
    commit: commit(),
    version: JSON.parse(readFileSync('bindings/package.json', 'utf8')).version,
    machine: { cores: cpus().length, model: cpus()[0].model, load: loadavg()[2] },
    seeds, clean, faulty, bench, fuzz, coverage, real,
    sizes: {
        'gouji.wasm': sizeOf('bindings/dist/gouji.wasm'),
        'gouji.js': sizeOf('bindings/dist/gouji.js'),
        'element.js': sizeOf('bindings/dist/element.js'),
        'gouji.html': sizeOf('build/gouji.html'),
    },
});
writeFileSync('docs/quality.md', text);
console.log('docs/quality.md is written');
