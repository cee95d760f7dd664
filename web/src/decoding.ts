// Bytes of a file to text, with the browser's own decoders; which of them, as src/text/decode.h says.

const kMarks: [mark: number[], encoding: string][] = [
    [[0xef, 0xbb, 0xbf], 'utf-8'],
    [[0xff, 0xfe], 'utf-16le'],
    [[0xfe, 0xff], 'utf-16be'],
];

/** As much of a file as tells UTF-16; even. */
const kSample = 1 << 16;
const kUsual = /[\n\r\t -~\u4e00-\u9fff\u3000-\u301f\uff01-\uff5e\u2010-\u2027]/g;

export const beginsWith = (bytes: Uint8Array, begin: number[]) => begin.every((byte, at) => bytes[at] === byte);

function tryDecode(bytes: Uint8Array, encoding: string): string | null {
    try {
        return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
        return null;
    }
}

/** The encoding that a page says of itself. */
function declared(bytes: Uint8Array): string {
    const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
    return /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1] ?? 'gb18030';
}

const share = (text: string, kind: RegExp) => (text.match(kind)?.length ?? 0) / text.length;

/** Without a mark: noughts among its bytes, and read so it is what a Chinese text is made of. */
function utf16(bytes: Uint8Array): string | null {
    const head = bytes.subarray(0, kSample);
    if (!head.includes(0)) return null;
    const encoding = ['utf-16le', 'utf-16be'].find(each => share(new TextDecoder(each).decode(head), kUsual) >= 0.95);
    return encoding ? new TextDecoder(encoding).decode(bytes) : null;
}

/** With a few bytes wrong, as in a file that was cut short. */
function damagedUtf8(bytes: Uint8Array): string | null {
    const text = new TextDecoder().decode(bytes);
    return share(text, /\ufffd/g) * 20 < share(text, /[\u4e00-\u9fff]/g) ? text : null;
}

/** What the bytes are goes before what they say of themselves: pages are saved again in another. */
export function decode(bytes: Uint8Array): string {
    const known = kMarks.find(([mark]) => beginsWith(bytes, mark));
    if (known) return new TextDecoder(known[1]).decode(bytes);
    return utf16(bytes) ?? tryDecode(bytes, 'utf-8') ?? damagedUtf8(bytes)
        ?? tryDecode(bytes, declared(bytes)) ?? new TextDecoder('gb18030').decode(bytes);
}
