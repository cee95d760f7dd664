// The first script of the offline file: unpacks the WebAssembly module that stands in the page,
// gzip-compressed, in base64, and has it compiled while the browser still reads the rest.

function decode(base64: string): Uint8Array<ArrayBuffer> {
    if (Uint8Array.fromBase64) return Uint8Array.fromBase64(base64);
    const letters = atob(base64);
    const bytes = new Uint8Array(letters.length);
    for (let i = 0; i < bytes.length; i++) bytes[i] = letters.charCodeAt(i);
    return bytes;
}

/** Piece by piece: what a Response would gather is there only when the browser is done with the rest. */
async function inflate(packed: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
    const { readable, writable } = new DecompressionStream('gzip');
    const writer = writable.getWriter();
    void writer.write(packed);
    void writer.close();
    const reader = readable.getReader();
    const pieces: Uint8Array[] = [];
    for (let next = await reader.read(); !next.done; next = await reader.read()) pieces.push(next.value);
    const bytes = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
    let end = 0;
    for (const piece of pieces) {
        bytes.set(piece, end);
        end += piece.length;
    }
    return bytes;
}

const packed = decode(document.getElementById('gouji-wasm')?.textContent?.trim() ?? '');
window.goujiWasm = inflate(packed).then(bytes => WebAssembly.compile(bytes));
