// Styles that several components share.

import { css } from './css';

export const base = css`
    :host {
        box-sizing: border-box;
        display: block;
    }
    *,
    *::before,
    *::after {
        box-sizing: inherit;
    }
    :focus {
        outline: none;
    }
    :focus-visible {
        outline: 2px solid var(--accent);
        outline-offset: 2px;
        border-radius: 2px;
    }
    h1,
    h2,
    h3,
    h4,
    p,
    ol,
    ul,
    dl,
    dd {
        margin: 0;
        padding: 0;
    }
    ol,
    ul {
        list-style: none;
    }
    .spoken {
        position: absolute;
        width: 1px;
        height: 1px;
        overflow: hidden;
        clip-path: inset(50%);
        white-space: nowrap;
    }
    @media (prefers-reduced-motion: reduce) {
        * {
            animation: none !important;
            transition: none !important;
            scroll-behavior: auto !important;
        }
    }
`;

export const buttons = css`
    button,
    .button {
        font: inherit;
        font-size: 0.875rem;
        line-height: 1.5;
        color: var(--ink-2);
        background: none;
        border: 1px solid transparent;
        border-radius: 3px;
        padding: 0.1875rem 0.5rem;
        cursor: pointer;
        white-space: nowrap;
    }
    button:hover,
    .button:hover {
        color: var(--ink);
        background: var(--paper-3);
    }
    button[aria-pressed="true"] {
        color: var(--accent);
        background: var(--accent-soft);
    }
    @media (forced-colors: active) {
        button[aria-pressed="true"] {
            forced-color-adjust: none;
            color: HighlightText;
            background: Highlight;
        }
    }
    .primary {
        color: var(--paper);
        background: var(--accent);
        border-color: var(--accent);
        padding: 0.375rem 1.125rem;
    }
    .primary:hover {
        color: var(--paper);
        background: var(--ink);
        border-color: var(--ink);
    }
    .outlined {
        color: var(--accent);
        border-color: var(--rule-2);
        padding: 0.375rem 1.125rem;
    }
`;

/** A view: its heading stays, its content scrolls. */
export const pane = css`
    :host {
        display: flex;
        flex-direction: column;
        min-height: 0;
        min-width: 0;
    }
    .head {
        display: flex;
        align-items: baseline;
        gap: 0.25rem;
        justify-content: flex-end;
        padding: 0.75rem 1.25rem 0.5rem;
        flex: none;
    }
    /* As high as a button, which not every head has. */
    .head h2 {
        font: 600 0.9375rem/1.8125rem var(--sans);
        letter-spacing: 0.08em;
        margin-right: auto;
    }
    /* Where one view has all the room, the line above it says which it is. */
    :host([bare]) .head {
        padding-block: 0.375rem;
    }
    :host([bare]) .head h2 {
        position: absolute;
        clip-path: inset(50%);
    }
    .scroll {
        flex: 1;
        min-height: 0;
        overflow: auto;
        padding: 0 1.25rem 2rem;
        overscroll-behavior: contain;
        scrollbar-width: thin;
        scrollbar-gutter: stable;
    }
    .scroll:focus-visible {
        outline-offset: -2px;
    }
`;
