// What comes onto the desk and goes off it: pasted, dropped, opened, cleared. What it takes the
// place of can be brought back.

import type { Checker } from 'gouji';

import type { Desk } from './desk';
import type { Arrival } from './intake';
import { readFile, readText, Refused } from './reading';
import type { Words } from './words';

interface Surroundings {
    desk: Desk;
    /** Null where it cannot be had. */
    checker: Promise<Checker | null>;
    words: () => Words;
    /** Another text is shown: nothing is chosen in it yet. */
    reset: () => void;
    say: (notice: string, undoable?: boolean) => void;
}

export class Arrivals {
    constructor(private readonly around: Surroundings) {}

    /** Puts something in the place of what is there. */
    replace(put: () => void, notice: string): void {
        const { desk, reset, say } = this.around;
        const undoable = !desk.isEmpty;
        put();
        reset();
        if (undoable) say(notice, true);
    }

    /** Where several files are, what comes is one more of them. */
    private get arrived(): string {
        const { desk, words } = this.around;
        return desk.isList ? words().added : words().replaced;
    }

    async takePaste(text: string, html: boolean): Promise<void> {
        const { desk, words } = this.around;
        const checker = await this.around.checker;
        if (!checker) return;
        const reading = readText(text, html, checker);
        this.replace(() => (desk.isList ? desk.add(reading, words().pasted) : desk.put(reading)), this.arrived);
    }

    async takeFiles(files: Arrival[]): Promise<void> {
        const { desk, words, say } = this.around;
        const checker = await this.around.checker;
        if (!checker) return;
        const [first] = files;
        if (!first) return say(words().noFiles);
        if (files.length > 1 || desk.isList) return this.replace(() => void desk.putAll(files, checker), this.arrived);
        try {
            const reading = await readFile(first.file, checker);
            this.replace(() => desk.put(reading, first.name), words().replaced);
        } catch (error) {
            if (!(error instanceof Refused)) throw error;
            say(words().refusals[error.why]);
        }
    }
}
