// What fuzzing starts from, written out of what stands elsewhere: fixtures, generated reports,
// the examples of the specification, the forms.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { awkward } from '../browser/html_samples.mjs';
import { files } from '../files.mjs';
import { loadForm } from '../generator/form.mjs';
import { make, SHAPES } from '../generator/index.mjs';
import { page } from '../spec/pages.mjs';

const generated = [...SHAPES.keys()].flatMap((shape) =>
    [0, 1].map((faults) => make({ seed: `fuzz ${shape}`, shape, faults })),
);
const plain = generated.filter(({ bytes, extension }) => !bytes && extension === 'txt');
const pages = generated.filter(({ extension }) => extension === 'html');
const examples = files('tests/spec', /\.md$/)
    .filter((file) => !file.endsWith('README.md'))
    .flatMap((file) => page(file).examples.map(({ text }) => text));
const fixtures = files('tests/cases', /\.txt$/).map((file) => readFileSync(file));

const utf16 = (text) => Buffer.from(text, 'utf16le');

/** A report's lines as a reader of HTML would tell of them (document/html_events.h). */
function events(text) {
    const cell = (words) => `\x08\x01\x01${words}\x0e`;
    const line = (words) =>
        words.includes('\t') ? `\x06${words.split('\t').map(cell).join('')}\x07` : `\x01${words}\x01`;
    return utf16(`\x03${text.split('\n').map(line).join('')}\x04`);
}

/** A form cut down to few items a list, each after another, so that a change of it is quick. */
function smaller(value, from) {
    if (Array.isArray(value)) return value.slice(from, from + 2).map((item) => smaller(item, from));
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, smaller(item, from)]));
}

/** Patches of the small form of the unit tests: each part of an official form, set on it. */
function forms() {
    const { id, ...form } = loadForm('2021');
    const patches = Object.entries(form).flatMap(([key, value]) =>
        [0, 1, 2].map((from) => ({ id, extends: 'own', [key]: smaller(value, from) })),
    );
    return [loadForm('2019'), loadForm('2021'), { id, extends: 'own' }, ...patches].map((each) =>
        JSON.stringify(each),
    );
}

const seeds = {
    text: () => [
        ...examples,
        ...fixtures,
        ...plain.map(({ text }) => text),
        ...plain.slice(0, 4).map(({ text }) => Buffer.concat([Buffer.from([0xff, 0xfe]), utf16(text)])),
    ],
    long_text: () => [...examples.filter((text) => text.length < 40), ...plain[0].text.split('\n')],
    html: () => [...Object.values(awkward), ...pages.map(({ text }) => text)],
    bytes: () => generated.map(({ bytes, text }) => bytes ?? text),
    events: () => plain.map(({ text }) => events(text)),
    numerals: () => examples.flatMap((text) => text.match(/[^，。；\n]*\d[^，。；\n]*/g) ?? []),
    forms,
};

export const targets = Object.keys(seeds);

/** The words of the forms, as libFuzzer reads a dictionary; it takes none of more than 64 bytes. */
function dictionary() {
    const words = new Set(['2019', '2021'].flatMap((id) => strings(loadForm(id))));
    const escaped = (word) =>
        [...Buffer.from(word)].map((byte) => `\\x${byte.toString(16).padStart(2, '0')}`).join('');
    return [...words]
        .filter((word) => word && Buffer.byteLength(word) <= 64)
        .map((word) => `"${escaped(word)}"\n`)
        .join('');
}

function strings(value) {
    if (typeof value === 'string') return [value];
    if (value === null || typeof value !== 'object') return [];
    const own = Array.isArray(value) ? [] : Object.keys(value);
    return [...own, ...Object.values(value).flatMap(strings)];
}

/** Writes folder/forms.dict, and folder/TARGET/ for every target. */
export function writeCorpus(folder) {
    for (const [target, make] of Object.entries(seeds)) {
        mkdirSync(join(folder, target), { recursive: true });
        for (const [at, seed] of [...new Set(make())].entries())
            writeFileSync(join(folder, target, `${at}`), seed);
    }
    writeFileSync(join(folder, 'forms.dict'), dictionary());
}
