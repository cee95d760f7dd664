// Above the result of one file of several: which it is, and the way to the others.

import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';

import { base, buttons } from '@element/styles/shared';
import type { Sheet } from '../desk';
import { SheetEvent } from '../events';
import type { Words } from '../words';

@customElement('gouji-file-bar')
export class FileBar extends LitElement {
    @property({ attribute: false }) words!: Words;
    @property({ attribute: false }) sheets: readonly Sheet[] = [];
    /** Those among which one goes on to the next, by their places among the sheets. */
    @property({ attribute: false }) listed: readonly number[] = [];
    @property({ type: Number }) at = 0;

    static override styles = [base, buttons, css`
        nav {
            display: flex;
            align-items: baseline;
            gap: 0.25rem;
            padding: 0.25rem 0.75rem 0.375rem;
            border-top: 1px solid var(--rule);
            background: var(--paper-2);
        }
        .name {
            min-width: 0;
            margin: 0 auto 0 0.75rem;
            overflow: hidden;
            text-overflow: ellipsis;
            white-space: nowrap;
            font-size: 0.9375rem;
        }
        .count {
            margin-left: 0.5rem;
            color: var(--ink-2);
            font-size: 0.875rem;
            font-variant-numeric: tabular-nums;
        }
        button {
            flex: none;
            color: var(--accent);
        }
        button:disabled {
            color: var(--ink-3);
            cursor: default;
        }
    `];

    private get place(): number {
        return this.listed.indexOf(this.at);
    }

    /** The next one that could be read, or the one before. */
    private neighbour(by: 1 | -1): number | null {
        const { sheets, listed } = this;
        const ahead = by > 0 ? listed.slice(this.place + 1) : listed.slice(0, this.place).reverse();
        return ahead.find(at => sheets[at]?.result) ?? null;
    }

    private button(label: string, to: number | null) {
        return html`<button type="button" ?disabled=${to === null}
            @click=${() => this.dispatchEvent(new SheetEvent(to))}>${label}</button>`;
    }

    override render() {
        const { words, sheets, listed, at, place } = this;
        return html`<nav aria-label=${words.files(sheets.length)}>
            <button type="button" @click=${() => this.dispatchEvent(new SheetEvent(null))}>← ${words.allFiles}</button>
            <span class="name">${sheets[at]?.name}<span class="count">${place + 1} / ${listed.length}</span></span>
            ${this.button(words.previousFile, this.neighbour(-1))} ${this.button(words.nextFile, this.neighbour(1))}
        </nav>`;
    }
}
