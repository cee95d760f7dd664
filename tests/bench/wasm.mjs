// wasm.mjs FILE...: megabytes of UTF-8 a second from a string to the result as JSON, in
// WebAssembly, as a JSON object by file.

import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

import { createChecker } from 'gouji';

const checker = await createChecker();
const speeds = {};
for (const file of process.argv.slice(2)) {
    const bytes = readFileSync(file);
    const text = bytes.toString('utf8');
    checker.checkJson(text.slice(0, 100_000));
    // Half a second at least, and the best of three such runs: others use the machine too.
    let best = 0;
    for (let round = 0; round < 3; round++) {
        const start = performance.now();
        let runs = 0;
        let spent = 0;
        while (spent < 500) {
            checker.checkJson(text);
            runs++;
            spent = performance.now() - start;
        }
        best = Math.max(best, (runs * bytes.length) / spent / 1000);
        if (spent > 2000) break;
    }
    speeds[basename(file, '.txt')] = best;
}
console.log(JSON.stringify(speeds));
