// The file around a .docx: a zip archive, and in it the document as XML.

import { Unzip, UnzipInflate } from 'fflate';

/** Bytes of XML. The reports there are have a hundredth of it. */
const kLimit = 32 << 20;
/** Compressed bytes at a time: what they can become, at worst a thousand times as much, stays small. */
const kStep = 1 << 14;
const kMainPart = /\/relationships\/officeDocument$/;

/** reason: 'other' (not a word processor's), 'damaged', or 'large'. */
export class DocxError extends Error {
    constructor(reason, message) {
        super(message);
        this.name = 'DocxError';
        this.reason = reason;
    }
}

/** The text of one part, unpacked step by step, so that no archive can grow beyond the limit. */
function textOf(bytes, name) {
    const decoder = new TextDecoder();
    let text = '';
    let size = 0;
    let done = false;
    const archive = new Unzip((file) => {
        if (file.name !== name) return;
        file.ondata = (error, piece, last) => {
            if (error) throw error;
            size += piece.length;
            if (size > kLimit) throw new DocxError('large', `${name} has more than ${kLimit} bytes`);
            text += decoder.decode(piece, { stream: !last });
            done = last;
        };
        file.start();
    });
    archive.register(UnzipInflate);
    for (let at = 0; at < bytes.length && !done; at += kStep) {
        archive.push(bytes.subarray(at, at + kStep), at + kStep >= bytes.length);
    }
    return done ? text : null;
}

function xmlOf(bytes, name) {
    const text = textOf(bytes, name);
    if (text === null) throw new DocxError('other', `there is no ${name}`);
    // No word processor writes one; what it declares could grow without end.
    if (text.includes('<!DOCTYPE')) throw new DocxError('damaged', `${name} declares a document type`);
    const xml = new DOMParser().parseFromString(text, 'application/xml');
    const [wrong] = xml.getElementsByTagName('parsererror');
    if (wrong) throw new DocxError('damaged', `${name} is no XML`);
    return xml;
}

function mainPart(bytes) {
    const relations = [...xmlOf(bytes, '_rels/.rels').getElementsByTagName('Relationship')];
    const main = relations.find((each) => kMainPart.test(each.getAttribute('Type') ?? ''));
    return (main?.getAttribute('Target') ?? '').replace(/^\//, '');
}

/** The document's root. Throws a DocxError. */
export function documentOf(bytes) {
    try {
        const { documentElement: root } = xmlOf(bytes, mainPart(bytes));
        if (root.localName !== 'document') throw new DocxError('other', `its root is ${root.localName}`);
        return root;
    } catch (error) {
        if (error instanceof DocxError) throw error;
        throw new DocxError('damaged', error instanceof Error ? error.message : String(error));
    }
}
