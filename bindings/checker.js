// The checker as the package shows it: the module's strings, given a shape.

import createModule from './dist/gouji.js';
import { readDom } from './dom.js';

const decode = (bytes, encoding = 'utf-8') => new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);

/** Of a correction its cell, and the figure as a report prints it: words that hold no space. */
function inWords({ cell: [table, row, column], to }) {
    const digits = String(to);
    if (!/^-?\d{1,18}(\.\d{1,9})?$/.test(digits)) throw new RangeError(`check: ${to} is no figure of a report`);
    return [table, row, column, digits].map((word) => `${encodeURIComponent(word)} `).join('');
}

/** The module's memory, which texts are written into and read out of; gouji.cpp says how. */
class Memory {
    #module;

    constructor(module) {
        this.#module = module;
    }

    /** Room for so many units, which is good until the module is called again. */
    room(units) {
        const at = this.#module._room(units);
        return new Uint16Array(this.#module.HEAPU8.buffer, at, units);
    }

    put(text) {
        const units = this.room(text.length);
        for (let at = 0; at < text.length; at++) units[at] = text.charCodeAt(at);
    }

    /** What stands at one of the views that the module gave. */
    view(Type, views, which = 0) {
        const { buffer } = this.#module.HEAPU8;
        const [at, length] = new Uint32Array(buffer, views + 8 * which, 2);
        return new Type(buffer, at, length);
    }

    bytes(views) {
        return decode(this.view(Uint8Array, views));
    }

    text(views) {
        return decode(this.view(Uint16Array, views), 'utf-16le');
    }
}

class Checker {
    #module;
    #memory;
    #forms;

    constructor(module) {
        this.#module = module;
        this.#memory = new Memory(module);
    }

    check(text, options) {
        return JSON.parse(this.checkJson(text, options));
    }

    checkJson(text, options) {
        if (typeof text !== 'string') throw new TypeError('check: the text must be a string');
        return this.#jsonOf(text, options);
    }

    #jsonOf(text, { language = 'zh', flattened = false, corrections = [] } = {}) {
        if (language !== 'zh' && language !== 'en') {
            throw new RangeError(`check: no language '${language}', only zh and en`);
        }
        const words = corrections.map(inWords).join('');
        this.#memory.put(text + words);
        return this.#memory.bytes(this.#module._check(language === 'en', flattened, words.length));
    }

    checkElement(source, options) {
        const reading = readDom(source);
        const { text, runs } = this.flatten(reading.events);
        const result = JSON.parse(this.#jsonOf(text, { ...options, flattened: true }));
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
        const { buffer, byteOffset, byteLength } = this.#memory.room(Math.ceil(1.5 * html.length));
        const utf8 = new Uint8Array(buffer, byteOffset, byteLength);
        const { written } = new TextEncoder().encodeInto(html, utf8);
        const guarded = this.#memory.bytes(this.#module._guard_html(written));
        return new DOMParser().parseFromString(guarded, 'text/html');
    }

    flatten(events) {
        this.#memory.put(events);
        const views = this.#module._flatten();
        return { text: this.#memory.text(views), runs: this.#memory.view(Uint32Array, views, 1).slice() };
    }

    flattenText(text) {
        this.#memory.put(text);
        const views = this.#module._flatten_text();
        return views === 0 ? null : this.#memory.text(views);
    }

    looksLikeHtml(text) {
        this.#memory.put(text);
        return this.#module._looks_like_html() !== 0;
    }

    get forms() {
        return (this.#forms ??= JSON.parse(this.#memory.bytes(this.#module._forms())));
    }

    get version() {
        return this.#memory.bytes(this.#module._version());
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
