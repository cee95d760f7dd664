// One finding: how sure, where, what, the sum; and on demand every term of it.

import type { Finding } from 'gouji';
import { LitElement, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';

import type { Checked } from '../checked';
import { defineOnce } from '../define';
import { ChooseEvent, ViewEvent, type ViewName } from '../events';
import { calculationOf, type Calculation } from '../model/calculation';
import { placeOfFinding } from '../model/names';
import { isSum, type Side } from '../model/sum';
import { isDoubt, termsOfFinding } from '../model/terms';
import { css } from '../styles/css';
import { base, buttons } from '../styles/shared';
import type { Words } from '../words';
import { calculationStyles, calculationTable } from './calculation-table';
import { cardStyles } from './card-styles';
import './set-aside';
import { ledgerStyles, sumLedger } from './sum-ledger';

@defineOnce('gouji-finding-card')
export class FindingCard extends LitElement {
    @property({ attribute: false }) words!: Words;
    @property({ attribute: false }) checked!: Checked;
    @property({ attribute: false }) finding!: Finding;
    /** Where it stands in the list; null for one of those that a cause explains. */
    @property({ attribute: false }) number: number | null = null;
    /** Why it was set aside; null where it was not, undefined where its cause decides. */
    @property({ attribute: false }) reason: string | null | undefined = undefined;
    @property({ type: Boolean, reflect: true }) chosen = false;
    /** Whether its terms are listed. */
    @property({ type: Boolean }) open = false;
    /** The term that is looked at. */
    @property({ attribute: false }) term: number | undefined = undefined;

    static override shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };

    static override styles = [base, buttons, cardStyles, ledgerStyles, calculationStyles, css`
        .calculation {
            width: 100%;
            margin-top: 0.25rem;
        }
        .calculation .item {
            width: 100%;
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

    private get calculation(): Calculation {
        const { words, checked, finding } = this;
        const terms = termsOfFinding(finding, checked.claims);
        return calculationOf(checked, { check: { ...finding, verdict: 'fail' }, terms, doubted: isDoubt(finding) }, words);
    }

    private terms() {
        const { words, term, finding: { fingerprint } } = this;
        return calculationTable(this.calculation, {
            words, at: term,
            choose: at => this.dispatchEvent(new ChooseEvent({ kind: 'finding', fingerprint, term: at })),
        });
    }

    /** A side of one term says what it is. */
    private ledger() {
        const { left, right, sum } = this.calculation;
        const name = (side: Side) => [...left, ...right].find(({ term }) => term === side.all[0])?.name ?? '';
        return sum ? sumLedger(sum, this.words, name) : nothing;
    }

    /** One figure by itself is all in the message. */
    private get hasTerms(): boolean {
        const { rule, operands } = this.finding;
        return operands.length > (isSum(rule) ? 0 : 1);
    }

    private tools() {
        const { words, finding, open, reason } = this;
        const hasCells = finding.operands.some(({ cell }) => cell) || finding.table !== undefined;
        return html`<div class="tools">
            ${this.hasTerms ? html`<button type="button" aria-expanded=${open} @click=${this.toggle}>
                ${isSum(finding.rule) || !hasCells ? words.operands : words.cells} <span aria-hidden="true">${open ? '▴' : '▾'}</span></button>` : ''}
            ${hasCells ? html`<button type="button" class="to-tables"
                @click=${(event: Event) => this.show(event, 'tables')}>${words.seeTables}</button>` : ''}
            ${finding.quote ? html`<button type="button" class="to-source"
                @click=${(event: Event) => this.show(event, 'source')}>${words.seeSource}</button>` : ''}
            ${reason === undefined ? '' : html`<gouji-set-aside .words=${words} .severity=${finding.severity}
                .fingerprints=${[finding.fingerprint]} .reason=${reason}></gouji-set-aside>`}
        </div>`;
    }

    override render() {
        const { words, finding, checked, number, open, chosen } = this;
        // One text with its space: Chromium gives a button's name without a space on its own.
        const place = ` ${placeOfFinding(checked, finding, words)}`;
        return html`<article @click=${this.onClick}>
            <span class="number" aria-hidden="true">${number}</span>
            <div>
                <button type="button" class="place" aria-current=${chosen ? 'true' : nothing}
                    aria-describedby="message" @click=${this.onPlace}>
                    <span class="severity ${finding.severity}">${words.severity[finding.severity]}</span>${place}
                </button>
                <p class="message" id="message">${finding.message}</p>
                ${open || !finding.operands.length ? '' : this.ledger()}
                ${this.tools()}
                ${open && this.hasTerms ? this.terms() : ''}
            </div>
        </article>`;
    }
}
