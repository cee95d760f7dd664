// Any editable element as something to check: a contenteditable, the body of an editor's frame.

const element = 1;

const elementAt = (node) => (node.nodeType === element ? node : node.parentElement);

export class ContentSurface {
    #reading;

    constructor(root) {
        this.element = root;
        this.window = root.ownerDocument.defaultView;
    }

    async read(checker, options) {
        this.#reading = await checker.checkElement(this.element, options);
        const { rangeOf, ...result } = this.#reading;
        return result;
    }

    /** Null where the content has no such place any longer. */
    rangeOf(span) {
        return this.#reading.rangeOf(span);
    }

    watch(changed) {
        const observer = new this.window.MutationObserver(changed);
        observer.observe(this.element, { childList: true, characterData: true, subtree: true });
        return () => observer.disconnect();
    }

    /** For each span its rectangles, in the coordinates of the element's own window. */
    measure(spans) {
        return spans.map((span) => {
            const range = this.rangeOf(span);
            if (!range) return [];
            // A blank cell has no text; then it is the cell that is meant.
            if (range.collapsed) return [elementAt(range.startContainer).getBoundingClientRect()];
            return [...range.getClientRects()];
        });
    }

    scrollTo(span) {
        const range = this.rangeOf(span);
        if (range) elementAt(range.startContainer).scrollIntoView({ block: 'center', inline: 'nearest' });
    }
}
