// A short word about what was just done, with the way back where there is one.

import { LitElement, css, html } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';

import { base, buttons } from '@element/styles/shared';
import { CommandEvent } from '../events';
import type { Words } from '../words';

/** Long enough to read it and to reach the button (ms). */
const kShown = 12_000;

@customElement('gouji-notice')
export class Notice extends LitElement {
    @property({ attribute: false }) words!: Words;
    @state() private text = '';
    @state() private undoable = false;

    private timer = 0;

    static override styles = [base, buttons, css`
        :host {
            position: fixed;
            z-index: 6;
            left: 1.25rem;
            bottom: 1.25rem;
            max-width: min(30rem, calc(100vw - 2.5rem));
        }
        p {
            display: flex;
            align-items: baseline;
            gap: 0.75rem;
            padding: 0.5rem 1rem;
            border-radius: 4px;
            background: var(--ink);
            color: var(--paper);
            font-size: 0.9375rem;
            box-shadow: var(--shadow);
        }
        button,
        button:hover {
            color: inherit;
            background: none;
            text-decoration: underline;
            text-underline-offset: 0.25em;
        }
        :focus-visible {
            outline-color: currentcolor;
        }
    `];

    say(text: string, undoable = false): void {
        this.text = text;
        this.undoable = undoable;
        clearTimeout(this.timer);
        this.timer = window.setTimeout(() => { this.text = ''; }, kShown);
    }

    private undo(): void {
        this.text = '';
        this.dispatchEvent(new CommandEvent('undo'));
    }

    override render() {
        const { text, undoable, words } = this;
        return html`<div role="status">${text ? html`<p>${text} ${undoable ? html`
            <button type="button" @click=${this.undo}>${words.undo}</button>` : ''}</p>` : ''}</div>`;
    }
}
