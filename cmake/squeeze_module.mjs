// squeeze_module.mjs MODULE.wasm
// Says the same module in bytes that gzip makes less of. It does the same, and as quickly; one
// that has something unknown to this stays as it is.

import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

import { join_data } from './join_data.mjs';
import { number_locals } from './number_locals.mjs';
import { order_functions } from './order_functions.mjs';

// Calls name functions by their numbers, so that each order makes others alike: the sizes of some
// rounds lie within a hundredth, and the smallest is kept.
const ROUNDS = 8;

function squeezed(bytes) {
    const rounds = [];
    for (let round = 0; round < ROUNDS; round++)
        rounds.push(order_functions(number_locals(rounds.at(-1) ?? bytes)));
    const sizes = rounds.map((module) => gzipSync(module, { level: 9 }).length);
    return rounds[sizes.indexOf(Math.min(...sizes))];
}

const file = process.argv[2];
try {
    writeFileSync(file, squeezed(join_data(readFileSync(file))));
} catch (error) {
    console.warn(`${file}: it is not squeezed: ${error.message}`);
}
