// The cases natively: runs the program of bench.cpp and reads what it prints.

import { spawnSync } from 'node:child_process';

import { kLong, spread } from './measure.mjs';

const program = 'build/native/tests/bench/gouji_bench';

/** Benchmarks by name, with the least processor time of their repetitions in ms. */
function run(files, { filter, repetitions = 1, leastTime = 0.02 }) {
    const { status, stdout, stderr } = spawnSync(program, [
        '--benchmark_format=json', `--benchmark_filter=${filter}`, `--benchmark_min_time=${leastTime}`,
        `--benchmark_repetitions=${repetitions}`, '--benchmark_enable_random_interleaving=true', ...files,
    ], { encoding: 'utf8', maxBuffer: 1 << 28 });
    if (status !== 0) throw new Error(`${program}: exit ${status}: ${stderr.slice(-2000)}`);
    const found = new Map();
    for (const { run_type: type, run_name: name, cpu_time: time, time_unit: unit, memory } of JSON.parse(stdout).benchmarks) {
        if (type !== 'iteration') continue;
        if (unit !== 'ns') throw new Error(`${name} in ${unit}`);
        const [stage, file] = name.split('/');
        const least = Math.min(time / 1e6, found.get(`${stage}/${file}`)?.time ?? Infinity);
        found.set(`${stage}/${file}`, { stage, file, time: least, memory });
    }
    if (found.size === 0) throw new Error(`${program} measured nothing of ${filter}`);
    return [...found.values()];
}

/** Of one text: the time of each stage in ms, and the memory in bytes. */
export function measureText({ file, bytes }) {
    const repetitions = bytes > kLong ? 1 : bytes > 2e6 ? 2 : 5;
    const stages = run([file], { filter: bytes > kLong ? '^(check|icu|copy)/' : '^[^m]', repetitions });
    const [{ memory }] = run([file], { filter: '^memory/' });
    return { ...Object.fromEntries(stages.map(({ stage, time }) => [stage, time])), memory };
}

const times = (files, stage) => run(files, { filter: `^${stage}/`, repetitions: 3, leastTime: 0.003 }).map(({ time }) => time);

/** What the population of reports takes in ms, and the diagnosis by number of faults. */
export function measurePopulation({ reports, faulty }) {
    return {
        reports: spread(times(reports, 'check')),
        diagnosis: faulty.map(files => spread(times(files, 'diagnosis'))),
    };
}

