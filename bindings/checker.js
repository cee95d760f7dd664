// The checker as the package shows it: the module's strings, given a shape.

import createModule from './dist/gouji.js';

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

/** From the bytes of gouji.wasm. */
export async function openChecker(wasmBinary) {
    return new Checker(await createModule({ wasmBinary }));
}
