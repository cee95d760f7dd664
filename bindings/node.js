// The package in Node: the module is read from its file.

import { readFile } from 'node:fs/promises';

import { openChecker } from './checker.js';

export async function createChecker({ wasmModule, wasmBinary, wasmUrl } = {}) {
    const url = new URL(wasmUrl ?? './dist/gouji.wasm', import.meta.url);
    return openChecker(wasmModule ?? wasmBinary ?? (await readFile(url)));
}
