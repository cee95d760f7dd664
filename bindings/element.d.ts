// <gouji-report>: a text, its verdict, its tables and its findings, in a page of any kind.
//
//     import 'gouji/element';
//     const report = document.createElement('gouji-report');
//     report.text = text;
//     report.addEventListener('gouji-select', ({ spans }) => jumpTo(spans[0]));
//
// Nothing of the page's styles reaches in; what is to be changed are its custom properties:
// --gouji-font-size (16px unless said otherwise; a length that is not in em), --gouji-font,
// --gouji-heading-font, and the colours --gouji-paper, -paper-2, -paper-3, -ink, -ink-2, -ink-3,
// -rule, -rule-2, -accent, -accent-soft, -red, -red-soft, -amber, -amber-line, -amber-soft.
// What stands inside the element is shown while it has no text.

import type { CellId, Checker, Finding, Language, Result, Span } from './index.js';

/** By a finding's fingerprint, it stays chosen when another check finds it again. */
export type Choice = { kind: 'finding'; fingerprint: string } | { kind: 'cell'; cell: CellId };

export class GoujiReport extends HTMLElement {
    /** What is to be checked. The attributes of this element are the properties with a ✶. */
    text: string;
    /** ✶ The text is what flatten() gave: read from HTML. */
    flattened: boolean;
    /** A result that the host has already, as checkElement() and checkHtml() give them: its text is shown. */
    result: (Result & { text: string }) | null;
    /** The host's own; otherwise the element makes one when it first needs it. */
    checker: Checker | null;
    /** What the reader has set aside: the reasons, by the findings' fingerprints. */
    dismissals: ReadonlyMap<string, string>;
    /** ✶ zh unless said otherwise. */
    language: Language;
    /** ✶ auto (as the system has it) unless said otherwise. */
    theme: 'auto' | 'light' | 'dark';
    /** ✶ Which of `findings tables source` are offered; all unless said otherwise. */
    views: string;
    /** ✶ Whether the reader may edit the text and clear it. */
    editable: boolean;
    /** ✶ Whether the text is being edited. */
    editing: boolean;

    /** To the next finding, or to the one before. */
    step(by: 1 | -1): Promise<void>;
    select(choice: Choice | null): void;
    /** Another text is coming: forgets what is chosen, shows the findings; what was set aside waits for its report. */
    reset(): void;

    addEventListener<K extends keyof GoujiReportEvents>(type: K,
        listener: (this: GoujiReport, event: GoujiReportEvents[K]) => unknown,
        options?: boolean | AddEventListenerOptions): void;
    addEventListener<K extends keyof HTMLElementEventMap>(type: K,
        listener: (this: GoujiReport, event: HTMLElementEventMap[K]) => unknown,
        options?: boolean | AddEventListenerOptions): void;
}

/** A text was checked; result is null where there is none any more. */
export class CheckedEvent extends Event {
    readonly text: string;
    readonly result: Result | null;
}

/** The reader chose something; spans are its places in the text, the one to look at first. */
export class SelectEvent extends Event {
    readonly spans: Span[];
    readonly finding: Finding | null;
}

/** The reader changed the text, key by key, or cleared it. */
export class EditEvent extends Event {
    readonly text: string;
    readonly how: 'typed' | 'cleared';
}

/** The reader set findings aside with a reason, or took them up again. */
export class DismissEvent extends Event {
    readonly fingerprints: string[];
    readonly reason: string | null;
}

export interface GoujiReportEvents {
    'gouji-checked': CheckedEvent;
    'gouji-select': SelectEvent;
    'gouji-edit': EditEvent;
    'gouji-dismiss': DismissEvent;
}

declare global {
    interface HTMLElementTagNameMap {
        'gouji-report': GoujiReport;
    }
}
