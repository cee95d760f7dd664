// node.mjs SAMPLES RESULTS: the cases in WebAssembly under Node. SAMPLES is what
// writeSamples() gives, as JSON in a file; RESULTS is written.

import { readFileSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

import { createChecker } from 'gouji';

import createModule from '../../build/wasm/tests/bench/gouji_bench.js';
import { Cases } from './cases.mjs';

const wasm = readFileSync(new URL('../../build/wasm/tests/bench/gouji_bench.wasm', import.meta.url));
const processor = () => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
};

const samples = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const cases = new Cases({
    checker: await createChecker(),
    now: processor,
    open: () => createModule({ wasmBinary: wasm }),
    read: file => readFile(file),
});
const texts = [];
for (const text of samples.texts) texts.push(await cases.text(text).catch(error => ({ failed: error.message })));
writeFileSync(process.argv[3], JSON.stringify({ texts, ...(await cases.population(samples)) }));
