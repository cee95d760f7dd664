// Setting a problem aside with a reason: an error is acknowledged and stays, a doubt is dismissed.
// Its button and its form stand in the row of the card's own.

import type { Finding } from 'gouji';
import { LitElement, html, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';

import { defineOnce } from '../define';
import { DismissEvent } from '../events';
import { css } from '../styles/css';
import { base, buttons } from '../styles/shared';
import type { Words } from '../words';

@defineOnce('gouji-set-aside')
export class SetAside extends LitElement {
    @property({ attribute: false }) words!: Words;
    @property() severity: Finding['severity'] = 'note';
    @property({ attribute: false }) fingerprints: string[] = [];
    /** Why it was set aside; null where it was not. */
    @property({ attribute: false }) reason: string | null = null;
    @state() private asking = false;
    @query('input') private input!: HTMLInputElement;
    @query('button') private button!: HTMLButtonElement;

    static override styles = [base, buttons, css`
        :host {
            display: contents;
        }
        button {
            font-size: 0.8125rem;
            padding: 0.125rem 0.375rem;
            color: var(--accent);
        }
        form,
        .reason {
            flex: 1 0 100%;
            margin: 0.25rem 0 0 0.375rem;
            font-size: 0.8125rem;
        }
        .reason {
            order: -1;
            color: var(--ink-2);
        }
        label {
            display: block;
            color: var(--ink-2);
        }
        .offers {
            display: flex;
            flex-wrap: wrap;
            gap: 0.25rem;
            margin: 0.125rem 0 0.375rem;
        }
        .offers button {
            color: var(--ink-2);
            border-color: var(--rule-2);
            white-space: normal;
            text-align: left;
        }
        .entry {
            display: flex;
            gap: 0.25rem;
        }
        input {
            flex: 1;
            min-width: 0;
            padding: 0.125rem 0.375rem;
            border: 1px solid var(--rule-2);
            border-radius: 3px;
            background: var(--paper);
            color: var(--ink);
            font: inherit;
        }
    `];

    private set(reason: string | null): void {
        this.asking = false;
        this.dispatchEvent(new DismissEvent(this.fingerprints, reason));
    }

    private async ask(): Promise<void> {
        this.asking = !this.asking;
        await this.updateComplete;
        if (this.asking) this.input.focus();
    }

    private submit(event: Event): void {
        event.preventDefault();
        const reason = this.input.value.trim();
        if (reason) this.set(reason);
        else this.input.focus();
    }

    private offer(text: string): void {
        this.input.value = text;
        this.input.focus();
    }

    private onKey(event: KeyboardEvent): void {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        this.asking = false;
        this.button.focus();
    }

    private get names() {
        return this.severity === 'error' ? this.words.acknowledging : this.words.dismissing;
    }

    private form(): TemplateResult {
        const { words, names } = this;
        return html`<form @submit=${this.submit} @keydown=${this.onKey}>
            <label for="reason">${names.why}</label>
            <div class="offers">${names.offers.map(each => html`<button type="button"
                @click=${() => this.offer(each)}>${each}</button>`)}</div>
            <div class="entry">
                <input id="reason" maxlength="200" autocomplete="off">
                <button type="submit">${words.confirm}</button>
            </div>
        </form>`;
    }

    override render() {
        const { names, reason, asking, words } = this;
        if (reason !== null) {
            return html`<p class="reason">${names.done}${words.colon}${reason}</p>
                <button type="button" @click=${() => this.set(null)}>${names.undo}</button>`;
        }
        return html`<button type="button" aria-expanded=${asking} @click=${this.ask}>${names.act}</button>
            ${asking ? this.form() : ''}`;
    }
}
