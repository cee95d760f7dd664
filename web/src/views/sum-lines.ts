// Relations written out, one a line: how it went, its name, its sum.

import type { Check, Operand } from 'gouji';
import { css, html, nothing } from 'lit';

import { sumOf } from '../model/sum';
import type { Words } from '../words';

export interface Relation {
    check: Check;
    operands: Operand[];
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
    @media (max-width: 47.5rem) {
        .sums {
            grid-template-columns: auto 1fr;
        }
        .sums > li > :last-child {
            grid-column: 2;
        }
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
`;

const kGlyph = { pass: '✓', fail: '✕', undecided: '?' };

export function sumLines(relations: Relation[], words: Words) {
    return html`<ul class="sums">${relations.map(({ check, operands }) => {
        const why = check.reason ? words.reasons[check.reason] ?? check.reason : '';
        return html`<li>
            <span class=${check.verdict}><span aria-hidden="true">${kGlyph[check.verdict]}</span><span
                class="spoken">${words.verdict[check.verdict]}</span></span>
            <span class="rule">${words.rules[check.rule] ?? check.rule}</span>
            <span>${operands.length ? words.sum(sumOf(operands)) : nothing}${why ? html` <em>${why}</em>` : ''}</span>
        </li>`;
    })}</ul>`;
}
