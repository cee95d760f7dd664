// What must not matter: how a report is set, spelled, spaced, encoded and surrounded; and what
// must not break: spans, and a consistent table that is scaled.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after } from 'node:test';

import { binary } from './files.mjs';
import { encodeGb18030, encodeUtf16 } from './generator/bytes.mjs';
import { make } from './generator/index.mjs';

const folder = mkdtempSync(join(tmpdir(), 'gouji-metamorphic-'));
after(() => rmSync(folder, { recursive: true }));

/** The results of several texts, or of the bytes of files, in one run. */
function check(texts, ...options) {
    const files = texts.map((text, i) => {
        const file = join(folder, `${i}.txt`);
        writeFileSync(file, text);
        return file;
    });
    const { stdout } = spawnSync(binary, ['check', '--format', 'jsonl', ...options, ...files], { encoding: 'utf8', maxBuffer: 1 << 28 });
    const results = stdout.split('\n').filter(Boolean).map((line) => JSON.parse(line));
    assert.equal(results.length, texts.length, 'each text has its result');
    return results;
}

/** What is said of the report, wherever it stands. */
function verdict({ report, tables, checks, findings, diagnoses }) {
    const place = ({ rule, table, row, column, quantity, section }) => [rule, table, row, column, quantity, section].join(' ');
    return {
        form: report.form,
        year: report.year,
        cells: tables.flatMap((t) => t.cells.map((c) => `${t.id} ${c.row} ${c.column} ${c.state} ${c.value}`)),
        checks: checks.map((c) => `${place(c)} ${c.verdict} ${c.reason}`).sort(),
        findings: findings.map((f) => `${place(f)} ${f.severity} ${f.message}`).sort(),
        causes: diagnoses.map((d) => d.changes.map((c) => `${c.cell} ${c.from} ${c.to}`).sort()),
    };
}

const drawn = (shape, faults) => [1, 2, 3, 4].map((n) => make({ seed: `metamorphic ${n}`, shape, faults }).text);
const reports = ['tsv', 'ragged', 'spaces', 'markdown', 'pdf'].flatMap((shape) => [...drawn(shape, 0), ...drawn(shape, 1)]);
const plain = check(reports);

/** Every report, changed, has the verdict that it had. */
function same(change, of = verdict) {
    check(reports.map(change)).forEach((result, i) => assert.deepEqual(of(result), of(plain[i]), reports[i]));
}

test('digits and punctuation may be of either width', () => {
    const wide = (text) => text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
    const narrow = (text) => text.replace(/[，；：（）]/g, (mark) => ',;:()'['，；：（）'.indexOf(mark)]);
    // A list number with its stop would become another mark: only figures are widened.
    same((text) => text.replace(/(?<=[\t ])[0-9]+(?=[\t\n ])/g, wide));
    same(narrow);
});

test('white space at the ends of lines, and empty lines at the ends of the text, mean nothing', () => {
    same((text) => `\n\n${text.replace(/(?<=[。；])\n/g, '  \u3000\n')}`);
    same((text) => `${text}\n`);
    same((text) => text.replace(/\n/g, '\r\n'));
    same((text) => text.replace(/([本办公])(?=[开机理])/g, '$1\u200b'));
});

test('a report is checked alike each time, and in every encoding', () => {
    assert.deepEqual(check(reports), plain);
    for (const encode of [encodeGb18030, (text) => encodeUtf16(text, true), (text) => encodeUtf16(text, false)]) {
        assert.deepEqual(check(reports.map(encode)), plain);
    }
    assert.deepEqual(check(reports.map((text) => `\ufeff${text}`)), plain);
});

test('languages differ in their messages only', () => {
    const words = ['message', 'effect'];  // of a diagnosis, the end of its message
    const silent = (results) => JSON.stringify(results, (name, value) => (words.includes(name) ? undefined : value));
    const english = check(reports, '--lang', 'en');
    assert.equal(silent(english), silent(plain));
    for (const { message } of english.flatMap(({ findings }) => findings)) assert.match(message, /[a-z]/);
});

test('every span is the words that it gives', () => {
    let spans = 0;
    plain.forEach((result, i) => {
        const is = ([begin, end], words) => { spans++; assert.equal(reports[i].slice(begin, end), words); };
        for (const { span, text, state } of result.tables.flatMap((t) => t.cells)) if (state === 'read') is(span, text);
        for (const { span, text } of result.claims) is(span, text);
        for (const { span, quote } of result.findings) is(span, quote);
        for (const { span, heading, state } of result.sections) if (state === 'present') is(span, heading);
    });
    assert.ok(spans > 1000);
});

const strangers = {
    'a sentence without numbers': '本机关坚持以公开为常态、不公开为例外，主动接受社会监督。',
    'numbers of something else': '全年召开新闻发布会3场，发布解读稿件25篇，网站访问量1.2万人次。',
    'the numbers of another year': '2012年，本机关共收到政府信息公开申请97件，答复96件，上年结转2件，结转下年度3件。',
    'the furniture of a web page': '首页\n互动交流\n当前位置：首页 > 信息公开\n【字体：大 中 小】\n浏览次数：356',
    'a table of something else': '项目\t预算数\t决算数\n基本支出\t1200.5\t1180.2\n项目支出\t350\t345.8\n合计\t1550.5\t1526.0',
    'a table of departments': '单位\t收到\t予以公开\t部分公开\t不予公开\t无法提供\t其他处理\t合计\n水利局\t32\t10\t5\t3\t12\t2\t32\n总计\t68\t22\t8\t6\t28\t4\t68',
    'a telephone number': '联系电话：0999-6123456　传真：0999-6123457',
};

/** Of an unrelated paragraph only claims of its own may come, which have no place. */
function said({ report, tables, checks, findings, diagnoses }) {
    const own = ({ rule, quantity }) => !rule.startsWith('claim.') || quantity;
    const { form, year, cells, causes, checks: decided } = verdict({ report, tables, checks: checks.filter(own), findings, diagnoses });
    return { form, year, cells, causes, decided, fingerprints: findings.map((f) => f.fingerprint).sort() };
}

for (const [name, stranger] of Object.entries(strangers)) {
    test(`${name} changes nothing, before, after and between sections`, () => {
        same((text) => `${text}\n\n${stranger}\n`, said);
        same((text) => text.replace(/\n(?=[ 　*#]*二、主动公开)/, `\n\n${stranger}\n\n`), said);
        same((text) => text.replace(/\n(?=[ 　*#]*五、)/, `\n\n${stranger}\n\n`), said);
    });
}

test('a report is read alike in every shape that keeps all of it', () => {
    for (const faults of [0, 1]) {
        for (let n = 0; n < 6; n++) {
            const made = ['tsv', 'markdown', 'spaces', 'pdf', 'stacked', 'html', 'html_word']
                .map((shape) => ({ shape, ...make({ seed: `shapes ${n}`, shape, faults }) }));
            const whole = made.filter(({ key }) => JSON.stringify(key.failed) === JSON.stringify(made[0].key.failed) && key.seed === made[0].key.seed);
            const failed = check(whole.map(({ text }) => text)).map(({ checks }) =>
                checks.filter((c) => c.verdict === 'fail' && c.rule !== 'claim.cell').map((c) => `${c.rule} ${c.row ?? c.column}`).sort());
            for (const [i, one] of failed.entries()) assert.deepEqual(one, failed[0], `${whole[i].shape}, ${n}`);
        }
    }
});

test('a consistent table stays so at every scale', () => {
    const [text] = drawn('tsv', 0);
    const scaled = [2, 7, 1000].map((by) => text.split('\n').map((line) =>
        (line.includes('\t') ? line.replace(/(?<=\t)\d+(?=\t|$)/g, (figure) => String(Number(figure) * by)) : '')).join('\n'));
    for (const { checks } of check(scaled)) {
        const sums = checks.filter(({ rule }) => /^(requests|review)\./.test(rule));
        assert.ok(sums.length > 30);
        assert.deepEqual(sums.filter(({ verdict }) => verdict !== 'pass'), []);
    }
});
