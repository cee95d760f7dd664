// How to read the marks of the tables, of those that there are.

import { html } from 'lit';

import type { MarkKind } from '../model/marks';
import { css } from '../styles/css';
import type { Words } from '../words';

export const legendStyles = css`
    .legend {
        display: flex;
        flex-wrap: wrap;
        gap: 0.25rem 1.25rem;
        color: var(--ink-2);
        font-size: 0.8125rem;
    }
    .legend li {
        display: flex;
        align-items: center;
        gap: 0.375rem;
    }
    .legend i {
        display: inline-block;
        width: 1.25rem;
        height: 1rem;
        border: 1px solid var(--rule);
        font: 0.75rem/0.8125rem var(--sans);
        text-align: center;
        print-color-adjust: exact;
    }
    .legend .wrong {
        border: 1.5px solid var(--red);
        background: linear-gradient(to bottom left, var(--red) 0.3125rem, transparent 0.3438rem) var(--red-soft);
    }
    .legend .suspect {
        border: 1.5px solid var(--amber-line);
    }
    .legend .derived {
        font-style: italic;
    }
    .legend .lost {
        background: repeating-linear-gradient(-45deg, var(--rule-2) 0 1px, transparent 1px 4px);
    }
    @media (forced-colors: active) {
        .legend .wrong {
            border: 3px double;
        }
        .legend .suspect {
            border: 2px dashed;
        }
        .legend .lost::before {
            content: "╱╱";
        }
    }
`;

const kSigns: Partial<Record<MarkKind, string>> = { blank: '·', derived: '＝', unreadable: '字' };

function nameOf(kind: MarkKind, words: Words): string {
    switch (kind) {
        case 'wrong': return words.wrong;
        case 'suspect': return words.suspect;
        case 'derived': return words.derivedLegend;
        default: return words.cellState[kind];
    }
}

export function legend(kinds: MarkKind[], words: Words) {
    if (!kinds.length) return '';
    return html`<ul class="legend" aria-label=${words.legend}>${kinds.map(kind => html`
        <li><i class=${kind} aria-hidden="true">${kSigns[kind]}</i>${nameOf(kind, words)}</li>`)}</ul>`;
}
