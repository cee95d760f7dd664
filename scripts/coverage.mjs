// npm run coverage: which lines of the core the tests run, by folder; fails below what is
// promised. All of it is in build/coverage/summary.json; a file's own lines are shown by
//
//   llvm-cov-14 show build/coverage/gouji -instr-profile build/coverage/tests.profdata src/check.cpp

import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

import { run } from './run.mjs';

const promised = 95;
const root = resolve(import.meta.dirname, '..');
process.chdir(root);

const out = 'build/coverage';
const programs = [`${out}/gouji`, `${out}/tests/gouji_unit`];
const tests = [
    [programs[1], '--gtest_brief=1'],
    ['node', '--test', '--test-reporter=dot', 'tests/cli.test.mjs', 'tests/html.test.mjs', 'tests/spec/'],
];

async function must(command) {
    const { status, output } = await run(command, { quiet: true });
    if (status === 0) return output;
    console.error(`${command.join(' ')}\n${output.slice(-4000)}`);
    process.exit(1);
}

/** {covered, count} of some files of llvm-cov's summary. */
const sum = (files) =>
    files.reduce(
        (total, { summary: { lines } }) => ({
            covered: total.covered + lines.covered,
            count: total.count + lines.count,
        }),
        { covered: 0, count: 0 },
    );
const percent = ({ covered, count }) => (100 * covered) / count;

rmSync(`${out}/raw`, { recursive: true, force: true });
mkdirSync(`${out}/raw`, { recursive: true });
process.env.LLVM_PROFILE_FILE = resolve(out, 'raw/%4m.profraw'); // four files that all add to
process.env.GOUJI = resolve(programs[0]);
for (const command of tests) await must(command);

const raw = readdirSync(`${out}/raw`).map((file) => join(out, 'raw', file));
await must(['llvm-profdata-14', 'merge', '-o', `${out}/tests.profdata`, ...raw]);
const exported = await must([
    'llvm-cov-14', 'export', '-summary-only', `-instr-profile=${out}/tests.profdata`,
    programs[0], '-object', programs[1], 'src',
]);
// What it warns of stands before it.
const files = JSON.parse(exported.slice(exported.indexOf('{'))).data[0].files.map((file) => ({ ...file, name: relative('src', file.filename) }));

const summary = { lines: sum(files), folders: {} };
for (const folder of [...new Set(files.map(({ name }) => dirname(name)))].sort()) {
    const lines = sum(files.filter(({ name }) => dirname(name) === folder));
    summary.folders[folder] = lines;
    console.log(`${percent(lines).toFixed(1).padStart(6)} %  ${join('src', folder)}`);
}
console.log(`${percent(summary.lines).toFixed(1).padStart(6)} %  of ${summary.lines.count} lines`);
writeFileSync(`${out}/summary.json`, `${JSON.stringify(summary, null, 2)}\n`);
process.exit(percent(summary.lines) < promised ? 1 : 0);
