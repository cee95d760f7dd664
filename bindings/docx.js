// Reads a word processor's .docx as the events of src/document/html_events.h: paragraphs, tables
// with their merged cells, pictures. What is deleted, moved away or hidden is not read, nor are
// headers, footers and notes. Nothing in the file is run or loaded.

import { DocxError, documentOf } from './docx_parts.js';
import {
    BLOCK, BREAK, CELL_END, KEEP_SPACES, PICTURE, PICTURE_END, ROW, ROW_END, TABLE, TABLE_END, cell, visible,
} from './html_events.js';

export { DocxError };

const kWord = /\/wordprocessingml\/(2006\/)?main$/;
const kUnread = new Set(['del', 'moveFrom', 'pPr', 'rPr', 'tblPr', 'tblGrid', 'sectPr', 'rt']);
/** What may stand round rows and cells without being any. */
const kWrappers = new Set(['sdt', 'sdtContent', 'customXml', 'ins', 'moveTo']);
const kPictures = new Set(['blip', 'imagedata', 'chart']);

/** Its name where it is one of WordprocessingML; of others what begins with `+`. */
function nameOf(element) {
    return kWord.test(element.namespaceURI ?? '') ? element.localName : `+${element.localName}`;
}

function childNamed(element, name) {
    return element && [...element.children].find((child) => nameOf(child) === name);
}

/** An attribute of a property, as `w:val` of `<w:gridSpan w:val="2"/>`. */
function valueOf(property, name = 'val') {
    return [...(property?.attributes ?? [])].find(({ localName }) => localName === name)?.value;
}

function numberOf(property, otherwise) {
    const number = Number.parseInt(valueOf(property) ?? '', 10);
    return Number.isNaN(number) ? otherwise : number;
}

/** A property without a value is set. */
const isSet = (property) => property !== undefined && !/^(0|false|off)$/.test(valueOf(property) ?? '');

/** Rows of a table, cells of a row: also where something is wrapped round them. */
function partsNamed(element, name) {
    return [...element.children].flatMap((child) => {
        const its = nameOf(child);
        if (its === name) return [child];
        return kWrappers.has(its) ? partsNamed(child, name) : [];
    });
}

const isGoneRow = (row) => {
    const properties = childNamed(row, 'trPr');
    return childNamed(properties, 'del') !== undefined || isSet(childNamed(properties, 'hidden'));
};

/**
 * The cells of each row, with how many columns and rows they span. A cell that goes on from the
 * row above is none of its own.
 */
function gridOf(table) {
    const open = new Map();
    return partsNamed(table, 'tr').filter((row) => !isGoneRow(row)).map((row) => {
        const before = numberOf(childNamed(childNamed(row, 'trPr'), 'gridBefore'), 0);
        const cells = before > 0 ? [{ element: null, columns: before, rows: 1 }] : [];
        let column = before;
        for (const element of partsNamed(row, 'tc')) {
            const properties = childNamed(element, 'tcPr');
            const columns = Math.min(Math.max(numberOf(childNamed(properties, 'gridSpan'), 1), 1), 1000);
            const merge = childNamed(properties, 'vMerge');
            const above = open.get(column);
            if (merge && valueOf(merge) !== 'restart' && above) {
                above.rows = Math.min(above.rows + 1, 65_534);
            } else {
                const own = { element, columns, rows: 1 };
                for (let under = column; under < column + columns; ++under) open.delete(under);
                if (merge) open.set(column, own);
                cells.push(own);
            }
            column += columns;
        }
        return cells;
    });
}

class DocxReading {
    #said = [KEEP_SPACES];

    constructor(root) {
        this.#children(root);
    }

    get events() {
        return this.#said.join('');
    }

    #say(...events) {
        this.#said.push(...events);
    }

    #children(element) {
        for (const child of element.children) this.#read(child);
    }

    #read(element) {
        const name = nameOf(element);
        if (kUnread.has(name)) return;
        switch (name) {
            case 'p':
                this.#say(BLOCK);
                this.#children(element);
                return this.#say(BLOCK);
            case 'r':
                return isSet(childNamed(childNamed(element, 'rPr'), 'vanish')) ? undefined : this.#children(element);
            case 't': return this.#say(visible(element.textContent).replace(/[\t\r\n\f]/g, ' '));
            case 'tab': case 'ptab': return this.#say('\t');
            case 'br': case 'cr': return this.#say(BREAK);
            case 'noBreakHyphen': return this.#say('-');
            case 'tbl': return this.#table(element);
            case 'drawing': case 'pict': case 'object': return this.#drawing(element);
            case '+AlternateContent': return this.#read(element.children[0] ?? element);
            default: return this.#children(element);
        }
    }

    #table(table) {
        this.#say(TABLE);
        for (const cells of gridOf(table)) {
            this.#say(ROW);
            for (const { element, columns, rows } of cells) {
                this.#say(cell(columns, rows));
                if (element) this.#children(element);
                this.#say(CELL_END);
            }
            this.#say(ROW_END);
        }
        this.#say(TABLE_END);
    }

    /** A picture, or a shape with text in it, or both; other shapes are decoration. */
    #drawing(drawing) {
        const inside = [...drawing.getElementsByTagName('*')];
        if (inside.some(({ localName }) => kPictures.has(localName))) this.#say(PICTURE, PICTURE_END);
        for (const each of inside) {
            if (nameOf(each) === 'txbxContent' && !each.parentElement.closest('txbxContent')) this.#children(each);
        }
    }
}

/**
 * The events of a .docx, for checker.flatten(). Throws a DocxError for what is none, for damaged
 * files, and for documents beyond the limit.
 */
export function readDocx(bytes) {
    const root = documentOf(bytes);
    try {
        return { events: new DocxReading(root).events };
    } catch (error) {
        if (error instanceof RangeError) throw new DocxError('damaged', 'elements nest too deep');
        throw error;
    }
}
