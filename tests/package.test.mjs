// The npm package keeps what it promises: its schema, its types, its errors.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import test from 'node:test';

import Ajv from 'ajv/dist/2020.js';
import { createChecker } from 'gouji';

import { namesOf } from './catalogue.mjs';
import { root } from './files.mjs';
import { make } from './generator/index.mjs';
import { samples } from './samples.mjs';

const checker = await createChecker();
const require = createRequire(import.meta.url);
const schema = require('gouji/result.schema.json');

test('every result is what the schema says, and its spans quote the text', () => {
    const validate = new Ajv({ allErrors: true }).compile(schema);
    for (const { name, text } of samples) {
        for (const language of ['zh', 'en']) {
            const result = checker.check(text, { language });
            validate(result);
            assert.deepEqual(validate.errors ?? [], [], name);
            for (const { quote, span } of result.findings) {
                assert.equal(quote, quote && text.slice(...span), name);
            }
        }
    }
});

test('the schema lists the names that results give', () => {
    const names = readFileSync(join(root, 'src/output/names.cpp'), 'utf8');
    const { table, cell, claim, check, finding, operand, diagnosis } = schema.$defs;
    const listed = {
        TableState: [table.properties.state],
        CellState: [cell.properties.state, operand.properties.state],
        ClaimRelation: [claim.properties.relation],
        Verdict: [check.properties.verdict],
        Reason: [check.properties.reason],
        Severity: [finding.properties.severity],
        Confidence: [diagnosis.properties.confidence],
        Slip: [diagnosis.properties.slip],
    };
    for (const [type, lists] of Object.entries(listed)) {
        const given = namesOf(names, type).sort();
        assert.ok(given.length > 1, type);
        for (const list of lists) assert.deepEqual([...list.enum].sort(), given, type);
    }
});

test('text with tables of HTML in it says the same as what flattenText() makes of it', () => {
    const said = ({ tables, findings }) => [
        tables.map(({ cells }) => cells.map(({ state, value }) => [state, value])),
        findings.map(({ rule, severity, message }) => [rule, severity, message]),
    ];
    const texts = Array.from({ length: 12 }, (_, seed) => make({ seed: `flatten ${seed}`, shape: 'tagged', faults: seed % 3 }).text);
    for (const [seed, text] of texts.filter((each) => /<td/.test(each)).entries()) {
        const words = checker.flattenText(text);
        assert.doesNotMatch(words, /<td|<tr|<table/);
        assert.deepEqual(said(checker.check(words, { flattened: true })), said(checker.check(text)), `seed ${seed}`);
    }
    assert.equal(checker.flattenText('收到申请<2>件，其中<b>1</b>件'), null);
});

test('real results and the forms have the declared types', () => {
    const folder = join(root, 'build/types');
    mkdirSync(folder, { recursive: true });
    const results = samples
        .filter(({ text }) => text.length < 10_000)
        .map(({ text }) => checker.checkJson(text));
    writeFileSync(
        join(folder, 'real.ts'),
        "import type { Form, Result } from 'gouji';\n" +
            `export const results: Result[] = [${results.join(',\n')}];\n` +
            `export const forms: Form[] = ${JSON.stringify(checker.forms)};\n`,
    );
    writeFileSync(join(folder, 'sample.ts'), readFileSync(join(root, 'tests/types_sample.ts')));
    const options = '--noEmit --strict --target es2022 --module nodenext --lib es2022,dom';
    const tsc = require.resolve('typescript/lib/tsc.js');
    const run = spawnSync(
        process.execPath,
        [tsc, ...options.split(' '), join(folder, 'real.ts'), join(folder, 'sample.ts')],
        { encoding: 'utf8', cwd: root },
    );
    assert.equal(run.status, 0, run.stdout.slice(0, 2000));
});

test('unpaired surrogates are checked like any other text', () => {
    for (const text of ['\ud800', 'a\udc00b', '\udc00\ud800', `2022年\ud83d报告`]) {
        assert.equal(checker.check(text).version, 1);
    }
});

test('the module can be handed over as bytes, or compiled', async () => {
    const wasmBinary = readFileSync(require.resolve('gouji/gouji.wasm'));
    const wasmModule = await WebAssembly.compile(wasmBinary);
    for (const options of [{ wasmBinary }, { wasmModule }]) {
        const other = await createChecker(options);
        assert.equal(other.checkJson('一'), checker.checkJson('一'));
    }
    await assert.rejects(createChecker({ wasmBinary: wasmBinary.subarray(0, 1000) }), WebAssembly.CompileError);
    const foreign = new WebAssembly.Module(new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]));
    await assert.rejects(createChecker({ wasmModule: foreign }), TypeError);
});

test('corrections say what would be said of other figures', async () => {
    const { text } = make({ seed: 'figures', shape: 'tsv', faults: 1 });
    const before = checker.check(text);
    const [{ changes }] = before.diagnoses;
    const { diagnoses, tables } = checker.check(text, { corrections: changes });
    assert.ok(diagnoses.length < before.diagnoses.length);
    for (const { cell: [table, row, column], to } of changes) {
        const { cells } = tables.find(({ id }) => id === table);
        assert.equal(cells.find((each) => each.row === row && each.column === column).value, to);
    }
});

test('a misuse of a call is an error that says so', async () => {
    assert.throws(() => checker.check(42), /must be a string/);
    assert.throws(() => checker.check('一', { language: 'fr' }), /no language 'fr'/);
    const corrections = [{ cell: ['requests', 'new', 'total'], to: NaN }];
    assert.throws(() => checker.check('一', { corrections }), /NaN is no figure/);
    await assert.rejects(createChecker({ wasmUrl: 'file:///nowhere/gouji.wasm' }), /ENOENT/);
});
