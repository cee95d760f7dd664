// What is measured, written to a folder from fixed seeds: texts of 1 KB to 100 MB in three
// kinds, a population of whole reports, reports with faults, and a paste.
//
//   prose     one report whose first section goes on and on
//   tables    one report whose tables do
//   reports   whole reports, one after another

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { make } from '../generator/index.mjs';

export const sizes = { '1 KB': 1e3, '10 KB': 1e4, '100 KB': 1e5, '1 MB': 1e6, '10 MB': 1e7, '100 MB': 1e8 };

const report = make({ seed: 'bench', shape: 'tsv' }).text;
const times = (piece, room) => piece.repeat(Math.max(0, Math.floor(room / Buffer.byteLength(piece))));

/** A report to which a part of it is given again, until it has so many bytes. */
function grow(text, part, bytes) {
    const at = text.indexOf(part) + part.length;
    return text.slice(0, at) + times(part, bytes - Buffer.byteLength(text)) + text.slice(at);
}

const firstSection = text => /\n([^]*?\n)(?=[^\n]*二、)/.exec(text)[1];
const tables = text => text.slice(text.search(/.*一、本年新收/), text.search(/.*五、存在的主要问题/));

export const kinds = {
    prose: bytes => grow(report, firstSection(report), bytes),
    tables: bytes => grow(report, tables(report), bytes),
    reports: bytes => times(`${report}\n`, bytes + Buffer.byteLength(report)),
};

/** A text cut to a number of bytes, at the end of a character. */
function cut(text, bytes) {
    const whole = Buffer.from(text);
    let end = Math.min(bytes, whole.length);
    while (end < whole.length && (whole[end] & 0xc0) === 0x80) end--;
    return whole.subarray(0, end);
}

/** What a word processor gives for a long report: each paragraph of one again and again. */
function paste(bytes) {
    const page = make({ seed: 'bench', shape: 'html_word' }).text;
    return grow(page, /<p class=MsoNormal[^]*?(?=<table)/.exec(page)[0], bytes);
}

/** Writes them all, texts up to a size; gives their files. */
export function writeSamples(folder, { largest = Infinity, population = 200 } = {}) {
    mkdirSync(folder, { recursive: true });
    const write = (name, content) => {
        const file = join(folder, name);
        writeFileSync(file, content);
        return file;
    };
    const one = (name, seed, shape, faults) => {
        const { text } = make({ seed, shape, faults });
        return write(name, grow(text, firstSection(text), 1e4));
    };
    const several = (count, faults) => Array.from({ length: count }, (_, i) => {
        const shape = ['tsv', 'markdown', 'spaces', 'lines'][i % 4];
        return one(`report-${faults}-${i}.txt`, `bench ${faults} ${i}`, shape, faults);
    });
    const texts = Object.keys(kinds).flatMap(kind => Object.entries(sizes)
        .filter(([, bytes]) => bytes <= largest)
        .map(([size, bytes]) => ({
            kind, size, bytes,
            file: write(`${kind}-${size.replace(' ', '')}.txt`, cut(kinds[kind](bytes), bytes)),
        })));
    return {
        texts,
        reports: several(population, 0),
        faulty: [1, 2, 3, 4, 5].map(faults => several(Math.ceil(population / 5), faults)),
        paste: write('paste.html', paste(1e6)),
    };
}
