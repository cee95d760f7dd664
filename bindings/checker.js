// The checker as the package shows it: the module's strings, given a shape.

import createModule from './dist/gouji.js';
import { readDom } from './dom.js';

const decode = (bytes) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

class Checker {
    #module;
    #forms;

    constructor(module) {
        this.#module = module;
    }

    check(text, options) {
        return JSON.parse(this.checkJson(text, options));
    }

    checkJson(text, { language = 'zh', flattened = false } = {}) {
        if (typeof text !== 'string') throw new TypeError('check: the text must be a string');
        if (language !== 'zh' && language !== 'en') {
            throw new RangeError(`check: no language '${language}', only zh and en`);
        }
        const check = flattened ? this.#module.check_flattened : this.#module.check;
        return decode(check(text, language));
    }

    checkElement(source, options) {
        const reading = readDom(source);
        const { text, runs } = this.flatten(reading.events);
        const result = this.check(text, { ...options, flattened: true });
        return { ...result, text, rangeOf: (span) => reading.rangeOf(runs, span) };
    }

    checkHtml(html, options) {
        return this.checkElement(this.parseHtml(html), options);
    }

    parseHtml(html) {
        if (typeof html !== 'string') throw new TypeError('the HTML must be a string');
        if (typeof DOMParser === 'undefined') {
            throw new Error('there is no DOMParser here; give a document to checkElement');
        }
        // Its documents are inert: no script of theirs runs, nothing they name is loaded. But on
        // markup made for it a browser's parser takes minutes, so it is not given any.
        const guarded = decode(this.#module.guard_html(html));
        return new DOMParser().parseFromString(guarded, 'text/html');
    }

    flatten(events) {
        return this.#module.flatten(events);
    }

    get forms() {
        return (this.#forms ??= JSON.parse(decode(this.#module.forms())));
    }

    get version() {
        return this.#module.version();
    }
}

/** From gouji.wasm: its bytes, or the module that they compile to. */
export async function openChecker(wasm) {
    const compiled = wasm instanceof WebAssembly.Module ? wasm : await WebAssembly.compile(wasm);
    return new Promise((resolve, reject) => {
        const instantiateWasm = (imports, done) => {
            WebAssembly.instantiate(compiled, imports).then(done).catch(reject);
            return {};
        };
        createModule({ instantiateWasm }).then((module) => resolve(new Checker(module)), reject);
    });
}
