// A sum set out as one adds on paper: each side on a line, its total under the other's, and the
// difference below the rule.

import { html, nothing } from 'lit';

import { isSingle, type Side, type Sum } from '../model/sum';
import { css } from '../styles/css';
import type { Words } from '../words';
import { signOf } from '../words/sum';

export const ledgerStyles = css`
    .ledger {
        display: grid;
        grid-template-columns: minmax(0, max-content) auto auto;
        justify-content: start;
        align-items: end;
        column-gap: 0.5rem;
        margin-top: 0.375rem;
        font-size: 0.875rem;
        line-height: 1.6;
        font-variant-numeric: tabular-nums;
        text-align: right;
    }
    .ledger > p {
        display: contents;
    }
    .ledger .terms {
        color: var(--ink-2);
        overflow-wrap: anywhere;
        text-wrap: balance;
    }
    .ledger .total {
        font-weight: 600;
    }
    .ledger .off > * {
        align-self: stretch;
        margin-top: 0.0625rem;
        border-top: 1px solid var(--rule-2);
        color: var(--ink-2);
    }
    .ledger .off > .total {
        color: inherit;
    }
    .ledger .off > :not(:last-child) {
        margin-right: -0.5rem;
    }
`;

/** `name` says what a side of one term is. */
export function sumLedger(sum: Sum, words: Words, name: (side: Side) => string) {
    const { relation } = sum;
    const exact = relation === '≠';
    const line = (side: Side) => html`<p>
        <span class="terms">${isSingle(side) ? name(side) : words.figures(side)}</span>
        <span>${signOf(side, sum)}</span>
        <span class="total">${words.total(side)}</span></p>`;
    return html`<div class="ledger">${line(sum.left)}${line(sum.right)}${
        exact || relation === '＜' || relation === '＞' ? html`<p class="off">
            <span>${exact ? words.difference.exact : words.difference.least}</span><span></span>
            <span class="total">${Math.abs(sum.difference)}</span></p>` : nothing}</div>`;
}
