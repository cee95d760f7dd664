// A relation term by term: sign, item, as printed, what it may amount to; then what is calculated,
// what is reported, and the difference. Each item leads to its place in text and table.

import { html, nothing } from 'lit';

import type { Calculation, Line } from '../model/calculation';
import { isSingle, type Side, type Sum } from '../model/sum';
import type { Bounds } from '../model/terms';
import { css } from '../styles/css';
import type { Words } from '../words';
import { writeBounds } from '../words/sum';

export const calculationStyles = css`
    .calculation {
        border-collapse: collapse;
        font-size: 0.8125rem;
        line-height: 1.4;
        font-variant-numeric: tabular-nums;
    }
    .calculation :is(td, th) {
        padding: 0.125rem 0.375rem;
        border-bottom: 1px solid var(--rule);
        font-weight: normal;
        text-align: right;
        vertical-align: top;
    }
    .calculation thead th {
        color: var(--ink-2);
    }
    .calculation .sign {
        width: 1.5rem;
        text-align: center;
        color: var(--accent);
        font-weight: 700;
    }
    .calculation .item {
        text-align: left;
    }
    .calculation .figure {
        min-width: 4rem;
        white-space: nowrap;
    }
    .calculation button {
        padding: 0;
        font: inherit;
        white-space: normal;
        text-align: left;
        color: var(--ink);
    }
    .calculation button:hover {
        color: var(--accent);
        background: none;
        text-decoration: underline;
    }
    .calculation [aria-current] button {
        color: var(--accent);
        font-weight: 600;
    }
    .calculation .zero :is(.figure, button) {
        color: var(--ink-2);
    }
    .calculation .state {
        color: var(--ink-2);
    }
    .calculation .role {
        margin-right: 0.375rem;
        color: var(--ink-2);
    }
    .calculation .total > * {
        border-top: 1px solid var(--rule-2);
    }
    .calculation .total > :is(.item, .figure),
    .calculation .reported > .figure {
        font-weight: 600;
    }
    .calculation .total > .item {
        color: var(--ink-2);
        font-weight: normal;
    }
    .calculation .difference > .figure {
        font-weight: 700;
    }
    .calculation .fail > .figure {
        color: var(--red);
    }
    .calculation .doubted > .figure {
        color: var(--amber);
    }
`;

export interface CalculationOptions {
    words: Words;
    /** The term that is looked at. */
    at: number | undefined;
    choose: (at: number) => void;
}

function figures(printed: unknown, bounds: Bounds | null, ranged: boolean) {
    return html`<td class="figure">${printed}</td>${ranged
        ? html`<td class="figure">${bounds ? writeBounds(bounds) : ''}</td>` : nothing}`;
}

function term({ at, name, printed, term: { cell, sign, value, state, low, high } }: Line, role: string,
    { ranged, sum: added }: Calculation, { words, at: current, choose }: CalculationOptions) {
    const open = (event: Event) => {
        event.stopPropagation();
        choose(at);
    };
    return html`<tr class="${value === 0 ? 'zero' : ''} ${role ? 'reported' : ''}"
            aria-current=${at === current ? 'true' : nothing}>
        <td class="sign">${added ? (sign < 0 ? '−' : '+') : ''}</td>
        <td class="item">${role ? html`<span class="role">${role}</span>` : ''}<button type="button"
            lang=${cell ? nothing : 'zh-CN'} @click=${open}>${name}</button></td>
        ${figures(printed || html`<span class="state">${words.cellState[state]}</span>`, { low, high }, ranged)}</tr>`;
}

/** The total of several terms. */
function total(side: Side, label: string, ranged: boolean) {
    if (isSingle(side)) return nothing;
    return html`<tr class="total"><td class="sign"></td><th scope="row" class="item">${label}</th>
        ${ranged ? figures('', side, true) : figures(side.low, null, false)}</tr>`;
}

function difference({ relation, difference: by }: Sum, { ranged, doubted }: Calculation, words: Words) {
    if (relation === '↔') return nothing;
    const { difference: off, differenceAtLeast } = words.calculation;
    const exact = relation === '＝' || relation === '≠';
    return html`<tr class="difference ${relation === '＝' ? '' : doubted ? 'doubted' : 'fail'}"><td class="sign"></td>
        <th scope="row" class="item">${exact ? off : differenceAtLeast}</th>
        ${ranged ? html`<td></td>` : nothing}<td class="figure">${Math.abs(by)}</td></tr>`;
}

export function calculationTable(calculation: Calculation, options: CalculationOptions) {
    const { left, right, sum, ranged } = calculation;
    const { calculation: names } = options.words;
    const single = sum !== null && isSingle(sum.right) && !isSingle(sum.left);
    return html`<table class="calculation">
        <thead><tr><th class="sign"><span class="spoken">${names.sign}</span></th><th class="item">${names.item}</th>
            <th>${names.printed}</th>${ranged ? html`<th>${names.range}</th>` : nothing}</tr></thead>
        <tbody>
            ${left.map(line => term(line, '', calculation, options))}
            ${sum ? total(sum.left, single ? names.calculated : names.total, ranged) : nothing}
            ${right.map(line => term(line, single ? names.reported : '', calculation, options))}
            ${sum ? html`${total(sum.right, names.total, ranged)}${difference(sum, calculation, options.words)}` : nothing}
        </tbody>
    </table>`;
}
