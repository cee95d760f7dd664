// A word processor's .docx, read in the browser.
//
//     const { events } = readDocx(new Uint8Array(await file.arrayBuffer()));
//     const { text } = checker.flatten(events);
//     const result = checker.check(text, { flattened: true });

/** Paragraphs, tables and pictures; not what is deleted or hidden. Throws a DocxError. */
export function readDocx(bytes: Uint8Array): { events: string };

export class DocxError extends Error {
    /** other: no .docx; damaged; large: beyond 32 MB of XML. */
    readonly reason: 'other' | 'damaged' | 'large';
}
