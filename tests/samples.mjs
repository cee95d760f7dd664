// Texts on which every build must agree: the fixtures of tests/cases, generated reports
// of every shape, and texts made to be awkward. Each is {name, text}, and bytes where it
// comes in an encoding of its own.

import { readFileSync } from 'node:fs';
import { relative } from 'node:path';

import { files, root } from './files.mjs';
import { make, SHAPES } from './generator/index.mjs';

function fixtures() {
    return files('tests/cases', /\.txt$/).map((file) => ({
        name: relative(root, file),
        text: readFileSync(file, 'utf8').replace(/^\uFEFF/, ''),
    }));
}

function decode(bytes) {
    const marks = { fffe: 'utf-16le', feff: 'utf-16be', efbb: 'utf-8' };
    const start = Buffer.from(bytes.subarray(0, 2)).toString('hex');
    return new TextDecoder(marks[start] ?? 'gb18030').decode(bytes);
}

function generated() {
    return [...SHAPES.keys()].flatMap((shape) =>
        [0, 2].map((faults) => {
            const { text, bytes } = make({ seed: `parity ${shape}`, shape, faults });
            return { name: `${shape}, ${faults} faults`, text: bytes ? decode(bytes) : text, bytes };
        }),
    );
}

const heading = '某某市档案局2022年政府信息公开工作年度报告\n一、总体情况\n';
const table = [
    '三、收到和处理政府信息公开申请情况',
    '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）\t申请人情况',
    '自然人\t法人或其他组织\t总计',
    '一、本年新收政府信息公开申请数量\t7\t0\t0\t0\t0\t0\t7',
    '二、上年结转政府信息公开申请数量\t1\t0\t0\t0\t0\t0\t1',
    '（七）总计\t9\t0\t0\t0\t0\t0\t9',
    '四、结转下年度继续办理\t0\t0\t0\t0\t0\t0\t0',
].join('\n');

const awkward = {
    nothing: '',
    'one character': '一',
    'only spaces': ' \t\u3000\u00a0\u200b\r\n \n',
    'an unfinished table': heading + table,
    'carriage returns': (heading + table).replaceAll('\n', '\r\n'),
    'old line ends': (heading + table).replaceAll('\n', '\r'),
    'full-width digits': heading + table.replace(/\d/g, (d) => String.fromCharCode(0xff10 + +d)),
    'Kangxi radicals': heading.replace('一', '⼀') + table.replace('二', '⼆'),
    'compatibility characters': heading + table.replace('七', '㈦') + '\n㎡ ﬁ ① ㈱ 豈 ﷺ',
    'characters beyond the BMP': heading + '𠮷𡈽 𝟙𝟚 😀\n' + table + '\n🀄',
    'combining marks': heading + 'e\u0301\u0327 \u1100\u1161\u11a8 \u0f71\u0f72\n' + table,
    'control characters': heading + 'a\u0001\u0008\u001f\u007f\u0085\u2028\u2029"\\/\n' + table,
    'a zero inside': heading + 'a\u0000b\n' + table,
    'noncharacters': heading + '\ufffe\uffff\ufdd0\u{10ffff}\n' + table,
    'a number of 400 digits': heading + table.replace('\t9\t', `\t${'9'.repeat(400)}\t`),
    'a tiny fraction': heading + table.replace('\t9\t', `\t0.${'0'.repeat(400)}1\t`),
    'decimals': heading + table.replace('\t9\t', '\t1,234,567.8900\t').replace('\t7\t', '\t-0\t'),
    'ten thousands': heading + table.replace('\t9\t', '\t7.2万\t').replace('\t7\t', '\t10余\t'),
    'signs and blanks': heading + table.replace('\t9\t', '\t/\t').replace('\t7\t', '\t—\t'),
    'a report pasted twice': `${heading}${table}\n${heading}${table}`,
    'one long line': heading + '本机关依法公开。'.repeat(20_000),
    'many short lines': heading + '1\n'.repeat(20_000),
    'many cells in a line': heading + '1\t'.repeat(20_000),
};

export const samples = [
    ...fixtures(),
    ...generated(),
    ...Object.entries(awkward).map(([name, text]) => ({ name, text })),
];
