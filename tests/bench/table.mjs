// One table of what was measured.

const number = (value, digits = 1) => (Number.isFinite(value) ? value.toFixed(digits) : '–').padStart(9);
const speed = (bytes, ms) => number(bytes / ms / 1e3);

const columns = ['native', '× ICU', 'Node', '× NFKC', 'Chromium', '× NFKC', 'mem nat.', 'mem wasm'];

function textLine({ kind, size, bytes, native, node, chromium }) {
    // A small text fits into what there is from the start.
    const memory = side => (bytes < 1e7 ? NaN : side.memory / bytes);
    return `${kind} ${size}`.padEnd(16) + [
        speed(bytes, native.check), number(native.check / native.icu),
        speed(bytes, node.check), number(node.check / node.floor),
        speed(bytes, chromium.check), number(chromium.check / chromium.floor),
        number(memory(native)), number(memory(node)),
    ].join('');
}

/** What each stage takes by itself, where a stage is timed with one inside it. */
export function ownTimes({ decode = 0, fold, document, report, claims, checks, diagnosis, json }) {
    return { decode, fold, document: document - fold, tables: report - claims, claims, checks, diagnosis, json };
}

function stageLine([name, times]) {
    const own = ownTimes(times);
    const all = Object.values(own).reduce((sum, time) => sum + time);
    return name.padEnd(16) + Object.values(own).map(time => `${number(Math.max(0, 100 * time / all), 0)} %`.padStart(10)).join('');
}

export function print({ texts, reports, diagnosis, start, paste }) {
    console.log(`\nMB/s of UTF-8 from text to JSON; × how many times longer than decoding and NFKC alone; mem: bytes of memory a byte\n`);
    console.log(`${''.padEnd(16)}${columns.map(name => name.padStart(9)).join('')}`);
    texts.forEach(text => console.log(textLine(text)));

    const typical = texts.filter(({ size, kind }) => size === '10 KB' || (size === '100 KB' && kind === 'reports'));
    console.log(`\nwhere the time goes${Object.keys(ownTimes({})).map(name => name.padStart(10)).join('').slice(3)}`);
    for (const { kind, size, native, node } of typical) {
        console.log(stageLine([`${kind} ${size}`, native]));
        console.log(stageLine(['  in Node', node]));
    }

    console.log(`\na report of 10 KB, ms     p50      p99   (${reports.count} reports)`);
    for (const where of ['native', 'node', 'chromium']) {
        console.log(where.padEnd(20) + number(reports[where].p50, 3) + number(reports[where].p99, 3));
    }
    console.log('\ndiagnosis, ms, p99 with 1 to 5 faults');
    for (const where of ['native', 'node', 'chromium']) {
        console.log(where.padEnd(20) + diagnosis[where].map(({ p99 }) => number(p99, 3)).join(''));
    }
    console.log('\nfirst verdict, ms      median     best');
    for (const [name, { median, best }] of Object.entries(start)) console.log(name.padEnd(20) + number(median, 0) + number(best, 0));
    console.log(`\npaste of 1 MB: ${paste.check.toFixed(1)} ms, DOMParser alone ${paste.floor.toFixed(1)} ms, ratio ${(paste.check / paste.floor).toFixed(2)}`);
}
