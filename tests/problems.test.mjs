// A result as a list for a reader: root causes first, and where in the text each problem is.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';

import { createChecker } from 'gouji';
import { countsOf, orderedFindings, placesOf, problemsOf, severityOf, uncheckedOf } from 'gouji/problems';

import { root } from './files.mjs';

const checker = await createChecker();
const sample = readFileSync(join(root, 'web/src/sample.txt'), 'utf8');
const quotes = (text, problem) => placesOf(problem).map(span => text.slice(...span));

test('every finding is listed once, under its cause or by itself', () => {
    const result = checker.check(sample);
    const listed = problemsOf(result).flatMap(each => (each.kind === 'cause' ? each.findings : [each])).map(({ index }) => index);
    assert.deepEqual(listed.sort((a, b) => a - b), result.findings.map((_, index) => index));
});

test('causes stand before single findings, the severe before the slight', () => {
    const result = checker.check(`${sample}申请行政复议 宗。`);
    assert.deepEqual(problemsOf(result).map(each => `${each.kind} ${severityOf(each)}`),
        ['cause error', 'cause error', 'finding error', 'finding warning']);
    const rank = { error: 0, warning: 1, note: 2 };
    const found = orderedFindings(result).map(({ finding }) => rank[finding.severity]);
    assert.deepEqual(found, [...found].sort());
    const { errors, warnings, broken } = countsOf(result);
    assert.deepEqual([errors, warnings], [3, 1]);
    assert.ok(broken > errors);
});

test('a relation that a doubt speaks of is not left unchecked', () => {
    const result = checker.check(readFileSync(join(root, 'tests/cases/blanks.txt'), 'utf8'));
    const undecided = result.checks.filter(({ verdict }) => verdict === 'undecided');
    const asked = result.findings.filter(({ rule, severity }) => rule.startsWith('requests.') && severity === 'warning');
    assert.ok(asked.length > 0);
    assert.equal(uncheckedOf(result).length, undecided.length - asked.length);
    const { checked, undecided: open } = countsOf(result);
    assert.equal(open, uncheckedOf(result).length);
    assert.equal(checked + open, result.checks.length);
});

test('a cause is where its cells are, a finding where its words are', () => {
    const [first, second, third] = problemsOf(checker.check(sample));
    assert.deepEqual(quotes(sample, first), ['21', '29']);
    assert.deepEqual(quotes(sample, second), ['0']);
    assert.deepEqual(quotes(sample, third), ['因政府信息公开工作被申请行政复议2件']);
});

test('of several repairs the likeliest says where to look', () => {
    const text = sample.replace('，未发生行政诉讼', '').replace('1\t0\t0\t0\t1\t0\t0\t0\t0\t0', '1\t0\t0\t0\t1\t0\t0\t0\t5\t3');
    const doubtful = problemsOf(checker.check(text)).find(({ alternatives }) => alternatives?.length > 1);
    assert.equal(doubtful.alternatives[0].confidence, 'likely');
    assert.deepEqual(quotes(text, doubtful), ['3']);
});

test('what is missing is nowhere', () => {
    const problems = problemsOf(checker.check(sample.replace('六、其他需要报告的事项', '')));
    const missing = problems.find(({ finding }) => finding?.rule === 'section.missing');
    assert.deepEqual(placesOf(missing), []);
});
