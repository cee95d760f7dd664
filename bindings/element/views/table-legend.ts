// How to read the marks of the tables.

import { html } from 'lit';

import { css } from '../styles/css';
import type { Words } from '../words';

export const legendStyles = css`
    .legend {
        display: flex;
        flex-wrap: wrap;
        gap: 0.25rem 1.25rem;
        margin-top: 0.5rem;
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
        width: 1.125rem;
        height: 0.875rem;
        border: 1px solid var(--rule);
        font: 0.75rem/0.8125rem var(--sans);
        text-align: center;
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
`;

export function legend(words: Words) {
    return html`<p class="hint">${words.dockHint}</p>
        <ul class="legend" aria-label=${words.legend}>
            <li><i class="wrong" aria-hidden="true"></i>${words.wrong}</li>
            <li><i class="suspect" aria-hidden="true"></i>${words.suspect}</li>
            <li><i aria-hidden="true">·</i>${words.cellState.blank}</li>
            <li><i class="lost" aria-hidden="true"></i>${words.cellState.lost}</li>
            <li><i class="derived" aria-hidden="true">＝</i>${words.derivedLegend}</li>
            <li><i aria-hidden="true">字</i>${words.cellState.unreadable}</li>
        </ul>`;
}
