// One stretch of data for the whole module: Emscripten leaves its zeros out, and begins anew
// behind each run of them. Some 390 beginnings weigh more than 5 KB of zeros once compressed, by
// 1.7 KB.

import { all, number, section, sections_of, with_length, written } from './wasm_bytes.mjs';

const CONSTANT = 0x41;
const END = 0x0b;

// Where a stretch goes, as it was said and as a number, and what it holds.
function stretch_of(bytes, reader) {
    const from = reader.at;
    if (reader.number() !== 0 || reader.byte() !== CONSTANT)
        throw new Error('data goes to no fixed address');
    const address = reader.number();
    if (reader.byte() !== END) throw new Error('an address is worked out');
    const place = bytes.subarray(from, reader.at);
    const length = reader.number();
    reader.skip(length);
    return { place, address, held: bytes.subarray(reader.at - length, reader.at) };
}

export function join_data(bytes) {
    const sections = sections_of(bytes);
    const data = section(sections, 11);
    const stretches = data.list(() => stretch_of(bytes, data));
    if (stretches.length === 0) return bytes;
    const [first] = stretches;
    const last = stretches.at(-1);
    const joined = Buffer.alloc(last.address + last.held.length - first.address);
    for (const { address, held } of stretches) joined.set(held, address - first.address);
    return written(bytes, sections, {
        11: () => all([Buffer.concat([first.place, with_length(joined)])]),
        12: () => number(1), // how many stretches there are, where that is said before
    });
}
