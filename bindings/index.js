// The npm package: loads the WebAssembly module and gives its strings a shape.

import createModule from './dist/gouji.js';

/** The module's bytes: those given, or those beside this file. */
async function readModule({ wasmBinary, wasmUrl }) {
    if (wasmBinary) return wasmBinary;
    const url = wasmUrl ?? new URL('./dist/gouji.wasm', import.meta.url);
    if (String(url).startsWith('file:') && globalThis.process?.versions?.node) {
        const { readFile } = await import('node:fs/promises');
        return readFile(new URL(url));
    }
    const response = await fetch(url);
    if (!response.ok) throw new Error(`gouji.wasm: ${response.status} ${response.statusText}`);
    return response.arrayBuffer();
}

class Checker {
    #module;
    #forms;

    constructor(module) {
        this.#module = module;
    }

    check(text, options) {
        return JSON.parse(this.checkJson(text, options));
    }

    checkJson(text, { language = 'zh' } = {}) {
        if (typeof text !== 'string') throw new TypeError('check: the text must be a string');
        if (language !== 'zh' && language !== 'en') {
            throw new RangeError(`check: no language '${language}', only zh and en`);
        }
        return this.#module.check(text, language);
    }

    get forms() {
        return (this.#forms ??= JSON.parse(this.#module.forms()));
    }

    get version() {
        return this.#module.version();
    }
}

export async function createChecker(options = {}) {
    return new Checker(await createModule({ wasmBinary: await readModule(options) }));
}
