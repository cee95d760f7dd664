// The checker in an editor: marks at their places, a pane of findings, a question before saving.
//
//     const attachment = attach(document.querySelector('textarea'), { checker: createChecker() });
//
// What is edited stays as it is: marks are the browser's highlights, or drawn outside of the
// content; the caret, the selection and the undo stack are left alone.

import type { CheckOptions, Form, Language, Result, Span } from '../index.js';
import type { Counts, Problem } from '../problems.js';

/** A checker of this page, or one that answers from elsewhere (see ../embed.d.ts). */
export interface AnyChecker {
    check(text: string, options?: CheckOptions): Result | Promise<Result>;
    checkElement(source: Node, options?: CheckOptions): PlacedResult | Promise<PlacedResult>;
    readonly forms: Form[];
}

export interface PlacedResult extends Result {
    text: string;
    rangeOf(span: Span): Range | null;
}

export interface AttachOptions {
    checker: AnyChecker | Promise<AnyChecker>;
    /** zh unless said otherwise. */
    language?: Language;
    /** Milliseconds after the last key until the content is checked again; 400 unless said otherwise. */
    delay?: number;
    onCheck?(attachment: Attachment): void;
}

/** Fires `check` whenever there is a new result, and `fail` when there could be none. */
export interface Attachment extends EventTarget {
    readonly element: HTMLElement;
    readonly checker: AttachOptions['checker'];
    readonly language: Language;
    /** Null until the first check is done. */
    readonly result: (Result & { text: string }) | null;
    /** Why the last check gave no result: mostly a policy that forbids the module, or its file missing. */
    readonly failure: Error | null;
    /** What there is to be shown, root causes first. */
    readonly problems: Problem[];
    readonly counts: Counts | null;
    /** The problem shown last; -1 where there is none, or none any longer. */
    readonly index: number;
    /** Checks at once. */
    check(): Promise<Result & { text: string }>;
    /** Scrolls to the places of a problem and emphasises them for a moment. */
    show(index: number): boolean;
    showSpans(spans: Span[]): void;
    next(): boolean;
    previous(): boolean;
    /** Where spans can be seen, in the coordinates of the window around the content. */
    rects(spans: Span[]): { left: number; top: number; right: number; bottom: number }[];
    /** Checks once more, and says what a content system should tell its user. */
    beforeSave(): Promise<SaveVerdict>;
    detach(): void;
}

export interface SaveVerdict {
    level: 'error' | 'warning' | 'agree';
    errors: number;
    warnings: number;
    /** Empty where nothing was found. */
    message: string;
}

/** A textarea, an element whose content is edited, or an iframe whose body is. */
export function attach(target: HTMLElement, options: AttachOptions): Attachment;

export interface ButtonState {
    text: string;
    title: string;
    /** none: not checked yet, or not able to. */
    level: 'error' | 'warning' | 'agree' | 'none';
    /** Whether the pane is open. */
    pressed: boolean;
}

/** An attachment, the button that tells its count, and the pane of findings: what plug-ins are made of. */
export class Assistant {
    constructor(options: AttachOptions, changed?: (assistant: Assistant) => void);
    /** Null before start() and after stop(). */
    readonly attachment: Attachment | null;
    readonly button: ButtonState;
    start(target: HTMLElement): this;
    /** Opens the pane, or closes it. */
    toggle(): void;
    beforeSave(): Promise<SaveVerdict>;
    stop(): void;
}

/** For hosts without a toolbar of their own. Its look is theirs: [data-level], [aria-pressed]. */
export function createButton(target: HTMLElement, options: AttachOptions):
    { button: HTMLButtonElement; assistant: Assistant };
