// The checker as the package shows it: the module's strings, given a shape.

import createModule from './dist/gouji.js';
import { readDom } from './dom.js';

const decode = (bytes, encoding = 'utf-8') => new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
const textOf = (units) => decode(units, 'utf-16le');

function unitsOf(text) {
    const units = new Uint16Array(text.length);
    for (let at = 0; at < text.length; at++) units[at] = text.charCodeAt(at);
    return units;
}

/** Of a correction its cell, and the figure as a report prints it. */
function inDigits({ cell: [table, row, column], to }) {
    const digits = String(to);
    if (!/^-?\d{1,18}(\.\d{1,9})?$/.test(digits)) throw new RangeError(`check: ${to} is no figure of a report`);
    return [table, row, column, digits];
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

    checkJson(text, options) {
        if (typeof text !== 'string') throw new TypeError('check: the text must be a string');
        return this.#checkUnits(unitsOf(text), options);
    }

    #checkUnits(units, { language = 'zh', flattened = false, corrections = [] } = {}) {
        if (language !== 'zh' && language !== 'en') {
            throw new RangeError(`check: no language '${language}', only zh and en`);
        }
        return decode(this.#module.check(units, language, flattened, corrections.map(inDigits)));
    }

    checkElement(source, options) {
        const reading = readDom(source);
        const { units, runs } = this.#module.flatten(unitsOf(reading.events));
        const result = JSON.parse(this.#checkUnits(units, { ...options, flattened: true }));
        return { ...result, text: textOf(units), rangeOf: (span) => reading.rangeOf(runs, span) };
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
        const { units, runs } = this.#module.flatten(unitsOf(events));
        return { text: textOf(units), runs };
    }

    flattenText(text) {
        const units = this.#module.flatten_text(unitsOf(text));
        return units ? textOf(units) : null;
    }

    looksLikeHtml(text) {
        return this.#module.looks_like_html(unitsOf(text));
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
