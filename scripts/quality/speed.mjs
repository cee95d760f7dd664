// What the benchmarks measured (build/bench/results.json), as tables.

import { ownTimes } from '../../tests/bench/table.mjs';
import { count, fixed, table } from './markdown.mjs';

const speed = (bytes, ms) => fixed(bytes / ms / 1e3, bytes / ms / 1e3 < 10 ? 1 : 0);
const times = (ours, floor) => `${fixed(ours / floor, ours / floor < 100 ? 1 : 0)} ×`;
/** A text can be too large for a browser's memory; then its cells say so. */
const unless = (side, write) => (side.failed ? 'too large' : write(side));

export const textOf = ({ texts }, kind, size) => {
    const found = texts.find(text => text.kind === kind && text.size === size);
    if (!found) throw new Error(`quality: the benchmarks have no ${kind} of ${size}`);
    return found;
};

export function textTable({ texts }) {
    const rows = texts.map(({ kind, size, bytes, native, node, chromium }) => [
        `${kind}, ${size}`, speed(bytes, native.check), times(native.check, native.icu), times(native.check, native.copy),
        unless(node, side => speed(bytes, side.check)), unless(node, side => times(side.check, native.check)),
        unless(chromium, side => speed(bytes, side.check)), unless(chromium, side => times(side.check, side.floor)),
    ]);
    return table(['text', 'native, MB/s', 'of ICU', 'of memcpy', 'Node, MB/s', 'of native', 'Chromium, MB/s', 'of its NFKC'], rows);
}

/** How many times the floor each stage takes, natively. */
export function stageTable(bench) {
    const texts = ['prose', 'tables', 'reports'].map(kind => textOf(bench, kind, '1 MB'));
    const own = texts.map(({ native }) => ownTimes(native));
    const rows = Object.keys(own[0]).map(stage => [
        `\`${stage}\``, ...own.map((all, i) => `${fixed(Math.max(0, all[stage]) / texts[i].native.icu, 2)} ×`),
    ]);
    return table(['stage', ...texts.map(({ kind, size }) => `${kind}, ${size}`)], rows);
}

/** The stage that takes most, and its share. */
export function heaviest({ native }) {
    const own = Object.entries(ownTimes(native)).sort((a, b) => b[1] - a[1]);
    return { stage: own[0][0], part: own[0][1], whole: own.reduce((all, [, time]) => all + time, 0) };
}

const places = { native: 'native', node: 'Node', chromium: 'Chromium' };

export function latencyTable({ reports, diagnosis }) {
    const rows = Object.entries(places).map(([where, name]) => [
        name, fixed(reports[where].p50, 2), fixed(reports[where].p99, 2),
        ...diagnosis[where].map(({ p50, p99 }) => `${fixed(p50, 2)} / ${fixed(p99, 2)}`),
    ]);
    const faults = diagnosis.native.map((_, i) => `diagnosis, ${i + 1} fault${i ? 's' : ''}: p50 / p99`);
    return table(['ms', 'a report of 10 KB: p50', 'p99', ...faults], rows);
}

export function memoryTable({ texts }) {
    const rows = texts.filter(({ bytes }) => bytes >= 1e7).map(({ kind, size, bytes, native, node }) => [
        `${kind}, ${size}`, fixed(native.memory / bytes, 1), unless(node, side => fixed(side.memory / bytes, 1)),
    ]);
    return table(['bytes of memory a byte of text', 'native', 'WebAssembly'], rows);
}

export function startTable({ start }) {
    const names = { page: 'the page, served', file: 'the offline file', floor: 'an empty page' };
    return table(['first verdict, ms', 'median', 'best'], Object.entries(names).map(([key, name]) =>
        [name, fixed(start[key].median, 0), fixed(start[key].best, 0)]));
}

export function pasteTable({ paste }) {
    return table(['1 MB of a word processor’s HTML, ms', 'time', 'ratio'], [
        ['read and checked', fixed(paste.check, 1), times(paste.check, paste.floor)],
        ['DOMParser alone', fixed(paste.floor, 1), times(paste.floor, paste.floor)],
    ]);
}

export const sizeTable = sizes => table(['file', 'bytes', 'gzip'], Object.entries(sizes).map(([name, { bytes, gzip }]) =>
    [name, count(bytes), count(gzip)]));
