// cmake/squeeze_module.mjs: a module whose functions, locals and data stand otherwise does the same.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { join_data } from '../cmake/join_data.mjs';
import { number_locals } from '../cmake/number_locals.mjs';
import { order_functions } from '../cmake/order_functions.mjs';
import { root } from './files.mjs';

const list = (...entries) => [entries.length, ...entries.flat()];
const section = (id, body) => [id, body.length, ...body];
const text = (string) => list(...Buffer.from(string));
const sized = (...bytes) => [bytes.length, ...bytes];
const body = (...code) => sized(0, ...code, 0x0b); // without locals

// Of a number it is given: its double and one more, by three functions; the second and the
// third are alike. The import, called at the start, is function 0.
function module_of(last) {
    const add_one = [0x20, 0, 0x41, 1, 0x6a];
    const twice = [0x20, 0, 0x20, 0, 0x6a];
    return Buffer.from([
        ...[0, ...Buffer.from('asm'), 1, 0, 0, 0],
        ...section(1, list([0x60, 1, 0x7f, 1, 0x7f], [0x60, 0, 0])),
        ...section(2, list([...text('m'), ...text('started'), 0, 1])),
        ...section(3, list(0, 0, 0, 1)),
        ...section(4, list([0x70, 0, 2])),
        ...section(7, list([...text('by_call'), 0, 1], [...text('by_table'), 1, 0])),
        ...section(8, [4]),
        ...section(9, list([0, 0x41, 0, 0x0b, ...list(2, 3)])),
        ...section(10, list(
            body(0x20, 0, 0x10, 3, 0x10, 2),
            body(...add_one, 0x41, 0xe4, 0, 0x6a, 0x41, 0xe4, 0, 0x6b),
            body(...twice, 0x41, 0xe4, 0, 0x6a, 0x41, 0xe4, 0, 0x6b),
            body(0x10, 0, ...last))),
    ]);
}

async function run(bytes) {
    let starts = 0;
    const started = () => (starts += 1);
    const { instance } = await WebAssembly.instantiate(bytes, { m: { started } });
    const { by_call, by_table } = instance.exports;
    return { starts, values: [by_call(20), by_table.get(0)(20), by_table.get(1)(20)] };
}

test('a module does the same with its functions in another order', async () => {
    const bytes = module_of([]);
    const ordered = order_functions(bytes);
    assert.deepEqual(await run(bytes), { starts: 1, values: [41, 21, 40] });
    assert.deepEqual(await run(ordered), { starts: 1, values: [41, 21, 40] });
    assert.equal(ordered.length, bytes.length);
    assert.deepEqual(order_functions(ordered).length, ordered.length);
});

// Of two numbers it is given, the first halved and the second as a whole number of 64 bits, by
// two functions that differ in nothing but which of their locals they use for what.
function module_of_twins() {
    const locals = list([2, 0x7f], [1, 0x7e]); // 2 and 3 of 32 bits, 4 of 64
    const twin = (a, b) => sized(...locals,
        0x20, 0, 0x41, 1, 0x75, 0x21, a, // a = first >> 1
        0x20, 1, 0x21, b, 0x20, b, 0xac, 0x21, 4, // b = second, and widened
        0x20, a, 0xac, 0x20, 4, 0x7c, 0x0b);
    return Buffer.from([
        ...[0, ...Buffer.from('asm'), 1, 0, 0, 0],
        ...section(1, list([0x60, 2, 0x7f, 0x7f, 1, 0x7e])),
        ...section(3, list(0, 0)),
        ...section(7, list([...text('one'), 0, 0], [...text('other'), 0, 1])),
        ...section(10, list(twin(2, 3), twin(3, 2))),
    ]);
}

test('functions that are alike number their locals alike, and do the same', async () => {
    const bytes = module_of_twins();
    const numbered = number_locals(bytes);
    const results = async (module) => {
        const { instance } = await WebAssembly.instantiate(module);
        return Object.values(instance.exports).map((call) => call(22, -7));
    };
    assert.deepEqual(await results(bytes), [4n, 4n]);
    assert.deepEqual(await results(numbered), [4n, 4n]);
    const code = numbered.subarray(numbered.length - 58);
    assert.deepEqual(code.subarray(0, 29), code.subarray(29));
});

// Three stretches of data in a memory of 64 KB, the last behind a run of zeros; the first begins
// where `address` says.
function module_of_data(address) {
    const stretch = (place, held) => [0, ...place, 0x0b, ...list(...held)];
    return Buffer.from([
        ...[0, ...Buffer.from('asm'), 1, 0, 0, 0],
        ...section(5, list([0, 1])),
        ...section(7, list([...text('memory'), 2, 0])),
        ...section(12, [3]),
        ...section(11, list(
            stretch(address, [1, 2, 3]),
            stretch([0x41, 0xc4, 0], [5]), // 68
            stretch([0x41, 0xd8, 0], [9, 8]))), // 88
    ]);
}

test('data in one stretch fills the memory alike', async () => {
    const bytes = module_of_data([0x41, 0xc0, 0]); // 64, where a signed number takes two bytes
    const joined = join_data(bytes);
    const memory = async (module) => {
        const { instance } = await WebAssembly.instantiate(module);
        return Buffer.from(instance.exports.memory.buffer);
    };
    const filled = await memory(joined);
    assert.deepEqual(filled, await memory(bytes));
    assert.deepEqual([...filled.subarray(63, 70)], [0, 1, 2, 3, 0, 5, 0]);
    assert.deepEqual(join_data(joined), joined);
});

test('data that goes to no fixed address is refused', () => {
    assert.throws(() => join_data(module_of_data([0x23, 0])), /no fixed address/);
});

test('of the module no import, export or function is lost', () => {
    const bytes = readFileSync(`${root}/bindings/dist/gouji.wasm`);
    const again = order_functions(number_locals(bytes));
    const of = (module, what) => WebAssembly.Module[what](new WebAssembly.Module(module));
    for (const what of ['imports', 'exports']) assert.deepEqual(of(again, what), of(bytes, what));
    assert.ok(Math.abs(again.length - bytes.length) < bytes.length / 50);
});

test('a module with an instruction that is not known is refused', () => {
    assert.throws(() => order_functions(module_of([0xfd, 0x0c])), /instruction fd is not known/);
});
