// What the views tell the element, and what it tells its host.

import type { Finding, Result, Span } from 'gouji';

import type { Checked } from './checked';
import type { Preview } from './model/repair';
import type { Selection } from './model/selection';

const kUpwards = { bubbles: true, composed: true };

// Within the element.

/** Something was chosen in one of the views, or nothing. */
export class ChooseEvent extends Event {
    static readonly type = 'gouji-choose';
    constructor(readonly selection: Selection | null) {
        super(ChooseEvent.type, kUpwards);
    }
}

/** Show the tables as they would be after a repair, or as they are again. */
export class PreviewEvent extends Event {
    static readonly type = 'gouji-preview';
    constructor(readonly preview: Preview | null) {
        super(PreviewEvent.type, kUpwards);
    }
}

/** Findings were set aside with a reason, or taken up again. */
export class DismissEvent extends Event {
    static readonly type = 'gouji-dismiss';
    constructor(readonly fingerprints: string[], readonly reason: string | null) {
        super(DismissEvent.type, kUpwards);
    }
}

export type ViewName = 'findings' | 'tables' | 'source';

/** Where only one view has room: show this one. */
export class ViewEvent extends Event {
    static readonly type = 'gouji-view';
    constructor(readonly view: ViewName) {
        super(ViewEvent.type, kUpwards);
    }
}

export type Action = 'edit' | 'done' | 'unchecked' | 'coverage';

/** A command from a button of a view. */
export class ActionEvent extends Event {
    static readonly type = 'gouji-action';
    constructor(readonly action: Action) {
        super(ActionEvent.type, kUpwards);
    }
}

// To the host.

/** The text was edited in place: key by key, or cleared as a whole. */
export class EditEvent extends Event {
    static readonly type = 'gouji-edit';
    constructor(readonly text: string, readonly how: 'typed' | 'cleared' = 'typed') {
        super(EditEvent.type, kUpwards);
    }
}

/** A text was checked, or there is none any more. */
export class CheckedEvent extends Event {
    static readonly type = 'gouji-checked';
    constructor(readonly checked: Checked | null) {
        super(CheckedEvent.type, kUpwards);
    }

    get text(): string {
        return this.checked?.text ?? '';
    }

    get result(): Result | null {
        return this.checked?.result ?? null;
    }
}

/** The reader chose something: where it is in the text, the place to look at first. */
export class SelectEvent extends Event {
    static readonly type = 'gouji-select';
    constructor(readonly spans: Span[], readonly finding: Finding | null) {
        super(SelectEvent.type, kUpwards);
    }
}

declare global {
    interface HTMLElementEventMap {
        'gouji-choose': ChooseEvent;
        'gouji-view': ViewEvent;
        'gouji-preview': PreviewEvent;
        'gouji-dismiss': DismissEvent;
        'gouji-action': ActionEvent;
        'gouji-edit': EditEvent;
        'gouji-checked': CheckedEvent;
        'gouji-select': SelectEvent;
    }
}
