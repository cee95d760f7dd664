// What the parts of the page ask it to do.

export type SaveCommand = 'save-opinion' | 'save-data' | 'save-all' | 'save-dismissals';

export type TakeCommand = SaveCommand | 'copy' | 'copy-all';

export type Command = TakeCommand
    | 'sample' | 'open' | 'undo' | 'language' | 'theme' | 'larger'
    | 'print' | 'open-dismissals'
    | 'only-faulty' | 'worst-first' | 'keys' | 'about';

const kUpwards = { bubbles: true, composed: true };

/** From a button or a menu. */
export class CommandEvent extends Event {
    static readonly type = 'gouji-command';
    constructor(readonly command: Command) {
        super(CommandEvent.type, kUpwards);
    }
}

/** Of several files: show this one; null: show the list. */
export class SheetEvent extends Event {
    static readonly type = 'gouji-sheet';
    constructor(readonly at: number | null) {
        super(SheetEvent.type, kUpwards);
    }
}

declare global {
    interface HTMLElementEventMap {
        'gouji-command': CommandEvent;
        'gouji-sheet': SheetEvent;
    }
}
