// Ways in for a text, wherever the reader is on the page: pasting it, dropping a file.

import { readText } from './reading';

interface Handlers {
    text: (text: string) => void;
    /** A file that is not text. */
    refused: () => void;
    /** A file is held over the page, or no longer. */
    hover: (over: boolean) => void;
    /** Whether the reader is editing: then a paste belongs to the editor. */
    editing: () => boolean;
}

export async function takeFile(file: File, handlers: Pick<Handlers, 'text' | 'refused'>): Promise<void> {
    const text = await readText(file);
    if (text === null) handlers.refused();
    else handlers.text(text);
}

function onPaste(event: ClipboardEvent, handlers: Handlers): void {
    if (handlers.editing() && event.composedPath()[0] instanceof HTMLTextAreaElement) return;
    // Only ever as plain text: nothing that was copied is read as HTML.
    const text = event.clipboardData?.getData('text/plain');
    const file = event.clipboardData?.files[0];
    if (!text && !file) return;
    event.preventDefault();
    if (text) handlers.text(text);
    else if (file) void takeFile(file, handlers);
}

export function listenForText(handlers: Handlers): void {
    document.addEventListener('paste', event => onPaste(event, handlers));
    document.addEventListener('dragover', event => {
        if (!event.dataTransfer?.types.includes('Files')) return;
        event.preventDefault();
        handlers.hover(true);
    });
    document.addEventListener('dragleave', event => {
        if (!event.relatedTarget) handlers.hover(false);
    });
    document.addEventListener('drop', event => {
        handlers.hover(false);
        const file = event.dataTransfer?.files[0];
        if (!file) return;
        event.preventDefault();
        void takeFile(file, handlers);
    });
}
