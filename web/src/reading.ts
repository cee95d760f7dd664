// From the bytes of a dropped or chosen file to text.

const kSignatures: [bytes: number[], encoding: string][] = [
    [[0xef, 0xbb, 0xbf], 'utf-8'],
    [[0xff, 0xfe], 'utf-16le'],
    [[0xfe, 0xff], 'utf-16be'],
];

function decode(bytes: Uint8Array): string {
    const known = kSignatures.find(([signature]) => signature.every((byte, at) => bytes[at] === byte));
    if (known) return new TextDecoder(known[1]).decode(bytes);
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch {
        return new TextDecoder('gb18030').decode(bytes);
    }
}

/** The text of a file; null where it is not text (a word processor's file, a PDF, a picture). */
export async function readText(file: Blob): Promise<string | null> {
    const text = decode(new Uint8Array(await file.arrayBuffer()));
    return text.includes('\0') || text.startsWith('%PDF-') ? null : text;
}
