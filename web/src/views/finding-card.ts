// One finding: how sure, where, what, the sum; and on demand every term of it.

import type { Finding, Form, Operand } from 'gouji';
import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';

import { ChooseEvent, ViewEvent, type ViewName } from '../events';
import { placeOfFinding, placeOfOperand } from '../model/names';
import { isSum, sumOf } from '../model/sum';
import { base, buttons } from '../styles/shared';
import type { Words } from '../words';

@customElement('gouji-finding-card')
export class FindingCard extends LitElement {
    @property({ attribute: false }) words!: Words;
    @property({ attribute: false }) form!: Form;
    @property({ attribute: false }) finding!: Finding;
    @property() text = '';
    @property({ type: Number }) number = 0;
    @property({ type: Boolean, reflect: true }) chosen = false;
    @property({ type: Boolean }) open = false;

    static override shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };

    static override styles = [base, buttons, css`
        article {
            position: relative;
            display: grid;
            grid-template-columns: 1.25rem 1fr;
            column-gap: 0.5rem;
            padding: 0.75rem 0.75rem 0.875rem 0.125rem;
            border-bottom: 1px solid var(--rule);
            border-left: 3px solid transparent;
            cursor: pointer;
        }
        article:hover {
            background: var(--paper-2);
        }
        :host([chosen]) article {
            border-left-color: var(--accent);
            background: var(--accent-soft);
        }
        .number {
            color: var(--ink-3);
            font-size: 0.8125rem;
            line-height: 1.75;
            text-align: right;
            font-variant-numeric: tabular-nums;
        }
        .place {
            display: block;
            width: 100%;
            padding: 0;
            color: var(--ink-2);
            font-size: 0.8125rem;
            line-height: 1.75;
            text-align: left;
            white-space: normal;
        }
        .place:hover {
            background: none;
        }
        .severity {
            font-weight: 600;
            margin-right: 0.375rem;
        }
        .error {
            color: var(--red);
        }
        .warning {
            color: var(--amber);
        }
        .note {
            color: var(--ink-2);
        }
        .place::after {
            content: "";
            position: absolute;
            inset: 0;
            pointer-events: none;
        }
        .place:focus-visible {
            outline: none;
        }
        .place:focus-visible::after {
            outline: 2px solid var(--accent);
            outline-offset: -2px;
        }
        .message {
            font-size: 0.9375rem;
            line-height: 1.65;
        }
        .sum {
            margin-top: 0.1875rem;
            font-size: 0.9375rem;
            line-height: 1.6;
            font-weight: 600;
            font-variant-numeric: tabular-nums;
        }
        .sum + .message {
            color: var(--ink-2);
            font-size: 0.875rem;
        }
        .tools {
            display: flex;
            margin: 0.25rem 0 0 -0.375rem;
        }
        .tools button {
            font-size: 0.8125rem;
            padding: 0.125rem 0.375rem;
            color: var(--accent);
        }
        .goto {
            display: var(--goto, none);
        }
        table {
            width: 100%;
            margin-top: 0.25rem;
            border-collapse: collapse;
            font-size: 0.8125rem;
            line-height: 1.5;
            font-variant-numeric: tabular-nums;
        }
        td {
            border-top: 1px solid var(--rule);
            padding: 0.125rem 0.25rem;
        }
        td:last-child {
            text-align: right;
        }
        td.sign {
            width: 1.25rem;
            color: var(--accent);
            font-weight: 700;
        }
        .zero {
            color: var(--ink-3);
        }
    `];

    private onClick(event: Event): void {
        event.stopPropagation();
        if (this.chosen) return;
        this.dispatchEvent(new ChooseEvent({ kind: 'finding', fingerprint: this.finding.fingerprint }));
    }

    /** The keyboard's way in: Enter chooses, and on what is chosen shows the terms. */
    private onPlace(event: Event): void {
        if (this.chosen) this.toggle(event);
        else this.onClick(event);
    }

    private toggle(event: Event): void {
        if (!this.chosen) this.onClick(event);
        event.stopPropagation();
        this.dispatchEvent(new CustomEvent('gouji-details'));
    }

    private show(event: Event, view: ViewName): void {
        this.onClick(event);
        this.dispatchEvent(new ViewEvent(view));
    }

    private term(operand: Operand) {
        const { cell } = operand;
        const choose = (event: Event) => {
            event.stopPropagation();
            if (cell) this.dispatchEvent(new ChooseEvent({ kind: 'cell', cell }));
        };
        return html`<tr class=${operand.value === 0 ? 'zero' : ''} @click=${choose}>
            <td class="sign">${operand.sign < 0 ? '−' : '+'}</td>
            <td lang="zh-CN">${placeOfOperand(this.form, operand, this.finding, this.text)}</td>
            <td>${operand.value ?? '?'}</td></tr>`;
    }

    private tools() {
        const { words, finding, open } = this;
        const hasTerms = finding.operands.length > 0;
        const hasCells = finding.table !== undefined;
        return html`<div class="tools">
            ${hasTerms ? html`<button type="button" aria-expanded=${open} @click=${this.toggle}>
                ${words.operands} <span aria-hidden="true">${open ? '▴' : '▾'}</span></button>` : ''}
            ${hasCells ? html`<button type="button" class="goto"
                @click=${(event: Event) => this.show(event, 'tables')}>${words.seeTables}</button>` : ''}
            ${finding.quote ? html`<button type="button" class="goto"
                @click=${(event: Event) => this.show(event, 'source')}>${words.seeSource}</button>` : ''}
        </div>`;
    }

    override render() {
        const { words, finding, form, text, number, open, chosen } = this;
        const place = placeOfFinding(form, finding, text, words);
        return html`<article @click=${this.onClick}>
            <span class="number" aria-hidden="true">${number}</span>
            <div>
                <button type="button" class="place" aria-current=${chosen ? 'true' : nothing}
                    @click=${this.onPlace}>
                    <span class="severity ${finding.severity}">${words.severity[finding.severity]}</span>${place}
                </button>
                ${isSum(finding) ? html`<p class="sum">${words.sum(sumOf(finding.operands))}</p>` : ''}
                <p class="message">${finding.message}</p>
                ${this.tools()}
                ${open ? html`<table aria-label=${words.operands}>
                    ${finding.operands.map(operand => this.term(operand))}</table>` : ''}
            </div>
        </article>`;
    }
}
