// What the parts of the page ask it to do.

export type Command =
    | 'sample' | 'open' | 'undo' | 'language' | 'theme' | 'larger'
    | 'print' | 'copy' | 'save-opinion' | 'save-data' | 'save-dismissals' | 'open-dismissals' | 'keys' | 'about';

/** From a button or a menu. */
export class CommandEvent extends Event {
    static readonly type = 'gouji-command';
    constructor(readonly command: Command) {
        super(CommandEvent.type, { bubbles: true, composed: true });
    }
}

declare global {
    interface HTMLElementEventMap {
        'gouji-command': CommandEvent;
    }
}
