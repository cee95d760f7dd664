// What lies on the reader's desk: one text, or several files with a verdict each, of which one is
// shown. The desk as it was before can be brought back.

import type { Checker, Result } from 'gouji';

import type { Checked } from '@element/checked';
import type { Dismissals } from '@element/model/dismissals';
import type { Arrival } from './intake';
import { listedOf, type Listing } from './listing';
import { readFile, Refused, type Reading, type Refusal } from './reading';

/** One text, or one of the files; result and why are null until it is known which it is. */
export interface Sheet extends Reading {
    name: string;
    result: Result | null;
    /** What the reader set aside. */
    dismissals: Dismissals;
    why: Refusal | null;
}

interface State {
    sheets: Sheet[];
    /** Which of them is shown; null while the list of them is. */
    at: number | null;
    /** What was listed when one of them was opened: one that is mended keeps its place among them. */
    listed: readonly number[];
}

const kEmpty: State = { sheets: [], at: null, listed: [] };
const waiting = (name: string): Sheet => ({ name, text: '', flattened: false, result: null, dismissals: new Map(), why: null });

function byName(one: { name: string }, other: { name: string }): number {
    return one.name.localeCompare(other.name, 'zh-CN', { numeric: true });
}

/** Lets the browser draw and answer. */
const pause = () => new Promise(resume => setTimeout(resume));

export class Desk {
    private state = kEmpty;
    private before = kEmpty;
    /** The one that was shown before the list. */
    last: number | null = null;
    listing: Listing = { onlyFaulty: false, worstFirst: false };

    constructor(private readonly changed: () => void) {}

    get sheets(): readonly Sheet[] {
        return this.state.sheets;
    }

    get at(): number | null {
        return this.state.at;
    }

    get shown(): Sheet | null {
        return this.state.sheets[this.state.at ?? -1] ?? null;
    }

    /** Those that are listed, in their order, by their places among the sheets. */
    get listed(): readonly number[] {
        return this.at === null ? listedOf(this.sheets, this.listing) : this.state.listed;
    }

    get isList(): boolean {
        return this.state.sheets.length > 1;
    }

    get isEmpty(): boolean {
        return this.state.sheets.every(({ name, text }) => name === '' && text.trim() === '');
    }

    private set(state: State): void {
        this.state = state;
        this.changed();
    }

    /** Changes a sheet, also on the desk as it was before; false where it lies on neither. */
    private change(sheet: Sheet, change: Partial<Sheet>): boolean {
        const known = [this.state, this.before].some(({ sheets }) => sheets.includes(sheet));
        const changed = { ...sheet, ...change };
        const swap = (state: State) => ({ ...state, sheets: state.sheets.map(each => (each === sheet ? changed : each)) });
        this.before = swap(this.before);
        this.set(swap(this.state));
        return known;
    }

    private replace(state: State): void {
        this.before = this.state;
        this.last = null;
        this.set(state);
    }

    put(reading: Reading, name = ''): void {
        this.replace({ sheets: [{ ...waiting(name), ...reading }], at: 0, listed: [] });
    }

    /** One more beside those that are there. */
    add(reading: Reading, name: string): void {
        const at = this.sheets.length;
        this.replace({ sheets: [...this.sheets, { ...waiting(name), ...reading }], at, listed: [...this.listed, at] });
    }

    /** Of several, the one that is shown goes; else all that is there. */
    clear(): void {
        const { shown, sheets, isList } = this;
        const rest = isList && shown ? sheets.filter(each => each !== shown) : [];
        this.replace({ sheets: rest, at: rest.length === 1 ? 0 : null, listed: [] });
    }

    undo(): void {
        this.set(this.before);
    }

    /** The shown text was edited; typing into an empty desk begins a text. */
    edit(text: string): void {
        if (this.shown) this.change(this.shown, { text });
        else this.set({ sheets: [{ ...waiting(''), text }], at: 0, listed: [] });
    }

    /** Of several, the list says what became of the shown one. */
    checked({ text, result, dismissals }: Checked): void {
        if (this.shown?.text === text && this.isList) this.change(this.shown, { result, dismissals });
    }

    /** Shows one of several, or the list of them. */
    show(at: number | null): void {
        const { listed } = this;
        this.last = this.state.at;
        this.set({ ...this.state, at, listed });
    }

    arrange(listing: Partial<Listing>): void {
        this.listing = { ...this.listing, ...listing };
        this.changed();
    }

    /**
     * Reads and checks several files one after the other; the list shows how far it is. Where there
     * are several already, they are added.
     */
    async putAll(files: Arrival[], checker: Checker): Promise<void> {
        const batch = [...files].sort(byName).map(({ name, file }) => ({ file, sheet: waiting(name) }));
        const sheets = [...this.isList ? this.sheets : [], ...batch.map(({ sheet }) => sheet)];
        this.replace({ sheets: sheets.sort(byName), at: null, listed: [] });
        for (const { file, sheet } of batch) {
            await pause();
            if (!this.change(sheet, await readSheet(file, checker))) return;
        }
    }
}

async function readSheet(file: File, checker: Checker): Promise<Partial<Sheet>> {
    try {
        const reading = await readFile(file, checker);
        await pause();
        return { ...reading, result: checker.check(reading.text, { flattened: reading.flattened }) };
    } catch (error) {
        if (error instanceof Refused) return { why: error.why };
        throw error;
    }
}
