// npm run bench [-- --quick | --largest BYTES]: how fast texts of 1 KB to 100 MB are checked, natively and in
// WebAssembly under Node and in Chromium, by stages and as a whole, beside what decoding
// and normalising alone takes in the same run; and what a reader waits for. Prints one
// table and writes build/bench/results.json. --quick: texts up to 100 KB, a minute;
// --largest BYTES leaves out what is larger.

import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { measureInChromium } from '../tests/bench/chromium.mjs';
import * as native from '../tests/bench/native.mjs';
import { writeSamples } from '../tests/bench/samples.mjs';
import { print } from '../tests/bench/table.mjs';
import { commit } from './commit.mjs';
import { run } from './run.mjs';

process.chdir(resolve(import.meta.dirname, '..'));
const { quick = false, largest } = parseArgs({ options: { quick: { type: 'boolean' }, largest: { type: 'string' } } }).values;

async function insist(command) {
    if ((await run(command)).status !== 0) process.exit(1);
}

await insist(['scripts/build.sh', 'native', 'wasm', 'bench', 'page', 'bundle']);
const samples = writeSamples('build/bench', quick ? { largest: 1e5, population: 20 } : { largest: Number(largest ?? Infinity) });
writeFileSync('build/bench/samples.json', JSON.stringify(samples));

console.log('bench: native');
const natively = { texts: samples.texts.map(native.measureText), ...native.measurePopulation(samples) };
console.log('bench: WebAssembly in Node');
await insist([process.execPath, 'tests/bench/node.mjs', 'build/bench/samples.json', 'build/bench/node.json']);
const node = JSON.parse(readFileSync('build/bench/node.json', 'utf8'));
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
