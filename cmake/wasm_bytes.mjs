// A WebAssembly module as bytes: its sections, the functions in them, and back again.

export class Reader {
    constructor(bytes, at, end) {
        Object.assign(this, { bytes, at, end });
    }
    byte() {
        return this.bytes[this.at++];
    }
    // Of a signed number, or one of 64 bits, only where it ends.
    number() {
        let value = 0;
        for (let shift = 0; ; shift += 7) {
            const byte = this.byte();
            value |= (byte & 127) << shift;
            if (byte < 128) return value >>> 0;
        }
    }
    list(read) {
        return Array.from({ length: this.number() }, read);
    }
    skip(length) {
        this.at += length;
    }
}

export function number(value) {
    const bytes = [];
    for (; value > 127; value >>>= 7) bytes.push((value & 127) | 128);
    return Buffer.from([...bytes, value]);
}

// What follows an instruction's first byte: numbers, a function's number, bytes.
const OPERANDS = [];
for (const [first, last, kinds] of [
    [0x00, 0x01, ''], [0x02, 0x04, 'n'], [0x05, 0x05, ''], [0x0b, 0x0b, ''], [0x0c, 0x0d, 'n'],
    [0x0e, 0x0e, 'ln'], [0x0f, 0x0f, ''], [0x10, 0x10, 'f'], [0x11, 0x11, 'nn'],
    [0x1a, 0x1b, ''], [0x20, 0x26, 'n'], [0x28, 0x3e, 'nn'], [0x3f, 0x42, 'n'],
    [0x43, 0x43, 'bbbb'], [0x44, 0x44, 'bbbbbbbb'], [0x45, 0xc4, ''], [0xd2, 0xd2, 'f'],
])
    OPERANDS.fill(kinds, first, (OPERANDS.length = Math.max(OPERANDS.length, last + 1)));
// After 0xfc: conversions, then memory.init, data.drop, memory.copy, memory.fill.
const MORE_OPERANDS = ['', '', '', '', '', '', '', '', 'nn', 'n', 'nn', 'n'];

// The types of a function's own locals, where its instructions begin, and where they name functions.
function body_of(bytes, from, to) {
    const reader = new Reader(bytes, from, to);
    const locals = reader.list(() => Array(reader.number()).fill(reader.byte())).flat();
    const starts = [];
    const names = [];
    while (reader.at < to) {
        starts.push(reader.at);
        const code = reader.byte();
        const kinds = code === 0xfc ? MORE_OPERANDS[reader.number()] : OPERANDS[code];
        if (kinds === undefined) throw new Error(`instruction ${code.toString(16)} is not known`);
        for (const kind of kinds) {
            const at = reader.at;
            if (kind === 'b') reader.skip(1);
            else if (kind === 'l') reader.list(() => reader.number());
            else {
                const called = reader.number();
                if (kind === 'f') names.push({ from: at, to: reader.at, called });
            }
        }
    }
    return { from, to, locals, starts, names };
}

export function sections_of(bytes) {
    const reader = new Reader(bytes, 8, bytes.length);
    const sections = [];
    while (reader.at < bytes.length) {
        const id = reader.byte();
        const length = reader.number();
        const at = reader.at;
        sections.push({ id, body: () => new Reader(bytes, at, at + length) });
        reader.skip(length);
    }
    if (sections.some(({ id }) => id === 0)) throw new Error('names or notes go with it');
    return sections;
}

export function section(sections, wanted) {
    return sections.find(({ id }) => id === wanted)?.body() ?? new Reader([0], 0, 1);
}

export function functions_of(bytes, sections) {
    const code = section(sections, 10);
    return code.list(() => {
        const length = code.number();
        code.skip(length);
        return body_of(bytes, code.at - length, code.at);
    });
}

export function all(entries) {
    return Buffer.concat([number(entries.length), ...entries]);
}

export function with_length(bytes) {
    return Buffer.concat([number(bytes.length), bytes]);
}

// The module again, but for the sections that are written anew, by their number.
export function written(bytes, sections, rewrite) {
    const again = sections.map(({ id, body }) => {
        const reader = body();
        const content = rewrite[id]?.(reader) ?? bytes.subarray(reader.at, reader.end);
        return Buffer.concat([Buffer.from([id]), with_length(content)]);
    });
    return Buffer.concat([bytes.subarray(0, 8), ...again]);
}
