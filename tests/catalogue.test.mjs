// Every message has a template in both languages, and no template is left over.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';

import { complaints, keysAsked } from './catalogue.mjs';
import { files, root } from './files.mjs';
import { rulesIn } from './rules.mjs';

const read = (path) => readFileSync(join(root, path), 'utf8');
const program = {
    sources: files('src', /\.(cpp|h)$/).map((file) => readFileSync(file, 'utf8')),
    names: read('src/output/names.cpp'),
    forms: files('src/form', /\.json$/).map((file) => JSON.parse(readFileSync(file, 'utf8'))),
};
const catalogues = { zh: JSON.parse(read('src/message/zh.json')), en: JSON.parse(read('src/message/en.json')) };

test('every message has its template, and every template its use', () => {
    assert.deepEqual(complaints({ ...program, catalogues }), []);
});

test('every rule has its short name for the views', () => {
    for (const language of ['zh', 'en']) {
        const words = read(`bindings/element/words/${language}.ts`);
        assert.deepEqual(rulesIn('README.md').filter((rule) => !words.includes(`'${rule}':`)), [], language);
    }
});

test('the keys are found in the sources and in the forms', () => {
    const { needed, possible } = keysAsked(program);
    for (const key of [
        'requests.balance', 'review.total', 'value.negative', 'section.missing', 'table.picture', 'text.empty',
        'severity.note', 'reason.lost_cells', 'table.review', 'place.cell', 'summary', 'claim.cell',
    ]) {
        assert.ok(needed.has(key), key);
    }
    assert.ok(possible.has('quantity.requests.granted'));
});

// A program of three messages, to see that faults are noticed.
const small = {
    sources: ['said += catalogue_.say("place.cell", {{"row", r}}); // "value.old"\n{"value.negative", kError},'],
    names: 'const char* name(Severity severity) { return "note"; }',
    forms: [{ id: 'x', tables: { t: { relations: [{ rule: 'x.sum' }] } } }],
};
const zh = { 'place.cell': '{row}', 'value.negative': '负', 'severity.note': '提示', 'table.t': '表', 'x.sum': '{a}{b}' };
const en = { ...zh, 'x.sum': '{b} {a}' };

test('what is in order is left in peace', () => {
    assert.deepEqual(complaints({ ...small, catalogues: { zh, en } }), []);
});

test('each fault is noticed', () => {
    const faults = {
        'en: x.sum has no template': { zh, en: { ...en, 'x.sum': undefined } },
        'zh: value.negative is empty': { zh: { ...zh, 'value.negative': '' }, en },
        'x.sum: {a,b} against {a}': { zh, en: { ...en, 'x.sum': '{a}' } },
        'value.old is never said': { zh: { ...zh, 'value.old': '' }, en: { ...en, 'value.old': '' } },
        'zh: table.t has no template': { zh: { ...zh, 'table.t': undefined }, en },
        'en: severity.note has no template': { zh, en: { ...en, 'severity.note': undefined } },
    };
    for (const [sentence, catalogues] of Object.entries(faults)) {
        const plain = JSON.parse(JSON.stringify(catalogues));
        assert.ok(complaints({ ...small, catalogues: plain }).includes(sentence), sentence);
    }
});
