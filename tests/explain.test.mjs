// Every number in every message can be worked out again: over the cases, the examples of the
// specification, and generated reports of every shape with faults in them, in both languages.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after } from 'node:test';

import { Explainer, isAmount } from './explain.mjs';
import { binary, files } from './files.mjs';
import { make, SHAPES } from './generator/index.mjs';
import { page } from './spec/pages.mjs';

const folder = mkdtempSync(join(tmpdir(), 'gouji-explain-'));
after(() => rmSync(folder, { recursive: true }));

function write(name, content) {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
}

const generated = (faults) =>
    [...SHAPES.keys()].flatMap((shape) => Array.from({ length: 8 }, (_, i) => {
        const report = make({ seed: `explain-${i}`, shape, faults });
        return write(`${faults}-${i}-${shape}.${report.extension}`, report.bytes ?? report.text);
    }));
const sources = {
    'the cases': files('tests/cases', /\.txt$/),
    'the specification': files('tests/spec', /\.md$/).filter((file) => !file.endsWith('README.md'))
        .flatMap((file) => page(file).examples).map(({ text }, i) => write(`spec-${i}.txt`, text)),
    'reports with a fault': generated(1),
    'reports with two faults': generated(2),
};

function check(paths, language) {
    const run = spawnSync(binary, ['check', '--format', 'jsonl', '--lang', language, ...paths],
        { encoding: 'utf8', maxBuffer: 2 ** 30 });
    assert.ok(run.status === 0 || run.status === 1, run.stderr || String(run.error));
    return run.stdout.trimEnd().split('\n').map((line) => JSON.parse(line));
}

for (const language of ['zh', 'en']) {
    const explainer = new Explainer(language);
    for (const [name, paths] of Object.entries(sources))
        test(`${name}, ${language}`, () => {
            let messages = 0;
            for (const [i, result] of check(paths, language).entries()) {
                const wrong = [
                    ...result.findings.flatMap((finding) => explainer.finding(finding, result)),
                    ...result.diagnoses.flatMap((diagnosis) => explainer.diagnosis(diagnosis, result)),
                ];
                messages += result.findings.length + result.diagnoses.length;
                assert.deepEqual(wrong, [], paths[i]);
            }
            assert.ok(messages > 30, `${messages} messages`);
        });

    test(`no number is left unexplained, ${language}`, () => assert.deepEqual(explainer.unexplained(), []));

    test(`a number that does not follow is found, ${language}`, () => {
        const [result] = check([write('wrong.txt', '（一）予以公开\t5\t0\t0\t0\t0\t0\t6\n')], language);
        const finding = result.findings.find(({ rule }) => rule === 'requests.row_total');
        for (const digit of ['5', '6', '1']) {
            const message = finding.message.replace(digit, '7');
            assert.equal(explainer.finding({ ...finding, message }, result).length > 0, true, message);
        }
        const [diagnosis] = result.diagnoses;
        const message = diagnosis.message.replace(String(diagnosis.changes[0].to), '77');
        assert.equal(explainer.diagnosis({ ...diagnosis, message }, result).length, 1);
    });
}

const amounts = [
    // as it is said in both languages, what it is, what it is not
    [' 30', ' 30', 30, [31, { low: 30, high: null }, { low: 0, high: 30 }, { low: 20, high: 40 }]],
    ['至少 30', ' at least 30', { low: 30, high: null }, [30, { low: 31, high: null }, { low: 30, high: 40 }, { low: 0, high: 30 }]],
    ['超过 30', ' more than 30', { low: 30, high: null }, [30, { low: 29, high: null }, { low: 30, high: 40 }]],
    ['至多 30', ' at most 30', { low: 0, high: 30 }, [30, { low: 0, high: 31 }, { low: 20, high: 30 }, { low: 30, high: null }]],
    ['不到 30', ' less than 30', { low: 0, high: 30 }, [30, { low: 0, high: 29 }, { low: 30, high: null }]],
    ['超过 200、不到 300', ' more than 200 and less than 300', { low: 200, high: 300 }, [200, 300, { low: 200, high: null }, { low: 200, high: 400 }, { low: 100, high: 300 }]],
    ['约 30', ' about 30', 30, [33, { low: 30, high: 40 }]],
    ['约 72000', ' about 72000', { low: 71500, high: 72500 }, [{ low: 72000, high: 73000 }]],
];
for (const [column, language] of ['zh', 'en'].entries())
    test(`an amount is told from another, ${language}`, () => {
        const { templates } = new Explainer(language);
        for (const [chinese, english, amount, others] of amounts) {
            const said = [chinese, english][column];
            assert.ok(isAmount(templates, said, amount), said);
            for (const other of others) assert.ok(!isAmount(templates, said, other), `${said}: ${JSON.stringify(other)}`);
        }
        assert.ok(!isAmount(templates, '30 many', 30));
    });
