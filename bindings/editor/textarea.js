// A textarea as something to check. It does not tell where its characters stand on the screen;
// a copy of it outside of the content does, set in the same type and width, and never seen.

import { moved } from './geometry.js';

/** What decides where a character comes to stand. */
const copied = [
    'direction', 'font-family', 'font-size', 'font-stretch', 'font-style', 'font-variant', 'font-weight',
    'letter-spacing', 'line-break', 'line-height', 'overflow-wrap', 'padding-bottom', 'padding-left',
    'padding-right', 'padding-top', 'tab-size', 'text-align', 'text-indent', 'text-transform', 'word-break',
    'word-spacing', 'white-space',
];

export class TextareaSurface {
    constructor(textarea) {
        this.element = textarea;
        this.window = textarea.ownerDocument.defaultView;
    }

    async read(checker, options) {
        const text = this.element.value;
        return { ...(await checker.check(text, options)), text };
    }

    watch(changed) {
        this.element.addEventListener('input', changed);
        return () => this.element.removeEventListener('input', changed);
    }

    /** For each span its rectangles, in the coordinates of the textarea's window. */
    measure(spans) {
        const { element } = this;
        const mirror = this.#mirror();
        const text = mirror.firstChild;
        const { left, top } = element.getBoundingClientRect();
        const x = left + element.clientLeft - element.scrollLeft;
        const y = top + element.clientTop - element.scrollTop;
        const found = spans.map(([begin, end]) => {
            const range = mirror.ownerDocument.createRange();
            range.setStart(text, Math.min(begin, text.length));
            range.setEnd(text, Math.min(end, text.length));
            return [...range.getClientRects()].map((rect) => moved(rect, x, y));
        });
        mirror.remove();
        return found;
    }

    scrollTo(span) {
        const { element } = this;
        element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
        const [[rect]] = this.measure([span]);
        if (!rect) return;
        const frame = element.getBoundingClientRect();
        element.scrollTop += (rect.top + rect.bottom - frame.top - frame.bottom) / 2;
    }

    /** The text at the origin of the window, as the textarea breaks it into lines. */
    #mirror() {
        const { element, window } = this;
        const mirror = element.ownerDocument.createElement('div');
        const style = window.getComputedStyle(element);
        mirror.style.all = 'initial';
        for (const name of copied) mirror.style.setProperty(name, style.getPropertyValue(name));
        Object.assign(mirror.style, {
            position: 'fixed', left: 0, top: 0, visibility: 'hidden', pointerEvents: 'none',
            boxSizing: 'border-box', width: `${element.clientWidth}px`,
        });
        mirror.setAttribute('aria-hidden', 'true');
        mirror.append(element.value);
        element.ownerDocument.body.append(mirror);
        return mirror;
    }
}
