// What was aimed at, and what came of it. Only the aims are written here.

import { overall, overallFaults } from './accuracy.mjs';
import { count, fixed, percent, sum, table } from './markdown.mjs';
import { textOf } from './speed.mjs';

const share = (name, aim, part, whole) => ({ name, aim: `≥ ${aim} %`, measured: percent(part, whole), met: part / whole >= aim / 100 });
const atMost = (name, aim, value, unit, digits = 1) =>
    ({ name, aim: `≤ ${aim}${unit}`, measured: `${fixed(value, digits)}${unit}`, met: value <= aim });

function accuracy({ clean, faulty }) {
    const observable = overallFaults(faulty, 'observable');
    const diagnosed = overallFaults(faulty, 'diagnosed');
    const sole = overallFaults(faulty, 'sole');
    const errors = overall(clean, 'false_errors');
    return [
        share('cells read rightly, in every shape', 100, overall(clean, 'cells_right'), overall(clean, 'cells')),
        { name: `errors said of ${count(overall(clean, 'clean'))} sound reports`, aim: '0', measured: count(errors), met: errors === 0 },
        share(`one observable fault in each of ${count(faulty.reports)} reports: found`, 99.9, overallFaults(faulty, 'found'), observable),
        share('… at its place', 99, overallFaults(faulty, 'right_place'), observable),
        share('… its cause named first, where it is the only smallest', 97, overallFaults(faulty, 'first'), sole),
        share('… among those named, where none is smaller', 100, overallFaults(faulty, 'among'), diagnosed),
    ];
}

function speed({ bench }) {
    const text = textOf(bench, 'prose', '1 MB');
    const { native, node, bytes } = text;
    const rate = bytes / native.check / 1e3;
    const causes = Math.max(...bench.diagnosis.node.map(({ p99 }) => p99));
    const memory = Math.max(...bench.texts.filter(each => each.bytes >= 1e7).map(each => each.native.memory / each.bytes));
    return [
        { name: 'plain text natively', aim: '≥ 100 MB/s', measured: `${fixed(rate, 0)} MB/s`, met: rate >= 100 },
        atMost('… in times of decoding and NFKC by ICU', 3, native.check / native.icu, ' ×'),
        atMost('WebAssembly, in times of native', 1.5, node.check / native.check, ' ×'),
        atMost('a report of 10 KB in Chromium, half of them within', 0.5, bench.reports.chromium.p50, ' ms', 2),
        atMost('first verdict of the offline file', 150, bench.start.file.median, ' ms', 0),
        atMost('root causes in WebAssembly, 99 in 100 within', 2, causes, ' ms', 2),
        atMost('1 MB of a word processor’s HTML, in times of DOMParser', 2, bench.paste.check / bench.paste.floor, ' ×'),
        atMost('memory, bytes a byte of text', 64, memory, '', 0),
    ];
}

function soundness({ sizes, fuzz, coverage }) {
    const executions = sum(Object.values(fuzz), target => target.executions);
    const crashes = sum(Object.values(fuzz), target => target.crashes);
    return [
        atMost('gouji.wasm', 600, sizes['gouji.wasm'].bytes / 1e3, ' KB', 0),
        atMost('… compressed', 200, sizes['gouji.wasm'].gzip / 1e3, ' KB', 0),
        atMost('the offline file', 1000, sizes['gouji.html'].bytes / 1e3, ' KB', 0),
        share('lines of the core run by tests', 95, coverage.lines.covered, coverage.lines.count),
        { name: 'fuzz executions', aim: '≥ 10 000 000', measured: count(executions), met: executions >= 1e7 },
        { name: '… that ended badly', aim: '0', measured: count(crashes), met: crashes === 0 },
    ];
}

export function aimTable(run) {
    const aims = [...accuracy(run), ...speed(run), ...soundness(run)];
    return table(['', 'aim', 'measured', ''], aims.map(({ name, aim, measured, met }) => [name, aim, measured, met ? '✓' : '✗']));
}
