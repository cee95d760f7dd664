// Runs the checker over the text: at once while that is quick, otherwise when typing pauses.

import type { Checker, CheckOptions, Result } from 'gouji';

/** Checks quicker than this (in ms) do not disturb typing. */
const kUnnoticed = 24;
/** Text beyond this (in code units) is never checked within the event that brought it. */
const kLong = 200_000;

export class Checking {
    private timer = 0;
    private lastDuration = 0;

    constructor(
        private readonly checker: Checker,
        private readonly done: (text: string, result: Result) => void,
        private readonly failed: (error: unknown) => void,
    ) {}

    /** Gives the result within this call where it is quick; returns whether it did. */
    check(text: string, options: CheckOptions): boolean {
        clearTimeout(this.timer);
        if (text.length < kLong && this.lastDuration < kUnnoticed) {
            this.run(text, options);
            return true;
        }
        this.timer = window.setTimeout(() => this.run(text, options), Math.max(60, 2 * this.lastDuration));
        return false;
    }

    private run(text: string, options: CheckOptions): void {
        const begin = performance.now();
        try {
            this.done(text, this.checker.check(text, options));
        } catch (error) {
            this.failed(error);
        }
        this.lastDuration = performance.now() - begin;
    }
}
