// .docx files as word processors write them, put together by hand: a zip archive of a few parts.

import { strToU8, zipSync } from 'fflate';

const kNamespaces = [
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
    'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ');
const kOffice = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export const relations = (target, type = `${kOffice}/officeDocument`) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
    <Relationship Id="r2" Type="${kOffice}/extended-properties" Target="docProps/app.xml"/>
    <Relationship Id="r1" Type="${type}" Target="${target}"/></Relationships>`;

export const documentXml = body =>
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document ${kNamespaces}><w:body>${body}<w:sectPr/></w:body></w:document>`;

export const archive = (parts, options = {}) => Buffer.from(zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, content]) => [name, strToU8(content)])), options));

export const docx = body => archive({ '_rels/.rels': relations('word/document.xml'), 'word/document.xml': documentXml(body) });

const escaped = text => text.replace(/[&<>]/g, letter => `&#${letter.charCodeAt(0)};`);

export const run = (text, properties = '') =>
    `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
export const paragraph = (...runs) => `<w:p><w:pPr><w:tabs><w:tab w:val="left" w:pos="420"/></w:tabs></w:pPr>${
    runs.map(each => (each.startsWith('<') ? each : run(each))).join('')}</w:p>`;
export const tableCell = (text, { columns = 1, merge = '' } = {}) => `<w:tc><w:tcPr>
    ${columns > 1 ? `<w:gridSpan w:val="${columns}"/>` : ''}${merge}</w:tcPr>${paragraph(text)}</w:tc>`;
export const row = (...cells) => `<w:tr>${cells.map(each => (each.startsWith('<') ? each : tableCell(each))).join('')}</w:tr>`;
export const table = (...rows) => `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join('')}</w:tbl>`;
export const begins = '<w:vMerge w:val="restart"/>';
export const goesOn = '<w:vMerge/>';

/** A report of lines, those with tabs as rows of a table, as a word processor would hold it. */
export function docxOf(text) {
    const body = [];
    let rows = [];
    const endTable = () => {
        if (rows.length) body.push(table(...rows));
        rows = [];
    };
    for (const line of text.split('\n')) {
        if (line.includes('\t')) {
            rows.push(row(...line.split('\t').map(cell => tableCell(cell))));
        } else {
            endTable();
            body.push(paragraph(run(line)));
        }
    }
    endTable();
    return docx(body.join(''));
}
