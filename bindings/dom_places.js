// The way back from flattened text to the DOM it was read from. The text knows from where in the
// events each of its characters came (runs), the reading which node those events came from.

/** The last of `count` ascending numbers that is at most `limit`; -1 if none is. */
function lastAtMost(count, number, limit) {
    let low = 0;
    let high = count;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if (number(middle) <= limit) low = middle + 1;
        else high = middle;
    }
    return low - 1;
}

/** Where in the events the character at `at` came from; if from nowhere, the one before or after. */
function sourceOf(runs, at, before) {
    const count = runs.length / 3;
    let run = lastAtMost(count, (i) => runs[3 * i], at);
    const inside = run >= 0 && at < runs[3 * run] + runs[3 * run + 2];
    if (inside) return runs[3 * run + 1] + at - runs[3 * run];
    if (!before) run++;
    if (run < 0 || run === count) return undefined;
    return runs[3 * run + 1] + (before ? runs[3 * run + 2] - 1 : 0);
}

export class Places {
    #root;
    #starts = [];
    #nodes = [];
    #froms = [];

    constructor(root) {
        this.#root = root;
    }

    /** From `start` on the events are those of a text node from its character `from` on, or of an image. */
    add(start, node, from = 0) {
        this.#starts.push(start);
        this.#nodes.push(node);
        this.#froms.push(from);
    }

    rangeOf(runs, [begin, end]) {
        const first = sourceOf(runs, begin, false);
        const last = sourceOf(runs, end - 1, true);
        // A span of characters from nowhere, or of none, is a place between two characters.
        const empty = end <= begin || first === undefined || last === undefined || last < first;
        const start = this.#find(first ?? last);
        const stop = empty ? start : this.#find(last);
        if (!start || !stop) return null;
        const range = this.#root.ownerDocument.createRange();
        if (start.image) range.setStartBefore(start.node);
        else range.setStart(start.node, start.offset + (first === undefined ? 1 : 0));
        if (empty) range.collapse(true);
        else if (stop.image) range.setEndAfter(stop.node);
        else range.setEnd(stop.node, stop.offset + 1);
        return range;
    }

    /** Null where the node is no longer there, or is shorter than it was. */
    #find(source) {
        if (source === undefined) return null;
        const at = lastAtMost(this.#starts.length, (i) => this.#starts[i], source);
        const node = this.#nodes[at];
        if (!node || !this.#root.contains(node)) return null;
        const image = node.nodeType === 1;
        const offset = this.#froms[at] + source - this.#starts[at];
        return image || offset < node.data.length ? { node, image, offset } : null;
    }
}
