// Reads a DOM as the events of src/document/html_events.h, which the module flattens into text,
// and leads back from that text to the DOM. The command line writes the same events for the same
// HTML. Reads only: nothing of the page is run, loaded or changed.

import { Places } from './dom_places.js';
import {
    BLOCK, BREAK, CELL_END, FOLD_SPACES, KEEP_SPACES, PICTURE, PICTURE_END, ROW, ROW_END, ROW_GROUP, TABLE, TABLE_END,
    cell, visible,
} from './html_events.js';

const longestAddress = 2000;

const Node = { element: 1, text: 3, cdata: 4, document: 9, fragment: 11 };

// What an element says as it begins and as it ends; others say nothing.
const inline = { begins: '', ends: '' };
const kinds = new Map();

function know(names, kind) {
    for (const name of names.trim().split(/\s+/)) kinds.set(name, { ...inline, ...kind });
}

know(`address article aside blockquote body caption center dd details dir div dl dt fieldset
    figcaption figure footer h1 h2 h3 h4 h5 h6 header legend li main menu nav ol p section
    summary ul`, { begins: BLOCK, ends: BLOCK });
know('listing pre', { begins: BLOCK, ends: BLOCK, keeps: true });
know('thead tbody tfoot', { begins: ROW_GROUP, ends: ROW_GROUP });
know('table', { begins: TABLE, ends: TABLE_END });
know('tr', { begins: ROW, ends: ROW_END });
know('td th', { isCell: true, ends: CELL_END });
know('br', { begins: BREAK });
know('hr', { begins: BLOCK });
know('img', { begins: PICTURE });
know(`audio canvas datalist head iframe noembed noframes noscript object plaintext script select
    style svg template textarea title video xmp`, { unread: true });

const cellOf = (element) => cell(element.colSpan, element.rowSpan);

function address(image) {
    const src = image.getAttribute('src') ?? '';
    return src.length > longestAddress ? '' : src;
}

function declarations(style) {
    const found = {};
    // Word processors style every element, and hardly ever so.
    if (!/display|visibility|white-space/i.test(style)) return found;
    for (const declaration of style.split(';')) {
        const colon = declaration.indexOf(':');
        if (colon < 0) continue;
        const name = declaration.slice(0, colon).trim().toLowerCase();
        found[name] = declaration.slice(colon + 1).split('!')[0].trim().toLowerCase();
    }
    return found;
}

const plainLook = { gone: false, unseen: false, keeps: undefined };

/** Whether an element is there, is seen, and keeps its white space, by its attributes alone. */
function ownLook(element) {
    if (!element.hasAttributes()) return plainLook;
    const style = declarations(element.getAttribute('style') ?? '');
    const space = style['white-space'];
    return {
        gone: style.display === undefined ? element.hasAttribute('hidden') : style.display === 'none',
        unseen: /^(hidden|collapse)$/.test(style.visibility),
        keeps: space === undefined ? undefined : keepsSpaces(space),
    };
}

/** The same where style sheets apply. */
function computedLook(element, view) {
    const style = view.getComputedStyle(element);
    return {
        gone: style.display === 'none',
        unseen: style.visibility !== 'visible',
        keeps: keepsSpaces(style.whiteSpace),
    };
}

const keepsSpaces = (value) => /^(pre|pre-wrap|break-spaces)$/.test(value);

class DomReading {
    /** For the module: checker.flatten(events). */
    events = '';
    #root;
    #range;
    #view;
    #places;
    #keeps = false;

    constructor(source) {
        this.#range = source.startContainer ? source : null;
        const node = this.#range ? source.commonAncestorContainer : source;
        this.#root = node.nodeType === Node.document ? (node.body ?? node.documentElement) : node;
        this.#places = new Places(this.#root);
        this.#view = this.#root.isConnected ? this.#root.ownerDocument.defaultView : null;
        this.#walk();
    }

    /**
     * The Range of a span of the flattened text, with `runs` as flatten() gives them. Null where
     * the DOM has no such place, or has it no longer.
     */
    rangeOf(runs, span) {
        return this.#places.rangeOf(runs, span);
    }

    // Without recursion: elements may nest as deep as they like.
    #walk() {
        const ends = [];
        let node = this.#root;
        while (true) {
            const end = this.#enter(node);
            let next = end && node.firstChild;
            if (next) ends.push(end);
            else if (end) this.#leave(end);
            while (!next) {
                if (node === this.#root) return;
                next = node.nextSibling;
                if (next) break;
                node = node.parentNode;
                this.#leave(ends.pop());
            }
            node = next;
        }
    }

    /** What #leave needs to know at the node's end; null where its children are not to be read. */
    #enter(node) {
        if (this.#range && !this.#range.intersectsNode(node)) return null;
        switch (node.nodeType) {
            case Node.element: return this.#enterElement(node, kinds.get(node.localName) ?? inline);
            case Node.fragment: return { says: '', keeps: false };
            case Node.text:
            case Node.cdata: this.#addText(node);
        }
        return null;
    }

    #enterElement(element, kind) {
        if (kind.unread) return null;
        const look = this.#view ? computedLook(element, this.#view) : ownLook(element);
        // What the caller asks for is read, even where it is not shown.
        if (element !== this.#root) {
            if (look.gone) return null;
            if (look.unseen) {
                if (kind.isCell) this.events += cellOf(element) + CELL_END;
                return null;
            }
        }
        const end = { says: kind.ends, keeps: this.#keeps };
        this.#begin(element, kind);
        this.#keep(look.keeps ?? (kind.keeps || this.#keeps));
        return end;
    }

    #leave({ says, keeps }) {
        this.#keep(keeps);
        this.events += says;
    }

    #begin(element, { isCell, begins }) {
        if (begins === PICTURE) this.#places.add(this.events.length, element);
        this.events += isCell ? cellOf(element) : begins;
        if (begins === PICTURE) this.events += visible(address(element)) + PICTURE_END;
    }

    #addText(node) {
        const from = node === this.#range?.startContainer ? this.#range.startOffset : 0;
        const { data } = node;
        const to = node === this.#range?.endContainer ? this.#range.endOffset : data.length;
        if (to <= from) return;
        this.#places.add(this.events.length, node, from);
        this.events += visible(data.slice(from, to));
    }

    #keep(keeps) {
        if (keeps === this.#keeps) return;
        this.#keeps = keeps;
        this.events += keeps ? KEEP_SPACES : FOLD_SPACES;
    }
}

/**
 * Reads an element, a document, a fragment or a Range, as it is at this moment. Style sheets
 * count where they apply; elsewhere, as in a document of DOMParser's, attributes alone do.
 */
export function readDom(source) {
    return new DomReading(source);
}
