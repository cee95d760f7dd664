// Relations and claims written out, one a line: how it went, its name, its sum.

import type { Check, Operand, Result } from 'gouji';
import { html, nothing, type TemplateResult } from 'lit';

import { termsOf, type ClaimReading, type ClaimState } from '../model/claims';
import { sumOf } from '../model/sum';
import { css } from '../styles/css';
import type { Words } from '../words';

export interface Relation {
    check: Check;
    operands: Operand[];
    /** Instead of the rule's own. */
    name?: string;
}

export const sumLineStyles = css`
    .sums {
        display: grid;
        grid-template-columns: auto auto 1fr;
        gap: 0.125rem 0.625rem;
        font-variant-numeric: tabular-nums;
    }
    .sums > li {
        display: contents;
    }
    .sums .fail {
        color: var(--red);
        font-weight: 700;
    }
    .sums .undecided {
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

const kGlyph = { pass: '✓', fail: '✕', undecided: '?' };
const kVerdict: Record<ClaimState, Check['verdict']> = { agrees: 'pass', differs: 'fail', unchecked: 'undecided' };

function line(verdict: Check['verdict'], said: string, name: unknown, sum: unknown) {
    return html`<li>
        <span class=${verdict}><span aria-hidden="true">${kGlyph[verdict]}</span><span
            class="spoken">${said}</span></span>
        <span class="rule">${name}</span>
        <span>${sum}</span>
    </li>`;
}

export function sumLines(lines: (TemplateResult | typeof nothing)[]) {
    return html`<ul class="sums">${lines}</ul>`;
}

export function relationLine({ check, operands, name }: Relation, words: Words) {
    const why = check.reason ? words.reasons[check.reason] ?? check.reason : '';
    const sum = operands.length ? words.sum(sumOf(operands)) : '';
    return line(check.verdict, words.verdict[check.verdict], name ?? words.rules[check.rule] ?? check.rule,
        html`${sum}${why ? html` <em>${why}</em>` : ''}`);
}

/** Why a claim was held against no cell, or without a result. */
function remark({ claim, cells, check, state }: ClaimReading, words: Words): string {
    if (check?.reason) return words.reasons[check.reason] ?? check.reason;
    if (cells.length) return '';
    if (state !== 'unchecked') return words.amongThemselves;
    return claim.quantity?.startsWith('previous.') ? words.lastYear : words.outside;
}

/** With `choose`, the words of the claim lead to it. */
export function claimLine(reading: ClaimReading, name: string, result: Result, words: Words,
    choose: (() => void) | null) {
    const { claim, state } = reading;
    const terms = termsOf(reading, result);
    const sum = terms ? words.claimSum(sumOf(terms)) : '';
    const quoted = words.quoted(claim.text.replace(/^[\s、，,；;]+/, ''));
    return line(kVerdict[state], words.numberStates[state],
        choose ? html`<button type="button" lang="zh-CN" @click=${choose}>${name}${quoted}</button>` : name,
        html`${sum} <em>${remark(reading, words)}</em>`);
}
