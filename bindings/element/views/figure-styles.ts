// The figures in a table of the form: what is marked, and what the chosen relation draws.

import { css } from '../styles/css';

export const figureStyles = css`
    .cell {
        padding-inline: 0.25rem;
        text-align: right;
        cursor: pointer;
        font-weight: 600;
        color: var(--ink);
    }
    .disclosure .cell,
    .review .cell {
        text-align: center;
    }
    .cell:hover {
        background: var(--accent-soft);
    }
    .zero .value {
        color: var(--ink-3);
        font-weight: normal;
    }
    .blank .value {
        color: var(--ink-3);
    }
    .lost {
        background: repeating-linear-gradient(-45deg, var(--rule) 0 1px, transparent 1px 5px);
    }
    .unreadable .value {
        border: 1px solid var(--rule-2);
        padding: 0 0.1875rem;
        font-weight: normal;
        word-break: break-all;
    }
    .cell[aria-current]:not(.wrong, .lost) {
        background: var(--accent-soft);
    }
    .inferred {
        white-space: nowrap;
    }
    .inferred,
    .derived:not(.unreadable) .value {
        padding: 0 0.125rem;
        font-style: italic;
        font-weight: normal;
        color: var(--ink-2);
        background: var(--paper);
    }
    .suspect {
        box-shadow: inset 0 0 0 1.5px var(--amber-line);
    }
    .wrong {
        color: var(--red);
        background: linear-gradient(to bottom left, var(--red) 0.4375rem, transparent 0.4688rem) no-repeat var(--red-soft);
        box-shadow: inset 0 0 0 1.5px var(--red);
    }
    .wrong .value {
        color: var(--red);
        font-weight: 600;
    }
    /* A repair that is previewed: the figure as printed is struck out beside the one it should be. */
    .changed {
        background: var(--accent-soft);
        box-shadow: inset 0 0 0 1.5px var(--accent);
    }
    .changed .value {
        color: var(--accent);
        font-weight: 700;
    }
    .changed del {
        margin-right: 0.25rem;
        color: var(--ink-2);
        font-weight: normal;
    }
    .should::before {
        content: "→";
        font-size: 0.6875rem;
        font-weight: normal;
    }

    /* The chosen relation: its operands ringed, with their signs. */
    .ringed::after {
        content: "";
        position: absolute;
        inset: 0 1px;
        height: 1.375rem;
        margin: auto;
        border: 2px solid var(--accent);
        border-radius: 0.75rem;
        pointer-events: none;
        animation: ring 160ms ease-out;
    }
    .ringed.zero:not(.wrong)::after,
    .ringed.blank::after,
    .ringed.lost::after {
        border: 1px solid var(--rule-2);
    }
    .sign {
        position: absolute;
        z-index: 1;
        left: -0.25rem;
        top: calc(50% - 1rem);
        width: 0.75rem;
        height: 0.75rem;
        border-radius: 50%;
        font-size: 0.75rem;
        font-weight: 700;
        line-height: 0.6875rem;
        text-align: center;
        color: var(--paper);
        background: var(--accent);
    }
    .zero:not(.wrong) .sign,
    .blank .sign,
    .lost .sign {
        color: var(--ink-2);
        background: var(--paper);
        box-shadow: inset 0 0 0 1px var(--rule-2);
    }
    @keyframes ring {
        from {
            opacity: 0;
            inset: 0 -3px;
        }
    }
    td:focus-visible {
        outline-offset: -2px;
        z-index: 1;
    }

    /* Where the reader's own few colours replace these, lines say the same. */
    @media (forced-colors: active) {
        .wrong {
            outline: 4px double;
            outline-offset: -4px;
        }
        .suspect {
            outline: 2px dashed;
            outline-offset: -2px;
        }
        .changed {
            outline: 2px solid Highlight;
            outline-offset: -2px;
        }
        .lost:not(.derived) .value::before {
            content: "╱╱";
        }
    }
`;
