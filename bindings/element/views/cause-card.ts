// A root cause: what would have to change, and that all the findings under it come of it.

import type { Change, Diagnosis } from 'gouji';
import type { Cause } from 'gouji/problems';
import { LitElement, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';

import type { Checked } from '../checked';
import { defineOnce } from '../define';
import { ChooseEvent, PreviewEvent, ViewEvent, type ViewName } from '../events';
import { fingerprintsOf } from '../model/dismissals';
import { columnName, rowName } from '../model/form';
import { changesLine, placeOfCause } from '../model/names';
import { css } from '../styles/css';
import { base, buttons } from '../styles/shared';
import type { Words } from '../words';
import { cardStyles } from './card-styles';
import './set-aside';

/** Whether the tables can be shown as they would be: every figure is known. */
function isWhole(changes: Change[]): boolean {
    return changes.length > 0 && changes.every(({ to }) => to !== null);
}

@defineOnce('gouji-cause-card')
export class CauseCard extends LitElement {
    @property({ attribute: false }) words!: Words;
    @property({ attribute: false }) checked!: Checked;
    @property({ attribute: false }) cause!: Cause;
    @property({ attribute: false }) number: number | null = null;
    /** Why it was set aside; null where it was not. */
    @property({ attribute: false }) reason: string | null = null;
    @property({ type: Boolean, reflect: true }) chosen = false;
    /** Whether its findings are listed below it. */
    @property({ type: Boolean, reflect: true }) open = false;

    /** Which alternative the tables show as made. */
    @property({ attribute: false }) previewed: number | null = null;

    /** Whether the other repairs are listed; a single one always is. */
    @state() private listed = false;

    static override shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };

    static override styles = [base, buttons, cardStyles, css`
        .changes {
            display: grid;
            grid-template-columns: minmax(0, max-content) max-content auto max-content;
            justify-content: start;
            align-items: baseline;
            gap: 0 0.5rem;
            font-size: 0.9375rem;
            line-height: 1.75;
            font-variant-numeric: tabular-nums;
        }
        .changes li {
            display: contents;
        }
        .changes button {
            padding: 0;
            border: 0;
            white-space: normal;
            text-align: left;
            font-size: inherit;
            line-height: inherit;
            color: inherit;
        }
        /* The column goes on the next line whole, with its point. */
        .changes button span {
            display: inline-block;
            vertical-align: top;
        }
        .changes button:hover {
            background: none;
            text-decoration: underline;
        }
        .from,
        .to {
            text-align: right;
        }
        .from {
            color: var(--ink-2);
        }
        .to {
            font-weight: 700;
        }
        .arrow {
            color: var(--ink-3);
        }
        .changes + .message {
            color: var(--ink-2);
            font-size: 0.875rem;
        }
        .or {
            display: flex;
            align-items: center;
            gap: 0.625rem;
            margin: 0.5rem 0 0.25rem;
            color: var(--ink-2);
            font-size: 0.8125rem;
        }
        .or button {
            margin-left: -0.375rem;
            padding: 0.125rem 0.375rem;
            font-size: 0.8125rem;
            color: var(--accent);
        }
        .others button {
            width: 100%;
            padding: 0.125rem 0.375rem;
            margin-left: -0.375rem;
            white-space: normal;
            text-align: left;
            font-size: 0.875rem;
            line-height: 1.6;
            font-variant-numeric: tabular-nums;
        }
        .others button[aria-pressed="true"] {
            background: var(--paper-3);
            font-weight: 600;
        }
        .others .act {
            color: var(--accent);
            font-size: 0.8125rem;
            white-space: nowrap;
        }
        .others .message {
            color: var(--ink-2);
            font-size: 0.875rem;
        }
        .or::after {
            content: "";
            flex: 1;
            border-top: 1px solid var(--rule);
        }
        :host([open]) article {
            border-bottom-color: transparent;
        }
    `];

    private onClick(event: Event): void {
        event.stopPropagation();
        if (!this.chosen) this.dispatchEvent(new ChooseEvent({ kind: 'cause', key: this.cause.key }));
    }

    private onPlace(event: Event): void {
        if (this.chosen) this.toggle(event);
        else this.onClick(event);
    }

    private toggle(event: Event): void {
        event.stopPropagation();
        this.dispatchEvent(new CustomEvent('gouji-details'));
    }

    private show(event: Event, view: ViewName): void {
        this.onClick(event);
        this.dispatchEvent(new ViewEvent(view));
    }

    private change({ cell, from, to }: Change) {
        const { words, checked: { form } } = this;
        const [table, row, column] = cell;
        const shape = form.tables[table];
        const choose = (event: Event) => {
            event.stopPropagation();
            this.dispatchEvent(new ChooseEvent({ kind: 'cell', cell }));
        };
        return html`<li>
            <button type="button" @click=${choose}>${rowName(shape, row, words)} <span>· ${
                columnName(shape, column, words)}</span></button>
            <span class="from">${from ?? words.noFigure}</span><span class="arrow" aria-hidden="true">→</span>
            <span class="spoken">${words.changedTo}</span>
            <span class="to">${to ?? '?'}</span></li>`;
    }

    /** Shows the tables as they would be, or as they are again. */
    private preview(event: Event, at: number): void {
        const { cause, previewed } = this;
        const on = previewed === at;
        this.onClick(event);
        this.dispatchEvent(new PreviewEvent(on ? null : { cause: cause.key, at }));
        if (!on) this.dispatchEvent(new ViewEvent('tables'));
    }

    /** The figures as they are and should be, then what that does: the message says both in one sentence. */
    private first({ message, effect, changes }: Diagnosis) {
        const { words, previewed } = this;
        return html`<div id="message">
                ${changes.length ? html`<ul class="changes">${changes.map(change => this.change(change))}</ul>` : ''}
                <p class="message">${effect ?? message}</p>
            </div>
            ${isWhole(changes) ? html`<div class="tools"><button type="button"
                @click=${(event: Event) => this.preview(event, 0)}>${
                previewed === 0 ? words.endPreview : words.preview}</button></div>` : ''}`;
    }

    /** Another repair, in one line; what it does only where that is something else than what was said before. */
    private other({ changes, does }: Diagnosis & { does: string }, at: number, said: boolean) {
        const { words, previewed, checked: { form } } = this;
        const on = previewed === at;
        const line = changesLine(form, changes, words);
        return html`<li>${isWhole(changes)
            ? html`<button type="button" aria-pressed=${on} @click=${(event: Event) => this.preview(event, at)}>${
                line} <span class="act">${on ? words.endPreview : words.previewOther}</span></button>`
            : html`<p class="message">${line}</p>`}
            ${said ? '' : html`<p class="message">${does}</p>`}</li>`;
    }

    /** A single other repair is shown at once; where there are more, they are folded. */
    private others() {
        const { words, cause: { alternatives }, listed } = this;
        const count = alternatives.length - 1;
        if (count < 1) return '';
        const toggle = (event: Event) => {
            this.onClick(event);
            this.listed = !listed;
        };
        const repairs = alternatives.map(each => ({ ...each, does: each.effect ?? each.message }));
        return html`<p class="or">${count === 1 ? words.orOneOf(count)
                : html`<button type="button" aria-expanded=${listed} @click=${toggle}>${words.orOneOf(count)} <span
                    aria-hidden="true">${listed ? '▴' : '▾'}</span></button>`}</p>
            ${count === 1 || listed ? html`<ul class="others">${repairs.map((each, at) =>
                at ? this.other(each, at, repairs.findIndex(({ does }) => does === each.does) < at) : '')}</ul>` : ''}`;
    }

    override render() {
        const { words, cause, number, chosen, open } = this;
        const [first] = cause.alternatives;
        return html`<article @click=${this.onClick}>
            <span class="number" aria-hidden="true">${number}</span>
            <div>
                <button type="button" class="place" aria-current=${chosen ? 'true' : nothing}
                    aria-describedby="message" @click=${this.onPlace}>
                    <span class="severity ${cause.severity}">${words.severity[cause.severity]}</span>${
                        ` ${placeOfCause(cause, words)}`}
                </button>
                ${first ? this.first(first) : ''}
                ${this.others()}
                <div class="tools">
                    <button type="button" aria-expanded=${open} @click=${this.toggle}>
                        ${words.explains(cause.findings.length)} <span aria-hidden="true">${open ? '▴' : '▾'}</span>
                    </button>
                    <button type="button" class="to-tables"
                        @click=${(event: Event) => this.show(event, 'tables')}>${words.seeTables}</button>
                    <button type="button" class="to-source"
                        @click=${(event: Event) => this.show(event, 'source')}>${words.seeSource}</button>
                    <gouji-set-aside .words=${words} .severity=${cause.severity} .reason=${this.reason}
                        .fingerprints=${fingerprintsOf(cause)}></gouji-set-aside>
                </div>
            </div>
        </article>`;
    }
}
