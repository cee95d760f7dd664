// The cases in WebAssembly, the same in Node and in a page. `now` is a clock in ms: the
// processor's where there is one, for others use the machine too.

/** Texts of more bytes are checked once, and not stage by stage. */
export const kLong = 2e7;

// A call is warm when so many slices in a row were not cheaper by a fiftieth; or after so many in all.
const kIdleSlices = 8;
const kMostSlices = 100;
const kCheaper = 0.98;

const timed = (call, count, now) => {
    const begin = now();
    for (let i = 0; i < count; i++) call();
    return (now() - begin) / count;
};

/**
 * Calls it, `slice` ms at a time, until that makes it no quicker: engines compile again what is
 * called often, on threads whose time would count. Gives how many calls fill a slice.
 */
function warm(call, { now, slice }) {
    let best = Infinity;
    let count = 1;
    for (let slices = 0, idle = 0; slices < kMostSlices && idle < kIdleSlices; slices++) {
        const time = timed(call, count, now);
        idle = time < kCheaper * best ? 0 : idle + 1;
        best = Math.min(best, time);
        count = Math.max(1, Math.ceil(slice / Math.max(best, slice / 1000)));
    }
    return count;
}

/**
 * The least time in ms that each of some calls takes once it is warm. They are called in turns,
 * `slice` ms each, so that what disturbs one disturbs the others as well.
 */
function fastest(calls, { now, rounds = 5, slice = 15 }) {
    const counts = calls.map(call => warm(call, { now, slice }));
    const best = calls.map(() => Infinity);
    for (let round = 0; round < rounds; round++) {
        calls.forEach((call, i) => { best[i] = Math.min(best[i], timed(call, counts[i], now)); });
    }
    return best;
}

/** The smallest of the times that a share of all do not exceed. */
export function percentile(times, share) {
    const sorted = [...times].sort((a, b) => a - b);
    return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
}

export const spread = times => ({ p50: percentile(times, 0.5), p99: percentile(times, 0.99) });

const stages = ['fold', 'document', 'report', 'claims', 'checks', 'diagnosis', 'json'];

/** Of one text, in ms: with the package, by stages, and beside the platform's own NFKC. */
export function measureText(bytes, { checker, module, ...timing }) {
    const text = new TextDecoder().decode(bytes);
    module.begin(text);
    const calls = {
        check: () => checker.checkJson(text),
        floor: () => new TextDecoder().decode(bytes).normalize('NFKC'),
        ...Object.fromEntries(stages.map(stage => [stage, () => module.run(stage, 1)])),
    };
    const times = fastest(Object.values(calls), timing);
    return Object.fromEntries(Object.keys(calls).map((name, i) => [name, times[i]]));
}

/** By how many bytes the memory of a new module grows while it checks a text. */
export function measureMemory(bytes, module) {
    const text = new TextDecoder().decode(bytes);
    const before = module.memory();
    module.check(text);
    return module.memory() - before;
}

/** Of each report in ms, from a string to the result as an object. */
export function measureReports(texts, { checker, ...timing }) {
    return texts.map(text => fastest([() => checker.check(text)], { ...timing, rounds: 3, slice: 5 })[0]);
}

/** Of each report in ms: finding its root causes. */
export function measureDiagnosis(texts, { module, ...timing }) {
    return texts.map(text => {
        module.begin(text);
        return fastest([() => module.run('diagnosis', 1)], { ...timing, rounds: 3, slice: 5 })[0];
    });
}

/** Of a paste in ms: all of the check, and the browser's own parser for the same HTML. */
export function measurePaste(html, { checker, ...timing }) {
    const parse = () => new DOMParser().parseFromString(html, 'text/html');
    const [check, floor] = fastest([() => checker.checkHtml(html), parse], timing);
    return { check, floor };
}
