// What goes in and what comes out. The same objects, as JSON Schema: result.schema.json.

export type Language = 'zh' | 'en';

/** [begin, end) in UTF-16 code units of the text: text.slice(begin, end) is the place. */
export type Span = [begin: number, end: number];

/** [table, row, column] */
export type CellId = [table: string, row: string, column: string];

/** One value, or all between two; null where there is none, or no bound. */
export type Amount = number | { low: number | null; high: number | null } | null;

export interface Result {
    version: 1;
    report: {
        /** Both as printed; empty where the text has none. */
        title: string;
        agency: string;
        year: number | null;
        /** Id of the official form that the report follows. */
        form: string | null;
    };
    sections: Section[];
    tables: Table[];
    claims: Claim[];
    checks: Check[];
    /** Of one rule at most 300: the last of so many stands for all that follow, and says so. */
    findings: Finding[];
    diagnoses: Diagnosis[];
}

export interface Section {
    id: string;
    state: 'present' | 'missing';
    heading: string;
    span: Span;
}

export interface Table {
    id: string;
    /** read: every cell of the form was found; partial: some rows or cells are lost. */
    state: 'read' | 'partial' | 'picture' | 'missing';
    /** Empty where there is no such table. */
    span: Span;
    /** In the form's order, the lost ones too. */
    cells: Cell[];
}

export interface Cell {
    row: string;
    column: string;
    /**
     * read: has a value; blank: its place is there and empty; lost: the text has no place
     * for it; unreadable: there, but not a number.
     */
    state: 'read' | 'blank' | 'lost' | 'unreadable';
    /** Amounts of money are in 万元. Null unless read. */
    value: number | null;
    text: string;
    span: Span;
    /**
     * What a cell that was not read must hold, because the rest of the table leaves no other
     * value. That a blank is 0 is not said.
     */
    derived?: number;
}

/** A number that the prose states. */
export interface Claim {
    /** table.row.column, a sum that the form names, or null for a number outside the tables. */
    quantity: string | null;
    relation: 'equal' | 'at_least' | 'at_most' | 'about';
    /** Money is in 万元, whatever it is printed in. */
    low: number | null;
    high: number | null;
    /** The measure word (件, 宗, …), or 万元; empty where the number has none, or its cell knows it. */
    unit: string;
    text: string;
    span: Span;
}

/** One relation that the form or the prose calls for, whether it holds or not. */
export interface Check {
    rule: string;
    table?: string;
    row?: string;
    column?: string;
    section?: string;
    quantity?: string;
    /** What a claim that agrees was found to mean, where that is not `quantity` itself. */
    reading?: string;
    verdict: 'pass' | 'fail' | 'undecided';
    /** Why it is undecided; nothing else has one. */
    reason?: Reason;
    /** The numbers of the prose that it is about. */
    spans?: Span[];
}

/**
 * lost_cells: the text has no place for a cell it needs; blank_cells: it holds for some value of a
 * blank, but not for 0; unreadable_cells: a cell it needs is no number; no_table: the table is
 * missing, or a picture; ambiguous: figures, or words, may be meant of something else.
 */
export type Reason = 'lost_cells' | 'blank_cells' | 'unreadable_cells' | 'no_table' | 'ambiguous';

export interface Finding {
    rule: string;
    /** error: proved; warning: likely. */
    severity: 'error' | 'warning' | 'note';
    table?: string;
    row?: string;
    column?: string;
    section?: string;
    quantity?: string;
    message: string;
    expected: Amount;
    found: Amount;
    /** Where to look, and the text there; the quote is empty for something missing. */
    span: Span;
    quote: string;
    /** Every number that went into the sum. */
    operands: Operand[];
    /** Stays the same while other text moves. */
    fingerprint: string;
}

/** A cell, or a number of the prose by the quantity that it states. */
export type Operand = Term &
    ({ cell: CellId; claim?: undefined } | { claim: Claim['quantity']; cell?: undefined });

export interface Term {
    sign: 1 | -1;
    /** Null unless it was read. */
    value: number | null;
    state: Cell['state'];
    span: Span;
}

/** A smallest repair: the changes that satisfy every check it explains. */
export interface Diagnosis {
    /** Indices into findings. */
    explains: number[];
    /** None where a table has too many faults to tell them apart. */
    changes: Change[];
    /**
     * certain: the only smallest repair, and proved; likely: the only one, not proved, or the
     * likeliest of several; ambiguous: one of several, or none could be told.
     */
    confidence: 'certain' | 'likely' | 'ambiguous';
    /** What the mistake looks like. */
    slip?:
        | 'transposed'
        | 'dropped'
        | 'doubled'
        | 'digit'
        | 'previous'
        | 'swapped'
        | 'shifted'
        | 'column_shifted';
    /** What the changes do and what the mistake looks like: the end of the message. None without changes. */
    effect?: string;
    message: string;
}

export interface Change {
    cell: CellId;
    /** Null where the cell is blank. */
    from: number | null;
    to: number;
    span: Span;
}

/** An official form, as src/form holds it, with what it extends filled in, but for how its prose is read. */
export interface Form {
    id: string;
    name: Record<Language, string>;
    /** The report years it is for. */
    years: { from: number; to?: number };
    sections: FormSection[];
    tables: Record<string, FormTable>;
    /** Sums of cells that go by a name. */
    quantities: FormQuantity[];
    /** What else a quantity of the prose may mean. */
    readings?: Record<string, string[]>;
    /** And what it may mean where its words are used loosely. */
    loosely?: Record<string, string[]>;
}

export interface FormSection {
    id: string;
    heading: string;
    /** The wordings in use, without number; keywords: what tells of the section in others. */
    titles: string[];
    keywords?: string[];
}

export interface FormTable {
    section: string;
    caption?: string;
    /** line: the rows are printed side by side. */
    layout?: 'line';
    columns: FormColumn[];
    blocks: FormBlock[];
    relations?: FormRelation[];
}

export interface FormColumn {
    id: string;
    label: string;
    en?: string;
    /** change: may be negative; amount: a decimal, in 万元. */
    kind: 'count' | 'change' | 'amount';
    /** What is printed above several columns. */
    group?: string;
    spellings?: string[];
}

/** The sum of these rows in these columns, without the rows of `less`. */
export interface FormQuantity {
    id: string;
    table: string;
    rows: string[];
    less?: string[];
    columns: string[];
}

/** Rows under one header of their own. */
export interface FormBlock {
    title?: string;
    columns: string[];
    rows: FormRow[];
}

export interface FormRow {
    id: string;
    label: string;
    en?: string;
    /** The labels it stands under, outermost first. */
    path?: string[];
    spellings?: string[];
}

/** The terms on the left sum to those on the right, in each column or in each row. */
export interface FormRelation {
    rule: string;
    along: 'row' | 'column';
    left: string[];
    right: string[];
    /** The term to look at when it fails. */
    focus: string;
}

export interface CheckOptions {
    /** Of the messages; zh unless said otherwise. */
    language?: Language;
    /** The text is what flatten() or flattenText() gave. */
    flattened?: boolean;
    /** Figures to be put in the place of printed ones: what would be said then? */
    corrections?: { cell: CellId; to: number }[];
}

/** What the events of a DOM read as, and where each piece of it came from (see ./dom). */
export interface Flattened {
    text: string;
    runs: Uint32Array;
}

/** The result for a DOM, whose spans are places in its text. */
export interface DomResult extends Result {
    text: string;
    /** Null where the DOM has no such place, or has it no longer. */
    rangeOf(span: Span): Range | null;
}

export interface Checker {
    /** Any text will do; the time it takes is linear in its length. */
    check(text: string, options?: CheckOptions): Result;
    /** The same as JSON, byte for byte what the command line prints. */
    checkJson(text: string, options?: CheckOptions): string;
    /** A part of a page, as it is at this moment. */
    checkElement(source: Node | Range, options?: CheckOptions): DomResult;
    /** HTML as a string; where there is a DOMParser. Nothing of it is run or loaded. */
    checkHtml(html: string, options?: CheckOptions): DomResult;
    /** What checkHtml() reads, for those who check it later: a document in which nothing runs, of what makes a report. */
    parseHtml(html: string): Document;
    flatten(events: string): Flattened;
    /**
     * Plain text with tables of HTML in it as check() reads it, to be shown and checked as flattened;
     * null where it has none.
     */
    flattenText(text: string): string | null;
    /** Whether a text is a page for checkHtml(). Of other text check() reads the tags as well, its tables among them. */
    looksLikeHtml(text: string): boolean;
    readonly forms: Form[];
    readonly version: string;
}

export interface CheckerOptions {
    /** What gouji.wasm compiles to, where the caller has it already. */
    wasmModule?: WebAssembly.Module;
    /** The bytes of gouji.wasm, where the caller has them. */
    wasmBinary?: ArrayBuffer | Uint8Array;
    /** Where to read them from (in Node, a file); beside this package unless said otherwise. */
    wasmUrl?: string | URL;
}

export function createChecker(options?: CheckerOptions): Promise<Checker>;
