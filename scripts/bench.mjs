// npm run bench [LARGEST]: how fast texts of 1 KB to 100 MB are checked, natively beside
// ICU's own decoding and normalising of the same bytes, and in WebAssembly. LARGEST (in
// bytes) leaves out what is larger.

import { join, resolve } from 'node:path';

import { writeSamples } from '../tests/bench/samples.mjs';
import { run } from './run.mjs';

process.chdir(resolve(import.meta.dirname, '..'));

/** What a program printed, or the end of everything where it failed. */
async function output(command, options) {
    const ended = await run(command, options);
    if (ended.status === 0) return ended.output;
    if (options.quiet) console.error(ended.output.slice(-4000));
    process.exit(1);
}

await output(['scripts/build.sh', 'bench', 'wasm'], {});
const samples = writeSamples(join('build', 'bench'), Number(process.argv[2]) || Infinity);
const files = samples.map(({ file }) => file);

console.log('bench: native');
const program = ['build/native/tests/bench/gouji_bench', '--benchmark_format=json'];
const repeats = ['--benchmark_repetitions=3', '--benchmark_min_time=0.2'];
const printed = await output([...program, ...repeats, ...files], { quiet: true });
const native = JSON.parse(printed.slice(printed.indexOf('{')));
console.log('bench: WebAssembly');
const wasm = JSON.parse(await output([process.execPath, 'tests/bench/wasm.mjs', ...files], { quiet: true }));

/** The best of the repetitions, in MB/s. */
function speed(name) {
    const runs = native.benchmarks.filter((b) => b.run_type === 'iteration' && b.run_name === name);
    return Math.max(...runs.map((b) => b.bytes_per_second)) / 1e6;
}

const number = (value) => value.toFixed(1).padStart(8);
console.log('\nMB/s of UTF-8; the ratios say how many times longer ours takes\n');
console.log('text                native      ICU    ratio     wasm  wasm : native');
for (const { kind, size, name } of samples) {
    const ours = speed(`check/${name}`);
    const icu = speed(`icu/${name}`);
    const web = wasm[name];
    console.log(
        `${`${kind} ${size}`.padEnd(18)}${number(ours)} ${number(icu)} ${number(icu / ours)} ${number(web)} ${number(ours / web)}`,
    );
}
