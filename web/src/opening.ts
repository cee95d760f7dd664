// Where the page takes the WebAssembly module from. The served page: the file beside its script.
// The offline file: what the bundler wrote into the page.

import { createChecker, type CheckerOptions } from 'gouji';

/** The module inside the page, gzip-compressed, in base64; absent from the served page. */
function embedded(): string | null {
    return document.getElementById('gouji-wasm')?.textContent?.trim() ?? null;
}

function decode(base64: string): Uint8Array<ArrayBuffer> {
    if (Uint8Array.fromBase64) return Uint8Array.fromBase64(base64);
    const letters = atob(base64);
    const bytes = new Uint8Array(letters.length);
    for (let i = 0; i < bytes.length; i++) bytes[i] = letters.charCodeAt(i);
    return bytes;
}

async function load(): Promise<CheckerOptions> {
    const base64 = embedded();
    if (base64 === null) return {};
    const { body } = new Response(decode(base64));
    return { wasmBinary: await new Response(body?.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer() };
}

/** Begun before anything else of the page, which is made while the module is compiled. */
export const opening = load().then(createChecker);
