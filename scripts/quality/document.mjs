// docs/quality.md from one run. Every number in it comes out of the run; a run that lacks one
// is refused.

import {
    alarmTable, faultTable, overall, overallFaults, proseTable, ruleTable, shapeTable,
} from './accuracy.mjs';
import { aimTable } from './aims.mjs';
import { count, fixed, interval, percent, sum, table } from './markdown.mjs';
import {
    heaviest, latencyTable, memoryTable, pasteTable, sizeTable, stageTable, startTable, textOf, textTable,
} from './speed.mjs';

const needed = ['date', 'commit', 'version', 'machine', 'seeds', 'clean', 'faulty', 'bench', 'fuzz', 'coverage', 'sizes'];

/** What a run must have before anything is written about it. */
function examine(run) {
    for (const part of needed) if (!run[part]) throw new Error(`quality: the run has no ${part}`);
    for (const part of ['clean', 'faulty']) {
        if (!run[part].reports || !overall(run[part], 'cells')) throw new Error(`quality: no report was scored: ${part}`);
    }
    if (run.bench.quick) throw new Error('quality: these benchmarks are the quick ones');
    if (Object.keys(run.fuzz).length === 0) throw new Error('quality: nothing was fuzzed');
}

function abstract({ clean, faulty, bench }) {
    const reports = overall(clean, 'clean');
    const withErrors = overall(clean, 'clean_with_errors');
    const observable = overallFaults(faulty, 'observable');
    return `摘要：本文由 \`npm run quality\` 从实测结果写出，没有一个数字是手填的。用自动生成、答案已知的报告检验，包括 ${
        Object.keys(clean.shapes).length} 种粘贴形态。${count(reports)} 份没有错误的报告里，被误报“错误”的有 ${count(withErrors)} 份（95% 置信区间 ${
        interval(withErrors, reports)}）；单元格读对 ${percent(overall(clean, 'cells_right'), overall(clean, 'cells'))}。${
        count(faulty.reports)} 份各埋一处错误的报告里，可以证明的 ${count(observable)} 处，发现 ${
        percent(overallFaults(faulty, 'found'), observable)}，指对位置 ${percent(overallFaults(faulty, 'right_place'), observable)}。一份 10 KB 的报告，浏览器里核对一次的中位时间是 ${
        fixed(bench.reports.chromium.p50, 1)} 毫秒。没有达到目标的，表中以 ✗ 标明。`;
}

function machine({ date, commit, version, machine: { cores, model, load }, seeds, bench }) {
    return `Measured on ${date.slice(0, 10)}: version ${version}, commit \`${commit}\`; ${cores} cores (${model}), load ${
        fixed(load, 1)} while the reports were scored: the machine was shared with other work, so read times as upper bounds. Benchmarks: commit \`${
        bench.commit}\`, Node ${bench.platforms.node}, Chromium ${bench.platforms.chromium}. Seeds of the reports: \`${
        seeds.clean}\` for the sound ones, \`${seeds.faulty}\` for the faulty; \`bench\` for the benchmarks.`;
}

function accuracy(run) {
    const { clean, faulty } = run;
    return `## Reading the tables

${count(clean.reports)} sound reports, every cell held against what was printed: the right value, rightly blank, or rightly lost. Shapes are those of [the generator](../tests/generator/README.md#shapes). Shares are rounded down; intervals are Wilson’s.

${shapeTable(clean)}

## False alarms

A false alarm costs more than a miss, so this is the number that matters most: what is said of reports in which nothing is wrong.

${alarmTable(clean)}

## Finding what is wrong

${count(faulty.reports)} reports, one fault drawn into each. A fault is observable where it breaks a relation, leaves a blank with which as 0 one does not hold, contradicts the prose or loses a row; two cells exchanged within one sum leave no trace, and are counted as drawn only. *Found*: something fails, or is asked about, that the fault makes fail. *At its place*: a finding or a root cause points at a changed cell or number. Causes are asked for where a relation breaks and no smaller repair explains it, by an oracle of the generator's own; the first one named is to be right where no other is as small. They count only with the value that the cell had before.

${faultTable(faulty)}

## Rule by rule

*Rightly* and *falsely* count what was said, over both sets of reports; *due* counts what the key of the report calls for. A falsified number may show in any rule of the prose, so those speak rightly more often than they are due. \`–\`: never said, or never due; such a rule is held by its unit tests and examples alone. What the shape of a report has lost may be said to be lost, and a number of the prose may be held against a cell left blank.

${ruleTable(clean, faulty)}

## Numbers of the prose

${proseTable(clean)}

The rest counts things outside the tables (articles, visits, meetings); a number that cannot be placed for certain is never forced onto a cell, and is listed as read but unchecked.`;
}

function speed({ bench }) {
    const reports = textOf(bench, 'reports', '1 MB');
    const { stage, part, whole } = heaviest(reports);
    return `## Speed

From text to JSON, in MB of UTF-8 a second, best of several rounds; natively in processor time. In WebAssembly a text is checked until the engine makes it no quicker, and then measured. Beside each stands how many times longer it takes than a floor measured in turns with it: natively what ICU needs to decode the same bytes and bring them to NFKC, or memcpy to copy them; in Chromium what the browser’s own decoder and NFKC need.

${textTable(bench)}

### What stands between us and the floor

Each stage’s own time, natively, in multiples of ICU’s decoding and NFKC of the same text. Of whole reports, \`${stage}\` takes most: ${percent(part, whole)} of the time.

${stageTable(bench)}

### What a reader waits for

${count(bench.reports.count)} generated reports, in Chromium with the JSON parsed; and root causes alone, ${count(bench.diagnosis.count)} reports for each number of faults.

${latencyTable(bench)}

From navigation to a frame with the verdict in it, nothing cached, a report pasted as soon as there is a page to paste into:

${startTable(bench)}

${pasteTable(bench)}

### Memory

By how much the process, or the module’s memory, grows at most while one text is checked. The module grows in steps and never shrinks.

${memoryTable(bench)}`;
}

function soundness({ fuzz, coverage, sizes, real }) {
    const targets = Object.entries(fuzz).map(([name, t]) => [`\`${name}\``, count(t.executions), count(Math.round(t.seconds)), count(t.crashes)]);
    const all = of => sum(Object.values(fuzz), of);
    const { lines, folders } = coverage;
    return `## Any input

Fuzz targets under the address and undefined-behaviour sanitizers, with oracles beyond crashes: spans inside the text, JSON by the schema, time and memory in proportion.

${table(['target', 'executions', 'seconds', 'failures'], [
        ...targets, ['all', count(all(t => t.executions)), count(Math.round(all(t => t.seconds))), count(all(t => t.crashes))],
    ])}

## Lines run by tests

${table(['folder of src', 'lines', 'run', 'share'], [...Object.entries(folders), ['all', lines]].map(([name, of]) =>
        [`\`${name}\``, count(of.count), count(of.covered), percent(of.covered, of.count)]))}

## Sizes

${sizeTable(sizes)}${real ? `

## Real reports

A collection of published reports stands outside this repository, with keys made by hand. It is scored where it lies beside it:

${table(['real reports', 'right', 'of'], real.map(({ name, right, all: of }) => [name, count(right), count(of)]))}` : ''}`;
}

export function render(run) {
    examine(run);
    return `# Quality, measured

${abstract(run)}

This page is written by \`npm run quality\` and by nobody’s hand. The reports are invented, by a generator of ours that knows the truth about each and shares no code with the checker; it is as varied as we could make it, and it is still ours: an outside look may find shapes and wordings that it lacks.

${machine(run)}

## Aims, and what came of them

${aimTable(run)}

${accuracy(run)}

${speed(run)}

${soundness(run)}
`;
}
