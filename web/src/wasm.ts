// Where the page takes the WebAssembly module from. The served page: the file beside its script.
// The offline file: what the bundler wrote into the page.

import type { CheckerOptions } from 'gouji';

/** The module inside the page, gzip-compressed, in base64; absent from the served page. */
function embedded(): string | null {
    return document.getElementById('gouji-wasm')?.textContent?.trim() ?? null;
}

export async function loadWasm(): Promise<CheckerOptions> {
    const base64 = embedded();
    if (base64 === null) return {};
    const letters = atob(base64);
    // A plain loop: the first verdict waits for it, and Uint8Array.from() takes far longer.
    const packed = new Uint8Array(letters.length);
    for (let i = 0; i < packed.length; i++) packed[i] = letters.charCodeAt(i);
    const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
    return { wasmBinary: await new Response(stream).arrayBuffer() };
}
