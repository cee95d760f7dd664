// One finding: how sure, where, what, the sum; and on demand every term of it.

import type { Finding, Operand } from 'gouji';
import { LitElement, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';

import type { Checked } from '../checked';
import { ChooseEvent, ViewEvent, type ViewName } from '../events';
import { placeOfFinding, placeOfOperand } from '../model/names';
import { isSum, sumOf } from '../model/sum';
import { css } from '../styles/css';
import { base, buttons } from '../styles/shared';
import type { Words } from '../words';
import { cardStyles } from './card-styles';
import { ledgerStyles, sumLedger } from './sum-ledger';

@customElement('gouji-finding-card')
export class FindingCard extends LitElement {
    @property({ attribute: false }) words!: Words;
    @property({ attribute: false }) checked!: Checked;
    @property({ attribute: false }) finding!: Finding;
    /** Where it stands in the list; null for one of those that a cause explains. */
    @property({ attribute: false }) number: number | null = null;
    @property({ type: Boolean, reflect: true }) chosen = false;
    @property({ type: Boolean }) open = false;

    static override shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };

    static override styles = [base, buttons, cardStyles, ledgerStyles, css`
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

    private name(operand: Operand): string {
        const { words, checked, finding } = this;
        if (finding.rule === 'claim.cell' && !operand.cell) return words.prose;
        return placeOfOperand(checked, operand, finding, words);
    }

    private term(operand: Operand) {
        const { cell } = operand;
        const choose = (event: Event) => {
            event.stopPropagation();
            if (cell) this.dispatchEvent(new ChooseEvent({ kind: 'cell', cell }));
        };
        return html`<tr class=${operand.value === 0 ? 'zero' : ''} @click=${choose}>
            <td class="sign">${operand.sign < 0 ? '−' : '+'}</td>
            <td lang="zh-CN">${this.name(operand)}</td>
            <td>${operand.value ?? '?'}</td></tr>`;
    }

    /** Two terms are both named in the sum already. */
    private get hasTerms(): boolean {
        const { finding } = this;
        return finding.operands.length > (isSum(finding) ? 2 : 0);
    }

    private tools() {
        const { words, finding, open } = this;
        const hasCells = finding.operands.some(({ cell }) => cell) || finding.table !== undefined;
        return html`<div class="tools">
            ${this.hasTerms ? html`<button type="button" aria-expanded=${open} @click=${this.toggle}>
                ${words.operands} <span aria-hidden="true">${open ? '▴' : '▾'}</span></button>` : ''}
            ${hasCells ? html`<button type="button" class="to-tables"
                @click=${(event: Event) => this.show(event, 'tables')}>${words.seeTables}</button>` : ''}
            ${finding.quote ? html`<button type="button" class="to-source"
                @click=${(event: Event) => this.show(event, 'source')}>${words.seeSource}</button>` : ''}
        </div>`;
    }

    override render() {
        const { words, finding, checked, number, open, chosen } = this;
        const place = placeOfFinding(checked, finding, words);
        return html`<article @click=${this.onClick}>
            <span class="number" aria-hidden="true">${number}</span>
            <div>
                <button type="button" class="place" aria-current=${chosen ? 'true' : nothing}
                    @click=${this.onPlace}>
                    <span class="severity ${finding.severity}">${words.severity[finding.severity]}</span>${place}
                </button>
                <p class="message">${finding.message}</p>
                ${isSum(finding) ? sumLedger(sumOf(finding.operands), words,
                    ({ terms }) => terms[0] ? this.name(terms[0]) : '') : ''}
                ${this.tools()}
                ${open && this.hasTerms ? html`<table aria-label=${words.operands}>
                    ${finding.operands.map(operand => this.term(operand))}</table>` : ''}
            </div>
        </article>`;
    }
}
