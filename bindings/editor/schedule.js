// When to check again: once typing pauses, and then when the browser has nothing better to do.

/** The longest that a busy page may put a check off, in milliseconds. */
const patience = 1000;

export class Schedule {
    #run;
    #delay;
    #window;
    #timer;
    #idle;

    constructor(run, delay, window) {
        this.#run = run;
        this.#delay = delay;
        this.#window = window;
    }

    /** Something changed. */
    poke() {
        this.cancel();
        this.#timer = this.#window.setTimeout(() => this.#whenIdle(), this.#delay);
    }

    cancel() {
        this.#window.clearTimeout(this.#timer);
        if (this.#idle !== undefined) this.#window.cancelIdleCallback(this.#idle);
        this.#idle = undefined;
    }

    #whenIdle() {
        // Safari has no such callback.
        if (!this.#window.requestIdleCallback) return this.#run();
        this.#idle = this.#window.requestIdleCallback(() => {
            this.#idle = undefined;
            this.#run();
        }, { timeout: patience });
    }
}
