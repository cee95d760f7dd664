// What was found, beside the editor: <gouji-report> in a pane of the page around the content, with
// the tables, so that a repair can be seen before it is typed. The element is fetched when the pane
// is first opened.

import { homeOf } from './geometry.js';
import { words } from './words.js';

const style = `
    :host {
        all: initial; position: fixed; inset: 0 0 0 auto; z-index: 2147483000; margin: 0;
        display: flex; flex-direction: column; box-sizing: border-box; width: min(25rem, 100vw); height: 100vh;
        background: #fdfdfb; color: #1b1e22; border-left: 1px solid #9a9fa5; box-shadow: 0 0 12px rgb(20 24 30 / 18%);
        font: 15px/1.6 "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", system-ui, sans-serif;
    }
    :host([data-side=left]) { inset: 0 auto 0 0; border-left: 0; border-right: 1px solid #9a9fa5; }
    .head { display: flex; align-items: center; gap: 4px; padding: 6px 8px 6px 16px; border-bottom: 1px solid #dcdcd6; }
    h2 { flex: 1; margin: 0; font-size: 16px; }
    button {
        min-width: 34px; height: 34px; border: 0; border-radius: 4px; background: none; color: inherit;
        font: inherit; font-size: 18px; line-height: 1; cursor: pointer;
    }
    button:hover { background: #eeeeea; }
    button:focus-visible { outline: 2px solid #1d4b86; outline-offset: -2px; }
    gouji-report { flex: 1; min-height: 0; }
    p { margin: 16px; overflow-wrap: anywhere; }
    p[role=alert] { color: #b0201a; }
    @media print { :host { display: none; } }
`;

const overlaps = (a, b) => a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;

export class Panel {
    #attachment;
    #words;
    #host;
    #report;
    #closed;
    #update = () => { this.#report.result = this.#attachment.result; };

    constructor(attachment, closed) {
        this.#attachment = attachment;
        this.#words = words[attachment.language];
        this.#closed = closed;
        this.#host = this.#build(homeOf(attachment.element));
        this.#fill();
        attachment.addEventListener('check', this.#update);
    }

    /** Until there is a result, what stands in the element says why. */
    async #fill() {
        const said = this.#report.appendChild(this.#report.ownerDocument.createElement('p'));
        said.textContent = this.#words.unchecked;
        try {
            await import('../dist/element.js');
            const checker = await this.#attachment.checker;
            Object.assign(this.#report, { checker, result: this.#attachment.result });
        } catch ({ message }) {
            said.setAttribute('role', 'alert');
            said.textContent = this.#words.because(this.#words.failed, message);
        }
    }

    #build(home) {
        const document = home.ownerDocument;
        const host = document.createElement('div');
        const sheet = new document.defaultView.CSSStyleSheet();
        sheet.replaceSync(style);
        const root = host.attachShadow({ mode: 'open' });
        root.adoptedStyleSheets = [sheet];
        host.setAttribute('role', 'complementary');
        host.setAttribute('aria-label', this.#words.panel);
        host.lang = this.#words.lang;
        this.#report = document.createElement('gouji-report');
        Object.assign(this.#report, { language: this.#attachment.language, theme: 'light', views: 'findings tables' });
        root.append(this.#head(document), this.#report);
        host.addEventListener('gouji-select', ({ spans }) => this.#show(spans));
        host.addEventListener('keydown', (event) => event.key === 'Escape' && !event.defaultPrevented && this.close());
        home.append(host);
        // Where there is a top layer, the pane stands over editors that fill the screen.
        host.popover = 'manual';
        host.showPopover?.();
        return host;
    }

    #head(document) {
        const head = document.createElement('div');
        head.className = 'head';
        const title = document.createElement('h2');
        title.textContent = this.#words.panel;
        const button = (sign, label, click) => {
            const made = document.createElement('button');
            Object.assign(made, { type: 'button', textContent: sign, title: label });
            made.setAttribute('aria-label', label);
            made.addEventListener('click', click);
            return made;
        };
        head.append(
            title,
            button('↑', this.#words.previous, () => this.#report.step(-1)),
            button('↓', this.#words.next, () => this.#report.step(1)),
            button('✕', this.#words.close, () => this.close()),
        );
        return head;
    }

    /** Shows places, from the side where it leaves the first of them free, and most of the others. */
    #show(spans) {
        this.#attachment.showSpans(spans);
        const places = this.#attachment.rects(spans);
        const covered = (side) => {
            this.#host.dataset.side = side;
            const here = this.#host.getBoundingClientRect();
            return places.reduce((sum, place, at) => sum + (overlaps(place, here) && (at ? 1 : places.length)), 0);
        };
        const [stay, go] = this.#host.dataset.side === 'left' ? ['left', 'right'] : ['right', 'left'];
        if (covered(stay) > covered(go)) return;
        this.#host.dataset.side = stay;
    }

    close() {
        this.#attachment.removeEventListener('check', this.#update);
        this.#host.remove();
        this.#closed();
    }
}
