// npm test: builds everything, runs every kind of test, and ends with one line that
// sums them: N passed, N failed, N skipped.

import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { run } from './run.mjs';
import { runScore } from './score.mjs';
import { fromGoogleTest, fromNode } from './tally.mjs';

const root = resolve(import.meta.dirname, '..');
process.chdir(root);

/** Our node tests; the page's own package runs those of the page, fuzzing wants the machine alone. */
function nodeTests() {
    return readdirSync('tests', { recursive: true })
        .filter((file) => file.endsWith('.test.mjs') && !/^(browser|fuzz)/.test(file))
        .map((file) => join('tests', file))
        .sort();
}

const parts = [
    { name: 'build', command: ['scripts/build.sh', 'native', 'wasm', 'element'], needed: true },
    { name: 'build of the units', command: ['scripts/build.sh', 'units'] },
    { name: 'units, native', command: ['ctest', '--preset', 'native', '-V'], read: fromGoogleTest },
    { name: 'units, WebAssembly', command: ['ctest', '--preset', 'wasm', '-V'], read: fromGoogleTest },
    {
        name: 'order of folders, parity, npm package, derived tests',
        command: ['node', '--test', '--test-reporter=spec', ...nodeTests()],
        read: fromNode,
    },
    { name: 'build with sanitizers', command: ['scripts/build.sh', 'asan'] },
    { name: 'units, sanitized', command: ['ctest', '--preset', 'asan', '-V'], read: fromGoogleTest },
    { name: 'fuzzing', command: ['node', '--test', '--test-reporter=spec', 'tests/fuzz/'], read: fromNode },
    { name: 'page', command: ['npm', 'test', '--silent', '-w', 'web'], read: fromNode },
];

const total = { passed: 0, failed: 0, skipped: 0 };
function add(name, tally) {
    for (const key of Object.keys(total)) total[key] += tally[key];
    console.log(`\n-- ${name}: ${tally.passed} passed, ${tally.failed} failed, ${tally.skipped} skipped\n`);
}

for (const { name, command, read, needed } of parts) {
    console.log(`\n== ${name}`);
    const { status, output } = await run(command);
    const tally = read?.(output) ?? { passed: 0, failed: 0, skipped: 0 };
    // A runner that failed without saying at which test, or that ran none, has failed.
    const silent = read && tally.passed + tally.failed === 0;
    if ((status !== 0 || silent) && tally.failed === 0) tally.failed = 1;
    if (read || tally.failed) add(name, tally);
    if (needed && status !== 0) break;
}
if (existsSync('build/native/gouji')) {
    console.log('\n== real reports');
    add('real reports', await runScore(resolve(root, '../shared/score.py')));
}

console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exit(total.failed ? 1 : 0);
