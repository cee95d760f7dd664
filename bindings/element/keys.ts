// The keyboard: which command a key stands for, where it was not meant for something else.

export type KeyCommand = 'next' | 'previous' | 'details' | 'edit' | 'coverage' | 'back' | 'keys';

const kAnywhere: Record<string, KeyCommand> = { j: 'next', k: 'previous', e: 'edit', c: 'coverage', '?': 'keys' };
const kInFindings: Record<string, KeyCommand> = { ArrowDown: 'next', ArrowUp: 'previous' };

const kOwnEnter = 'button, a, summary, [role=button], [tabindex]';

export function keyCommand(event: KeyboardEvent, editing: boolean): KeyCommand | null {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return null;
    const path = event.composedPath().filter((each): each is Element => each instanceof Element);
    if (path.some(each => each.matches('dialog'))) return null;
    if (path[0]?.matches('textarea, input')) return editing && event.key === 'Escape' ? 'back' : null;
    const byBody = path[0] === document.body;
    if (event.key === 'Escape') return 'back';
    if (event.key === 'Enter') return path[0]?.matches(kOwnEnter) ? null : 'details';
    if (byBody || path.some(each => each.matches('gouji-findings-pane'))) {
        const command = kInFindings[event.key];
        if (command) return command;
    }
    return kAnywhere[event.key.toLowerCase()] ?? null;
}
