// Rectangles drawn over an editor, outside of its content: the marks of a textarea, those of a
// browser without the CSS Custom Highlight API, and the brief emphasis on a place jumped to.

import { frameOf, homeOf, seenRects } from './geometry.js';

/** How long a place jumped to is emphasised, in milliseconds. */
const emphasis = 1800;

const style = `
    :host { all: initial; position: fixed; left: 0; top: 0; width: 0; height: 0; pointer-events: none; }
    div { position: fixed; box-sizing: border-box; pointer-events: none; }
    .error { background: rgb(214 48 37 / 14%); border-bottom: 2px solid #c0281f; }
    .warning { background: rgb(214 150 20 / 14%); border-bottom: 2px dotted #a86c00; }
    .shown {
        margin: -3px; padding: 3px; box-sizing: content-box; border-radius: 3px;
        outline: 2px solid #1d4b86; animation: fade ${emphasis}ms ease-in forwards;
    }
    @keyframes fade { 60% { opacity: 1; } 100% { opacity: 0; } }
    @media (prefers-reduced-motion: reduce) { .shown { animation: none; } }
`;

/** Over whatever lies on the same page below the editor, and under its menus. */
function levelOf(element) {
    const view = element.ownerDocument.defaultView;
    let level = 0;
    for (let each = element; each; each = each.parentElement ?? each.getRootNode().host) {
        level = Math.max(level, Number(view.getComputedStyle(each).zIndex) || 0);
    }
    return level;
}

export class Overlay {
    #surface;
    #layer;
    #host;
    #marks = [];
    #shown = [];
    #timer;
    #frame;
    #stop;

    constructor(surface) {
        this.#surface = surface;
        this.#layer = frameOf(surface.element) ?? surface.element;
        const { ownerDocument: document } = this.#layer;
        this.#host = document.createElement('div');
        this.#host.setAttribute('aria-hidden', 'true');
        this.#host.attachShadow({ mode: 'open' });
        const sheet = new document.defaultView.CSSStyleSheet();
        sheet.replaceSync(style);
        this.#host.shadowRoot.adoptedStyleSheets = [sheet];
        homeOf(surface.element).append(this.#host);
        this.#stop = this.#follow();
    }

    /** Marks: {level, span}. */
    paint(marks) {
        this.#marks = marks;
        this.redraw();
    }

    /** Emphasises places for a moment. */
    flash(spans) {
        const view = this.#surface.window;
        view.clearTimeout(this.#timer);
        this.#shown = spans;
        this.#timer = view.setTimeout(() => this.flash([]), emphasis);
        if (!spans.length) view.clearTimeout(this.#timer);
        this.redraw();
    }

    redraw() {
        const shown = this.#shown.map((span) => ({ level: 'shown', span }));
        const all = [...this.#marks, ...shown];
        const rects = all.length ? this.#surface.measure(all.map(({ span }) => span)) : [];
        this.#host.style.zIndex = levelOf(this.#layer);
        this.#draw(all.flatMap(({ level }, at) =>
            seenRects(this.#surface.element, rects[at]).map((rect) => ({ level, ...rect }))));
    }

    /** Those that stand already are moved, so that an emphasis does not begin anew. */
    #draw(rects) {
        const { shadowRoot: root } = this.#host;
        while (root.childElementCount > rects.length) root.lastElementChild.remove();
        rects.forEach(({ level, left, top, right, bottom }, at) => {
            const box = root.children[at] ?? root.appendChild(root.ownerDocument.createElement('div'));
            if (box.className !== level) box.className = level;
            const place = { left, top, width: right - left, height: bottom - top };
            for (const [side, value] of Object.entries(place)) box.style[side] = `${value}px`;
        });
    }

    /** Draws again, at most once a frame, when something is scrolled or changes its size. */
    #follow() {
        const { element, window } = this.#surface;
        const { defaultView: outer } = this.#layer.ownerDocument;
        const views = new Set([window, outer]);
        const moved = () => {
            this.#frame ??= outer.requestAnimationFrame(() => {
                this.#frame = undefined;
                this.redraw();
            });
        };
        const sizes = new window.ResizeObserver(moved);
        sizes.observe(element);
        for (const view of views) {
            view.addEventListener('scroll', moved, { capture: true, passive: true });
            view.addEventListener('resize', moved);
        }
        return () => {
            sizes.disconnect();
            outer.cancelAnimationFrame(this.#frame);
            for (const view of views) {
                view.removeEventListener('scroll', moved, { capture: true });
                view.removeEventListener('resize', moved);
            }
        };
    }

    remove() {
        this.#stop();
        this.#surface.window.clearTimeout(this.#timer);
        this.#host.remove();
    }
}
