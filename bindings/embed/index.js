// A checker in a frame, for pages whose policy forbids WebAssembly: see index.d.ts.

import { readDom } from '../dom.js';
import { protocol, received } from './protocol.js';

/** Within this many milliseconds the frame says that it is ready, or it is none of ours. */
const patience = 15_000;

class SelectEvent extends Event {
    constructor(spans) {
        super('select');
        this.spans = spans;
    }
}

class EmbeddedChecker extends EventTarget {
    #waiting = new Map();
    #count = 0;
    #origin;
    #receive = (event) => this.#take(received(event, this.frame.contentWindow, this.#origin));

    constructor(frame, url) {
        super();
        this.frame = frame;
        this.#origin = url.origin;
        this.ready = new Promise((resolve, reject) => this.#waiting.set('ready', { resolve, reject }));
        window.addEventListener('message', this.#receive);
    }

    async check(text, options) {
        const { result } = await this.#ask({ text }, options);
        return result;
    }

    async checkHtml(html, options) {
        const { result, text } = await this.#ask({ html }, options);
        return { ...result, text };
    }

    async checkElement(source, options) {
        const reading = readDom(source);
        const { result, text, runs } = await this.#ask({ events: reading.events }, options);
        return { ...result, text, rangeOf: (span) => reading.rangeOf(runs, span) };
    }

    close() {
        window.removeEventListener('message', this.#receive);
        this.frame.remove();
        for (const { reject } of this.#waiting.values()) reject(new Error(`no answer from ${this.frame.src}`));
        this.#waiting.clear();
    }

    #ask(what, { language = 'zh' } = {}) {
        const id = ++this.#count;
        this.frame.contentWindow.postMessage({ gouji: protocol, type: 'check', id, language, ...what }, this.#origin);
        return new Promise((resolve, reject) => this.#waiting.set(id, { resolve, reject }));
    }

    #take(message) {
        if (!message) return;
        if (message.type === 'select') this.dispatchEvent(new SelectEvent(message.spans));
        if (message.type === 'ready') Object.assign(this, { forms: message.forms, version: message.version });
        const id = message.type === 'ready' ? 'ready' : message.id;
        const asked = this.#waiting.get(id);
        this.#waiting.delete(id);
        if (message.type === 'error') asked?.reject(new Error(message.message));
        else asked?.resolve(message);
    }
}

export async function openEmbed({ url, parent = document.body, hidden = true }) {
    const address = new URL(url, document.baseURI);
    const { origin } = window;
    // A page from a file, or in a sandbox, has no origin that could be told from another.
    if (origin === 'null' || address.origin === 'null') throw new Error('openEmbed: page and frame need an origin');
    address.hash = `origin=${encodeURIComponent(origin)}`;
    const frame = document.createElement('iframe');
    Object.assign(frame, { hidden, title: 'gouji', src: address.href });
    const checker = new EmbeddedChecker(frame, address);
    parent.append(frame);
    const timer = setTimeout(() => checker.close(), patience);
    await checker.ready;
    clearTimeout(timer);
    return checker;
}
