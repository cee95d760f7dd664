// Ways in for a text, wherever the reader is on the page: pasting it, dropping files or a folder.

/** A file, named by where it is in the folder that was dropped. */
export interface Arrival {
    name: string;
    file: File;
}

interface Handlers {
    /** What was pasted: plain text, and as HTML where that says more. */
    pasted: (text: string, html: boolean) => void;
    /** What was dropped or pasted; none of a folder without any. */
    files: (files: Arrival[]) => void;
    /** A file is held over the page, or no longer. */
    hover: (over: boolean) => void;
    /** Whether the reader is editing: then a paste belongs to the editor. */
    editing: () => boolean;
}

/** More than these in a folder are not an office's reports. */
const kMost = 1000;
/** What systems and word processors leave in folders. */
const kLitter = /^(\.|~\$|Thumbs\.db$|desktop\.ini$)/i;

/**
 * HTML has the cells of a table, which plain text may lack. Where there is no table plain text
 * says the same, and is what the reader sees: editors of programs copy their colours as HTML.
 */
function saysMore(html: string, plain: string): boolean {
    return /<table[\s>]/i.test(html) || (plain.trim() === '' && html.trim() !== '');
}

export function named(files: Iterable<File>): Arrival[] {
    return [...files].map(file => ({ name: file.name, file }));
}

function onPaste(event: ClipboardEvent, handlers: Handlers): void {
    const { clipboardData } = event;
    if (!clipboardData || (handlers.editing() && event.composedPath()[0] instanceof HTMLTextAreaElement)) return;
    const plain = clipboardData.getData('text/plain');
    const html = clipboardData.getData('text/html');
    const files = named(clipboardData.files);
    const rich = saysMore(html, plain);
    if (!rich && !plain && !files.length) return;
    event.preventDefault();
    if (rich || plain) handlers.pasted(rich ? html : plain, rich);
    else handlers.files(files);
}

async function filesIn(entry: FileSystemEntry, path: string): Promise<Arrival[]> {
    if (kLitter.test(entry.name)) return [];
    if (entry.isFile) {
        return new Promise(resolve => (entry as FileSystemFileEntry)
            .file(file => resolve([{ name: path + entry.name, file }]), () => resolve([])));
    }
    const reader = (entry as FileSystemDirectoryEntry).createReader();
    const found: Arrival[] = [];
    // A folder is given in parts; the last one is empty.
    for (;;) {
        const part = await new Promise<FileSystemEntry[]>(resolve => reader.readEntries(resolve, () => resolve([])));
        if (!part.length || found.length > kMost) return found;
        for (const each of part) found.push(...await filesIn(each, each.isDirectory ? `${path}${each.name}/` : path));
    }
}

async function onDrop(transfer: DataTransfer, handlers: Handlers): Promise<void> {
    // Gone after the event: what is needed is taken at once.
    const files = named(transfer.files);
    const entries = [...transfer.items].flatMap(item => item.webkitGetAsEntry?.() ?? []);
    const folders = entries.some(entry => entry.isDirectory);
    if (!folders) return handlers.files(files);
    // One folder needs no name: all that is there is in it.
    const pathOf = ({ isDirectory, name }: FileSystemEntry) => (isDirectory && entries.length > 1 ? `${name}/` : '');
    const found = await Promise.all(entries.map(entry => filesIn(entry, pathOf(entry))));
    handlers.files(found.flat().slice(0, kMost));
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
        if (!event.dataTransfer?.types.includes('Files')) return;
        event.preventDefault();
        void onDrop(event.dataTransfer, handlers);
    });
}
