// Numbers and tables as Markdown. What is no number is refused: a document of measurements
// has no place for a measurement that was not made.

import { wilson } from './statistics.mjs';

function known(value) {
    if (typeof value !== 'number' || !Number.isFinite(value)) throw new Error(`quality: not measured: ${value}`);
    return value;
}

export const count = value => known(value).toLocaleString('en-US');
export const fixed = (value, digits) => known(value).toFixed(digits);

/** Rounded down, so that nothing short of all is 100 %. */
export function percent(part, whole) {
    if (known(whole) === 0) return '–';
    const share = Math.floor((known(part) / whole) * 1e4) / 100;
    return `${share % 100 === 0 ? share : share.toFixed(2)} %`;
}

/** The interval of 95 %, outwards. */
export function interval(part, whole) {
    if (known(whole) === 0) return '–';
    const { low, high } = wilson(known(part), whole);
    const down = Math.floor(low * 1e4) / 100;
    const up = Math.ceil(high * 1e4) / 100;
    return `${down === 0 ? 0 : down.toFixed(2)}–${up === 100 ? 100 : up.toFixed(2)} %`;
}

/** Rows of cells under a head; columns other than the first stand to the right. */
export function table(head, rows) {
    if (rows.length === 0) throw new Error(`quality: nothing was measured for the table of ${head.join(', ')}`);
    const line = cells => `| ${cells.join(' | ')} |`;
    return [line(head), line(head.map((_, i) => (i ? '--:' : '---'))), ...rows.map(line)].join('\n');
}

export const sum = (list, of) => list.reduce((total, each) => total + known(of(each)), 0);
