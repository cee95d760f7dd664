// The verdict in one line: always there, always in the same place.

import { LitElement, html } from 'lit';
import { property } from 'lit/decorators.js';

import type { Checked } from '../checked';
import { defineOnce } from '../define';
import { ActionEvent } from '../events';
import { tallyOf } from '../model/dismissals';
import { isCounted, verdictOf } from '../model/verdict';
import { css } from '../styles/css';
import { base, buttons } from '../styles/shared';
import type { Words } from '../words';

@defineOnce('gouji-verdict-bar')
export class VerdictBar extends LitElement {
    @property({ attribute: false }) words!: Words;
    @property({ attribute: false }) checked!: Checked;
    /** A long text is being checked; the result is still that of the text before. */
    @property({ type: Boolean }) busy = false;

    static override styles = [base, buttons, css`
        :host {
            display: flex;
            align-items: baseline;
            gap: 0 1.25rem;
            flex-wrap: wrap;
            padding: 0.625rem 1.25rem;
            border-block: 1px solid var(--rule);
        }
        .verdict {
            margin-right: auto;
            font-size: 1.0625rem;
            line-height: 1.6;
        }
        .mark {
            font-weight: 700;
            margin-right: 0.5rem;
        }
        .error .mark,
        .error strong {
            color: var(--red);
        }
        .warning .mark,
        .warning strong {
            color: var(--amber);
        }
        .agree .mark {
            color: var(--accent);
        }
        .counts {
            color: var(--ink-2);
        }
        .counts button {
            font-size: inherit;
            padding: 0;
            text-decoration: underline;
            text-decoration-color: var(--rule-2);
            text-underline-offset: 0.25em;
        }
        .report {
            font-size: 0.8125rem;
            color: var(--ink-2);
        }
        .report .several {
            color: var(--amber);
            font-weight: 600;
        }
        .report span + span::before {
            content: "·";
            margin-right: 0.375rem;
            color: var(--ink-3);
        }
        :host([bare]) {
            padding: 0.5rem 1rem;
        }
        :host([bare]) .verdict {
            font-size: 1rem;
        }
    `];

    private unchecked(count: number) {
        const { words } = this;
        if (!count) return words.allDecided;
        return html`<button type="button"
            @click=${() => this.dispatchEvent(new ActionEvent('unchecked'))}>${words.undecided(count)}</button>`;
    }

    override render() {
        const { words, checked: { result }, busy } = this;
        const counts = tallyOf(this.checked);
        const { level, mark, sentence } = verdictOf(counts, words);
        const { agency, year, form } = result.report;
        const several = result.findings.some(({ rule }) => rule === 'text.repeated');
        return html`
            <div class="verdict ${busy ? 'busy' : level}">
                <span class="mark" aria-hidden="true">${busy ? '…' : mark}</span><strong>${
                    busy ? words.checking : sentence}</strong>${isCounted(counts) ? html`${words.separator}<span class="counts">${
                    words.checked(counts.checked)}${words.clause}${this.unchecked(counts.undecided)}${
                    counts.dismissed ? `${words.clause}${words.dismissed(counts.dismissed)}` : ''}</span>` : ''}
            </div>
            <div class="report">
                ${several ? html`<span class="several">${words.severalReports}</span>` : ''}
                ${agency ? html`<span lang="zh-CN">${agency}</span>` : ''}
                ${year ? html`<span>${words.year(year)}</span>` : ''}
                <span>${form ? words.formOf(form) : words.unknownForm}</span>
            </div>`;
    }
}
