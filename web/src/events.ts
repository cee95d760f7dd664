// What the views tell the page.

import type { Selection } from './model/selection';

const kUpwards = { bubbles: true, composed: true };

/** Something was chosen in one of the views, or nothing. */
export class ChooseEvent extends Event {
    static readonly type = 'gouji-choose';
    constructor(readonly selection: Selection | null) {
        super(ChooseEvent.type, kUpwards);
    }
}

/** The text was edited in place. */
export class EditEvent extends Event {
    static readonly type = 'gouji-edit';
    constructor(readonly text: string) {
        super(EditEvent.type, kUpwards);
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

export type Action =
    | 'sample' | 'open' | 'clear' | 'edit' | 'done' | 'undo' | 'unchecked' | 'coverage'
    | 'language' | 'theme' | 'larger'
    | 'print' | 'copy' | 'save-opinion' | 'save-data' | 'keys' | 'about';

/** A command from a button or a menu. */
export class ActionEvent extends Event {
    static readonly type = 'gouji-action';
    constructor(readonly action: Action) {
        super(ActionEvent.type, kUpwards);
    }
}

declare global {
    interface HTMLElementEventMap {
        'gouji-choose': ChooseEvent;
        'gouji-edit': EditEvent;
        'gouji-view': ViewEvent;
        'gouji-action': ActionEvent;
    }
}
