// The package in a page or a worker: the module is fetched.

import { openChecker } from './checker.js';

async function download(url) {
    const response = await fetch(url);
    if (!response.ok) throw new Error(`${url}: ${response.status} ${response.statusText}`);
    return response.arrayBuffer();
}

export async function createChecker({ wasmModule, wasmBinary, wasmUrl } = {}) {
    // Written so that bundlers see the file and take it along.
    const beside = () => new URL('./dist/gouji.wasm', import.meta.url);
    return openChecker(wasmModule ?? wasmBinary ?? (await download(wasmUrl ?? beside())));
}
