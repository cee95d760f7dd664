// The codes of src/document/html_events.h, which readers of documents write and the module flattens.

export const BLOCK = '\x01';
export const BREAK = '\x02';
export const TABLE = '\x03';
export const TABLE_END = '\x04';
export const ROW_GROUP = '\x05';
export const ROW = '\x06';
export const ROW_END = '\x07';
export const CELL_END = '\x0e';
export const PICTURE = '\x0f';
export const PICTURE_END = '\x10';
export const KEEP_SPACES = '\x11';
export const FOLD_SPACES = '\x12';

/** How a cell begins that spans so many columns (1 to 1000) and rows (0 to 65534). */
export const cell = (columns, rows) => `\x08${String.fromCharCode(columns, rows)}`;

const control = /[\0-\x08\x0b\x0e-\x1f]/;
const controls = new RegExp(control, 'g');

/** Controls are what events are made of; in a document's own text they mean nothing. */
export const visible = (text) => (control.test(text) ? text.replace(controls, '\u200b') : text);
