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
    // The processor's time, as the native benchmark counts it: others use the machine too.
    let best = 0;
    for (let round = 0; round < 3; round++) {
        const start = process.cpuUsage();
        let runs = 0;
        let spent = 0;
        while (spent < 500_000) {
            checker.checkJson(text);
            runs++;
            spent = process.cpuUsage(start).user;
        }
        best = Math.max(best, (runs * bytes.length) / spent);
        if (spent > 2_000_000) break;
    }
    speeds[basename(file, '.txt')] = best;
}
console.log(JSON.stringify(speeds));
