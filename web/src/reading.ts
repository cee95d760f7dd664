// From the bytes of a dropped or chosen file to text that can be checked.

import type { Checker } from 'gouji';
import { readDom } from 'gouji/dom';

import { beginsWith, decode } from './decoding';
import { loadDocx } from './docx';

/** A text; flattened: read from a page or a word processor's document. */
export interface Reading {
    text: string;
    flattened: boolean;
}

/** Why a file is not read. */
export type Refusal = 'word' | 'pdf' | 'sheet' | 'picture' | 'damaged' | 'large' | 'empty' | 'unknown';

export class Refused extends Error {
    constructor(readonly why: Refusal) {
        super(why);
    }
}

/** Bytes; annual reports with their pictures have a tenth of it. */
const kLargest = 100 << 20;
const kLargestText = 32 << 20;

const kRefused: [begin: number[], why: Refusal][] = [
    [[0x25, 0x50, 0x44, 0x46], 'pdf'],
    [[0xd0, 0xcf, 0x11, 0xe0], 'word'],
    [[0x89, 0x50, 0x4e, 0x47], 'picture'],
    [[0xff, 0xd8, 0xff], 'picture'],
    [[0x47, 0x49, 0x46, 0x38], 'picture'],
    [[0x42, 0x4d], 'picture'],
    [[0x49, 0x49, 0x2a, 0x00], 'picture'],
];
const kNames: [ending: RegExp, why: Refusal][] = [
    [/\.(xlsx?|et)$/i, 'sheet'],
    [/\.(docx?|wps|rtf)$/i, 'word'],
];
const kHtmlName = /\.x?html?$/i;
const kArchive = [0x50, 0x4b, 0x03, 0x04];

const byName = (name: string) => kNames.find(([ending]) => ending.test(name))?.[1] ?? 'unknown';

async function readArchive(bytes: Uint8Array, name: string, checker: Checker): Promise<Reading> {
    const { DocxError, readDocx } = await loadDocx();
    try {
        return { text: checker.flatten(readDocx(bytes).events).text, flattened: true };
    } catch (error) {
        if (!(error instanceof DocxError)) throw error;
        if (error.reason !== 'other') throw new Refused(error.reason);
        throw new Refused(/\.docx$/i.test(name) ? 'damaged' : byName(name));
    }
}

/** Text as it came; HTML, and text with tables of HTML in it, as its words and tables alone. */
export function readText(text: string, html: boolean, checker: Checker): Reading {
    if (html) return { text: checker.flatten(readDom(checker.parseHtml(text)).events).text, flattened: true };
    const plain = text.replace(/\r\n?/g, '\n');
    const words = checker.flattenText(plain);
    return { text: words ?? plain, flattened: words !== null };
}

/** Throws a Refused. */
export async function readFile(file: File, checker: Checker): Promise<Reading> {
    const reading = await readAny(file, checker);
    if (reading.text.trim() === '') throw new Refused('empty');
    return reading;
}

async function readAny(file: File, checker: Checker): Promise<Reading> {
    if (file.size > kLargest) throw new Refused('large');
    const bytes = new Uint8Array(await file.arrayBuffer().catch(() => { throw new Refused('damaged'); }));
    const refused = kRefused.find(([begin]) => beginsWith(bytes, begin));
    if (refused) throw new Refused(refused[1] === 'word' ? byName(file.name) : refused[1]);
    if (beginsWith(bytes, kArchive)) return readArchive(bytes, file.name, checker);
    if (bytes.length > kLargestText) throw new Refused('large');
    const text = decode(bytes);
    if (text.includes('\0') || text.startsWith('{\\rtf')) throw new Refused(byName(file.name));
    return readText(text, kHtmlName.test(file.name) || checker.looksLikeHtml(text), checker);
}
