// squeeze_module.mjs MODULE.wasm
// Says the same module in bytes that gzip makes less of. It does the same, and as quickly; one
// that has something unknown to this stays as it is.

import { readFileSync, writeFileSync } from 'node:fs';

import { number_locals } from './number_locals.mjs';
import { order_functions } from './order_functions.mjs';

const file = process.argv[2];
try {
    writeFileSync(file, order_functions(number_locals(readFileSync(file))));
} catch (error) {
    console.warn(`${file}: it is not squeezed: ${error.message}`);
}
