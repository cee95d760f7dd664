// What was found, each with its sum; then what was checked and what could not be.

import type { Form, Result } from 'gouji';
import { LitElement, css, html } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';

import { orderedFindings, type Numbered } from '../model/findings';
import type { Emphasis } from '../model/selection';
import { base, buttons, pane } from '../styles/shared';
import type { Words } from '../words';
import './finding-card';
import type { FindingCard } from './finding-card';
import './coverage-list';
import { reveal } from './reveal';

@customElement('gouji-findings-pane')
export class FindingsPane extends LitElement {
    @property({ attribute: false }) words!: Words;
    @property({ attribute: false }) form!: Form;
    @property({ attribute: false }) result!: Result;
    @property() text = '';
    @property({ attribute: false }) emphasis!: Emphasis;
    /** Counts the choices: each brings the chosen finding into sight. */
    @property({ type: Number }) turn = 0;
    /** Fingerprint of the finding whose terms are listed. */
    @state() private open: string | null = null;

    static override styles = [base, buttons, pane, css`
        ol {
            border-top: 1px solid var(--rule);
        }
        .none {
            padding: 1.5rem 0 1.75rem;
            border-block: 1px solid var(--rule);
        }
        .none p:first-child {
            font: 600 1.125rem/1.8 var(--song);
        }
        .none p + p {
            color: var(--ink-2);
            font-size: 0.9375rem;
        }
        gouji-coverage-list {
            margin-top: 2rem;
        }
    `];

    override updated(changed: Map<PropertyKey, unknown>): void {
        if (changed.has('turn')) this.revealChosen();
    }

    private get scroller(): Element | null {
        return this.renderRoot.querySelector('.scroll');
    }

    private card(index: number): FindingCard | null {
        return this.renderRoot.querySelector(`[data-index="${index}"]`);
    }

    revealChosen(): void {
        if (this.emphasis.finding !== null) reveal(this.card(this.emphasis.finding), this.scroller);
    }

    showUnchecked(): void {
        this.renderRoot.querySelector('gouji-coverage-list')?.scrollIntoView({ block: 'start' });
    }

    focusChosen(): void {
        if (this.emphasis.finding !== null) this.card(this.emphasis.finding)?.focus({ preventScroll: true });
    }

    /** Shows or hides the terms of the chosen finding. */
    toggleDetails(): void {
        const { finding } = this.emphasis;
        const fingerprint = finding === null ? undefined : this.result.findings[finding]?.fingerprint;
        if (fingerprint !== undefined) this.open = this.open === fingerprint ? null : fingerprint;
    }

    private item({ finding, index }: Numbered, at: number) {
        const { words, form, text, emphasis } = this;
        return html`<li><gouji-finding-card data-index=${index} .words=${words} .form=${form} .finding=${finding}
            .text=${text} .number=${at + 1} ?chosen=${index === emphasis.finding}
            ?open=${finding.fingerprint === this.open}
            @gouji-details=${() => this.toggleDetails()}></gouji-finding-card></li>`;
    }

    override render() {
        const { words, form, result } = this;
        const findings = orderedFindings(result);
        return html`
            <div class="head"><h2>${words.findings}</h2></div>
            <div class="scroll" tabindex="0" role="region" aria-label=${words.findings}>
                ${findings.length
                    ? html`<ol>${findings.map((each, at) => this.item(each, at))}</ol>`
                    : html`<div class="none"><p>${words.noFindings}</p><p>${words.noFindingsWhy}</p></div>`}
                <gouji-coverage-list .words=${words} .form=${form} .result=${result}></gouji-coverage-list>
            </div>`;
    }
}
