// The first script of the offline file: unpacks the WebAssembly module that stands in the page,
// gzip-compressed, in base64, and has it compiled while the browser still reads the rest.

function decode(base64: string): Uint8Array<ArrayBuffer> {
    if (Uint8Array.fromBase64) return Uint8Array.fromBase64(base64);
    const letters = atob(base64);
    const bytes = new Uint8Array(letters.length);
    for (let i = 0; i < bytes.length; i++) bytes[i] = letters.charCodeAt(i);
    return bytes;
}

const { body } = new Response(decode(document.getElementById('gouji-wasm')?.textContent?.trim() ?? ''));
window.goujiWasm = new Response(body?.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer()
    .then(bytes => WebAssembly.compile(bytes));
