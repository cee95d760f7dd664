// .docx files, read in a real browser: what is printed and nothing else, in its cells.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import {
    archive, begins, documentXml, docx, docxOf, goesOn, paragraph, relations, row, run, table, tableCell,
} from './docx_samples.mjs';
import { setStage } from './stage.mjs';
import { expected, openPackage, sample, servePackage } from './support.mjs';

let page;
setStage(servePackage, async ({ browser, server }) => {
    page = await openPackage(browser, server.url);
    await page.evaluate(async () => { window.docx = await import('/dist/docx.js'); });
});

/** The flattened text of a file, or the reason why it has none. */
function read(bytes) {
    return page.evaluate(base64 => {
        const given = Uint8Array.from(atob(base64), letter => letter.charCodeAt(0));
        try {
            return window.checker.flatten(window.docx.readDocx(given).events).text;
        } catch (error) {
            return error instanceof window.docx.DocxError ? error.reason : `${error}`;
        }
    }, Buffer.from(bytes).toString('base64'));
}

const body = (...parts) => read(docx(parts.join('')));

describe('what is read', () => {
    const cases = {
        'runs of a paragraph join': [paragraph('收到', '2', '件'), '收到2件\n'],
        'spaces and tabs as they are': [paragraph('a  b', '<w:r><w:tab/></w:r>', 'c'), 'a  b\tc\n'],
        'breaks': [paragraph('a', '<w:r><w:br/></w:r>', 'b'), 'a\nb\n'],
        'insertions, not deletions': [
            paragraph('<w:ins>新</w:ins>', `<w:ins>${run('3')}</w:ins>`, '<w:del><w:r><w:delText>2</w:delText></w:r></w:del>',
                `<w:moveFrom>${run('9')}</w:moveFrom>`, '件'), '3件\n'],
        'nothing hidden': [paragraph('a', run('x', '<w:vanish/>'), run('b', '<w:vanish w:val="0"/>')), 'ab\n'],
        'the result of a field, not its code': [paragraph('<w:r><w:instrText> SUM(ABOVE) </w:instrText></w:r>', '12'), '12\n'],
        'content controls and links': [
            `<w:sdt><w:sdtPr/><w:sdtContent>${paragraph('<w:hyperlink><w:r><w:t>a</w:t></w:r></w:hyperlink>')}</w:sdtContent></w:sdt>`, 'a\n'],
        'a text box, once': [
            paragraph(`<w:r><mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent>${paragraph('框')}</w:txbxContent></w:drawing></mc:Choice>
                <mc:Fallback><w:pict><w:txbxContent>${paragraph('框')}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>`), '框\n'],
        'a picture, no line drawn': [
            paragraph('<w:r><w:drawing><a:blip/></w:drawing></w:r>') + paragraph('<w:r><w:pict><v:line/></w:pict></w:r>'), '[图片]\n'],
        'cells side by side': [table(row('a', '1', ''), row('b', '2', '3')), 'a\t1\t\nb\t2\t3\n'],
        'merged columns': [table(row(tableCell('a', { columns: 3 }), '1'), row('b', 'c', 'd', '2')), 'a\t\t\t1\nb\tc\td\t2\n'],
        'merged rows': [
            table(row(tableCell('a', { merge: begins }), '1'), row(tableCell('', { merge: goesOn }), '2'), row('b', '3')),
            'a\t1\n\t2\nb\t3\n'],
        'merged both ways': [
            table(row(tableCell('a', { columns: 2, merge: begins }), '1'),
                row(tableCell('', { columns: 2, merge: goesOn }), '2'), row('b', 'c', '3')), 'a\t\t1\n\t\t2\nb\tc\t3\n'],
        'a row that begins later': [
            table(row('a', 'b', '1'), '<w:tr><w:trPr><w:gridBefore w:val="2"/></w:trPr>' + tableCell('2') + '</w:tr>'), 'a\tb\t1\n\t\t2\n'],
        'no deleted or hidden row': [
            table(row('a', '1'), `<w:tr><w:trPr><w:del/></w:trPr>${tableCell('x')}</w:tr>`,
                `<w:tr><w:trPr><w:hidden/></w:trPr>${tableCell('y')}</w:tr>`), 'a\t1\n'],
        'a table in a cell': [table(row('a', `<w:tc>${table(row('1'))}${paragraph('')}</w:tc>`)), 'a\t1\n'],
    };
    for (const [name, [given, text]] of Object.entries(cases)) {
        test(name, async () => assert.equal(await body(given), text));
    }

    test('a whole report, with the findings of its text', async () => {
        const text = await read(docxOf(sample));
        const found = await page.evaluate(given => window.checker.check(given, { flattened: true }).findings, text);
        assert.deepEqual(found.map(({ rule, row, column, expected: should }) => [rule, row, column, should]).sort(),
            expected(sample).findings.map(({ rule, row, column, expected: should }) => [rule, row, column, should]).sort());
    });

    test('a main part of another name, and the strict namespace', async () => {
        const strict = documentXml(paragraph('甲')).replace('http://schemas.openxmlformats.org/wordprocessingml/2006/main',
            'http://purl.oclc.org/ooxml/wordprocessingml/main');
        const parts = {
            '_rels/.rels': relations('/word/document2.xml', 'http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument'),
            'word/document2.xml': strict,
        };
        assert.equal(await read(archive(parts)), '甲\n');
        assert.equal(await read(archive(parts, { level: 0 })), '甲\n');
    });
});

describe('what is refused', () => {
    const whole = docxOf(sample);
    const parts = xml => archive({ '_rels/.rels': relations('word/document.xml'), 'word/document.xml': xml });
    const cases = {
        'another archive': [archive({ 'a.txt': 'a' }), 'other'],
        'a workbook': [archive({ '_rels/.rels': relations('xl/workbook.xml'), 'xl/workbook.xml': '<workbook/>' }), 'other'],
        'no archive': [Buffer.from('a'.repeat(1000)), 'other'],
        'nothing': [Buffer.alloc(0), 'other'],
        'an archive cut short': [whole.subarray(0, whole.length >> 1), 'other|damaged'],
        'XML cut short': [parts(documentXml(paragraph('a')).slice(0, -20)), 'damaged'],
        'entities that grow': [parts(`<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;">]><a>&c;</a>`), 'damaged'],
        'elements without end': [parts(documentXml('<w:sdt>'.repeat(200_000))), 'damaged'],
        'a bomb': [parts(documentXml(paragraph('0'.repeat(40 << 20)))), 'large'],
    };
    for (const [name, [bytes, reason]] of Object.entries(cases)) {
        test(name, async () => assert.match(await read(bytes), new RegExp(`^(${reason})$`)));
    }
    test('any byte wrong: refused or read, never anything else', async () => {
        for (let at = 0; at < whole.length; at += Math.ceil(whole.length / 60)) {
            const damaged = Buffer.from(whole);
            damaged[at] ^= 0xff;
            const text = await read(damaged);
            assert.ok(/^(other|damaged|large)$/.test(text) || text.length > 0, `${at}: ${text}`);
            assert.doesNotMatch(text, /Error/);
        }
    });
});
