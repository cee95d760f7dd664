// The texts that are measured, written to a folder: 1 KB to 100 MB, in two kinds.
//
//   prose     one report whose first section goes on and on
//   reports   whole reports, one after another, tables and all

import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { make } from '../generator/index.mjs';

const report = make({ seed: 'bench', shape: 'tsv' }).text;

function prose(bytes) {
    const [before, ...after] = report.split(/(?<=\n)(?=[^\n]*二、)/);
    const room = bytes - Buffer.byteLength(report);
    const paragraphs = before.slice(before.indexOf('\n') + 1);
    const times = Math.max(1, 1 + Math.floor(room / Buffer.byteLength(paragraphs)));
    return before + paragraphs.repeat(times - 1) + after.join('');
}

const reports = (bytes) => `${report}\n`.repeat(Math.ceil(bytes / Buffer.byteLength(report)));

/** A text cut to a number of bytes, at the end of a character. */
function cut(text, bytes) {
    const whole = Buffer.from(text);
    let end = Math.min(bytes, whole.length);
    while (end < whole.length && (whole[end] & 0xc0) === 0x80) end--;
    return whole.subarray(0, end);
}

export const sizes = { '1 KB': 1e3, '10 KB': 1e4, '100 KB': 1e5, '1 MB': 1e6, '10 MB': 1e7, '100 MB': 1e8 };
export const kinds = { prose, reports };

/** Writes what is not there yet, up to a size; gives [{kind, size, name, file}]. */
export function writeSamples(folder, largest) {
    mkdirSync(folder, { recursive: true });
    const written = [];
    for (const [kind, text] of Object.entries(kinds)) {
        for (const [size, bytes] of Object.entries(sizes)) {
            if (bytes > largest) continue;
            const name = `${kind}-${size.replace(' ', '')}`;
            const file = join(folder, `${name}.txt`);
            if (!statSync(file, { throwIfNoEntry: false })) writeFileSync(file, cut(text(bytes), bytes));
            written.push({ kind, size, name, file });
        }
    }
    return written;
}
