// npm run bench [-- --quick]: how fast texts of 1 KB to 100 MB are checked, natively and in
// WebAssembly under Node and in Chromium, by stages and as a whole, beside what decoding
// and normalising alone takes in the same run; and what a reader waits for. Prints one
// table and writes build/bench/results.json. --quick: texts up to 100 KB, a minute.

import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { resolve } from 'node:path';

import { measureInChromium } from '../tests/bench/chromium.mjs';
import * as native from '../tests/bench/native.mjs';
import { writeSamples } from '../tests/bench/samples.mjs';
import { print } from '../tests/bench/table.mjs';
import { commit } from './commit.mjs';
import { run } from './run.mjs';

process.chdir(resolve(import.meta.dirname, '..'));
const quick = process.argv.includes('--quick');

/** What a program printed, or the end of everything where it failed. */
async function output(command, options) {
    const ended = await run(command, options);
    if (ended.status === 0) return ended.output;
    if (options.quiet) console.error(ended.output.slice(-4000));
    process.exit(1);
}

await output(['scripts/build.sh', 'native', 'wasm', 'bench', 'page', 'bundle'], {});
const samples = writeSamples('build/bench', quick ? { largest: 1e5, population: 20 } : {});
writeFileSync('build/bench/samples.json', JSON.stringify(samples));

console.log('bench: native');
const natively = { texts: samples.texts.map(native.measureText), ...native.measurePopulation(samples) };
console.log('bench: WebAssembly in Node');
const node = JSON.parse(await output([process.execPath, 'tests/bench/node.mjs', 'build/bench/samples.json'], { quiet: true }));
console.log('bench: Chromium');
const chromium = await measureInChromium(samples, { starts: quick ? 3 : 15 });

const everywhere = (name) => ({ native: natively[name], node: node[name], chromium: chromium[name] });
const results = {
    date: new Date().toISOString(),
    commit: commit(),
    quick,
    machine: { cores: cpus().length, model: cpus()[0].model },
    platforms: { node: process.version, chromium: chromium.version },
    texts: samples.texts.map(({ kind, size, bytes }, i) => ({
        kind, size, bytes, native: natively.texts[i], node: node.texts[i], chromium: chromium.texts[i],
    })),
    reports: { count: samples.reports.length, ...everywhere('reports') },
    diagnosis: { count: samples.faulty[0].length, ...everywhere('diagnosis') },
    start: chromium.start,
    paste: chromium.paste,
};
writeFileSync('build/bench/results.json', JSON.stringify(results, null, 1));
print(results);
