// Putting content on the clipboard, as HTML and as text, so that whatever it is pasted into takes
// the richer one that it can.

export interface Clip {
    text: string;
    html?: string;
}

function focused(): Element | null {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return active;
}

/** Some text is selected and copied, and what is copied replaced: wherever the page came from, the disk too. */
function copySelection({ text, html }: Clip): boolean {
    const before = focused();
    const holder = document.createElement('textarea');
    let copied = false;
    const replace = (event: ClipboardEvent): void => {
        event.clipboardData?.setData('text/plain', text);
        if (html !== undefined) event.clipboardData?.setData('text/html', html);
        event.preventDefault();
        event.stopImmediatePropagation();
        copied = true;
    };
    holder.value = text;
    holder.style.position = 'fixed';
    holder.style.opacity = '0';
    document.body.append(holder);
    document.addEventListener('copy', replace, true);
    holder.select();
    const done = document.execCommand('copy');
    document.removeEventListener('copy', replace, true);
    holder.remove();
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    return done && copied;
}

async function write({ text, html }: Clip): Promise<void> {
    if (html === undefined) return navigator.clipboard.writeText(text);
    await navigator.clipboard.write([new ClipboardItem({
        'text/plain': new Blob([text], { type: 'text/plain' }),
        'text/html': new Blob([html], { type: 'text/html' }),
    })]);
}

/**
 * Within the event of a click or a key; says whether it worked. The asynchronous clipboard comes
 * second: browsers hold the styles of what it is given against the page's own policy.
 */
export async function copyToClipboard(clip: Clip): Promise<boolean> {
    if (copySelection(clip)) return true;
    return write(clip).then(() => true, () => false);
}
