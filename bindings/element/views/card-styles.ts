// What a finding and a root cause look like in the list.

import { css } from '../styles/css';

export const cardStyles = css`
    article {
        position: relative;
        display: grid;
        grid-template-columns: 1.25rem 1fr;
        column-gap: 0.5rem;
        padding: 0.75rem 0.75rem 0.875rem 0.375rem;
        border-bottom: 1px solid var(--rule);
        border-left: 3px solid transparent;
        cursor: pointer;
    }
    article:hover {
        background: var(--paper-2);
    }
    :host([chosen]) article {
        border-left-color: var(--accent);
        background: var(--accent-soft);
    }
    /* Where no border is transparent, only what is chosen has a bar. */
    @media (forced-colors: active) {
        :host(:not([chosen])) article {
            border-left-color: Canvas;
        }
    }
    .number {
        color: var(--ink-3);
        font-size: 0.8125rem;
        line-height: 1.75;
        font-variant-numeric: tabular-nums;
    }
    .place {
        display: block;
        width: 100%;
        padding: 0;
        border: 0;
        color: var(--ink-2);
        font-size: 0.8125rem;
        line-height: 1.75;
        text-align: left;
        white-space: normal;
    }
    .place:hover {
        background: none;
    }
    .severity {
        font-weight: 600;
        margin-right: 0.125rem;
    }
    .error {
        color: var(--red);
    }
    .warning {
        color: var(--amber);
    }
    .note {
        color: var(--ink-2);
    }
    .place::after {
        content: "";
        position: absolute;
        inset: 0;
        pointer-events: none;
    }
    .place:focus-visible {
        outline: none;
    }
    .place:focus-visible::after {
        outline: 2px solid var(--accent);
        outline-offset: -2px;
    }
    .message {
        text-spacing-trim: trim-start;
        text-wrap: pretty;
        font-size: 0.9375rem;
        line-height: 1.65;
    }
    .tools {
        display: flex;
        flex-wrap: wrap;
        margin: 0.25rem 0 0 -0.375rem;
    }
    .tools button {
        font-size: 0.8125rem;
        padding: 0.125rem 0.375rem;
        color: var(--accent);
    }
    @media (forced-colors: active) {
        .tools {
            gap: 0.25rem;
        }
    }
    .to-tables {
        display: var(--to-tables, none);
    }
    .to-source {
        display: var(--to-source, none);
    }
`;
