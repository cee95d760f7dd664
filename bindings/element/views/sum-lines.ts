// Relations and claims written out, one a line: how it went, its name, its sum.

import type { Table } from 'gouji';
import { html, nothing, type TemplateResult } from 'lit';

import type { Outcome, Relation } from '../model/calculation';
import type { ClaimReading, ClaimState } from '../model/claims';
import { isSum, sumOf } from '../model/sum';
import { termsOfClaim } from '../model/terms';
import { css } from '../styles/css';
import type { Words } from '../words';

export const sumLineStyles = css`
    .sums {
        display: grid;
        grid-template-columns: auto fit-content(45%) 1fr;
        gap: 0.125rem 0.625rem;
        font-variant-numeric: tabular-nums;
    }
    .sums > li {
        display: contents;
    }
    .sums .pass {
        color: var(--ink-2);
    }
    .sums .fail {
        color: var(--red);
        font-weight: 700;
    }
    .sums :is(.undecided, .doubted) {
        color: var(--amber);
        font-weight: 700;
    }
    .sums .rule {
        color: var(--ink-2);
    }
    .sums em {
        font-style: normal;
        color: var(--ink-2);
    }
    .sums button {
        font: inherit;
        color: var(--accent);
        padding: 0;
        border: 0;
        background: none;
        text-align: left;
        white-space: normal;
        cursor: pointer;
    }
    .sums button:hover {
        text-decoration: underline;
    }
    :host([bare]) .sums {
        grid-template-columns: auto 1fr;
    }
    :host([bare]) .sums > li > :last-child {
        grid-column: 2;
    }
`;

export const kSigns: Record<Outcome, string> = { pass: '✓', fail: '✕', undecided: '?', doubted: '!' };
const kOutcome: Record<ClaimState, Outcome> = { agrees: 'pass', differs: 'fail', unchecked: 'undecided' };

/** Opens what a line speaks of; null where it is open. */
type Open = (() => void) | null;

interface LineParts {
    outcome: Outcome;
    said: string;
    name: string;
    sum: unknown;
}

function line({ outcome, said, name, sum }: LineParts, open: Open) {
    return html`<li>
        <span class=${outcome}><span aria-hidden="true">${kSigns[outcome]}</span><span
            class="spoken">${said}</span></span>
        <span class="rule">${open ? html`<button type="button" @click=${open}>${name}</button>` : name}</span>
        <span>${sum}</span>
    </li>`;
}

export function sumLines(lines: (TemplateResult | typeof nothing)[]) {
    return html`<ul class="sums">${lines}</ul>`;
}

export function relationLine({ check, terms, doubted }: Relation, name: string, words: Words, open: Open = null) {
    const why = check.reason ? words.reasons[check.reason] ?? check.reason : '';
    const sum = terms.length && isSum(check.rule) ? words.sum(sumOf(terms)) : '';
    const outcome = doubted ? 'doubted' : check.verdict;
    return line({
        outcome, said: words.verdict[outcome], name,
        sum: html`${sum}${why ? html` <em>${why}</em>` : ''}`,
    }, open);
}

/** Why a claim was held against no cell, or without a result. */
function remark({ claim, cells, check, state }: ClaimReading, words: Words): string {
    if (check?.reason) return words.reasons[check.reason] ?? check.reason;
    if (cells.length) return '';
    if (state !== 'unchecked') return words.amongThemselves;
    return claim.quantity?.startsWith('previous.') ? words.lastYear : words.outside;
}

export function claimLine(reading: ClaimReading, name: string, tables: Table[], words: Words, open: Open = null) {
    const { state, doubted } = reading;
    const terms = termsOfClaim(reading, tables);
    return line({
        outcome: doubted ? 'doubted' : kOutcome[state], said: doubted ? words.verdict.doubted : words.numberStates[state], name,
        sum: html`${terms.length ? words.sum(sumOf(terms)) : ''} <em>${remark(reading, words)}</em>`,
    }, open);
}
