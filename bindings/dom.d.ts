// The DOM as a string that a worker can flatten and check, and the way back from its text.
//
//     const reading = readDom(element);
//     const { text, runs } = checker.flatten(reading.events);          // in a worker, perhaps
//     const result = checker.check(text, { flattened: true });
//     for (const { span } of result.findings) reading.rangeOf(runs, span);

import type { Span } from './index.js';

export interface DomReading {
    readonly events: string;
    /** Null where the DOM has no such place, or has it no longer. */
    rangeOf(runs: Uint32Array, span: Span): Range | null;
}

/** Reads it as it is at this moment, and changes nothing. */
export function readDom(source: Node | Range): DomReading;
