import { css } from '../styles/css';

export const sourceStyles = css`
    :host {
        background: var(--paper-2);
    }
    .line {
        font-size: 0.9375rem;
        line-height: 1.75;
        white-space: pre-wrap;
        overflow-wrap: anywhere;
        tab-size: 2em;
        padding-left: var(--hang, 0em);
        text-indent: calc(-1 * var(--hang, 0em));
    }
    .blank {
        height: 0.75rem;
        overflow: hidden;
    }
    .heading {
        font-weight: 600;
        margin-top: 0.875rem;
    }
    .blank + .heading {
        margin-top: 0.25rem;
    }
    .table {
        font-size: 0.8125rem;
        line-height: 1.6;
        color: var(--ink-2);
        font-variant-numeric: tabular-nums;
        tab-size: 1.375em;
        --hang: 2.75em;
    }
    .blank + .blank {
        display: none;
    }

    /* Lines that a finding is about as a whole. */
    .about {
        margin-left: -0.75rem;
        padding-left: calc(var(--hang, 0em) + 0.625rem);
        border-left: 2px solid var(--amber-line);
    }
    .within {
        border-left-color: var(--accent);
        background: var(--accent-soft);
    }

    .place {
        cursor: pointer;
        border-radius: 2px;
        color: inherit;
        background: none;
        position: relative;
    }
    .figure:hover,
    .claim:hover {
        background: var(--accent-soft);
    }
    .error {
        color: var(--red);
        font-weight: 600;
        background: var(--red-soft);
        box-shadow: 0 1.5px 0 var(--red);
    }
    .warning {
        background: var(--amber-soft);
        box-shadow: 0 1.5px 0 var(--amber-line);
    }
    /* In a sentence several of them may be one. */
    .table :is(.error, .warning) {
        padding: 0 0.125rem;
    }
    .note {
        box-shadow: 0 1px 0 var(--rule-2);
    }
    .chosen,
    .ringed {
        box-shadow: 0 0 0 2px var(--accent);
        color: var(--ink);
        border-radius: 0.5rem;
        padding: 0 0.25rem;
        -webkit-box-decoration-break: clone;
        box-decoration-break: clone;
    }
    .ringed.nought {
        box-shadow: 0 0 0 1px var(--rule-2);
        color: inherit;
    }
    :is(.chosen, .ringed).error {
        color: var(--red);
    }
    .ringed[data-sign]::before {
        content: attr(data-sign);
        color: var(--accent);
        font-weight: 700;
        margin-right: 0.125rem;
    }
    .nought[data-sign]::before {
        font-weight: normal;
    }

    @media (forced-colors: active) {
        .chosen,
        .ringed {
            outline: 2px solid Highlight;
        }
    }

    textarea {
        flex: 1;
        min-height: 0;
        width: 100%;
        padding: 0.25rem 1.25rem 2rem;
        border: 0;
        border-top: 2px solid var(--rule);
        resize: none;
        background: var(--paper);
        color: var(--ink);
        font: 0.9375rem/1.75 var(--sans);
        tab-size: 2em;
    }
    textarea:focus-visible {
        outline: 2px solid transparent; /* shown where colours are forced */
        outline-offset: -2px;
        border-top-color: var(--accent);
    }
    .pager {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0.25rem 0.5rem;
        padding: 0 1.25rem 0.5rem;
        font-size: 0.8125rem;
        color: var(--ink-2);
    }
    .turn {
        margin-left: -0.5rem;
        white-space: nowrap;
        font-variant-numeric: tabular-nums;
    }
    .pager button:disabled {
        color: var(--ink-3);
        cursor: default;
        background: none;
    }
`;

/** What became of every number: the kinds differ in the line under them, not in colour alone. */
export const coverageStyles = css`
    .coverage {
        padding: 0 1.25rem 0.5rem;
        border-bottom: 1px solid var(--rule);
        font-size: 0.8125rem;
        color: var(--ink-2);
    }
    .coverage .hint {
        color: var(--ink-3);
    }
    .coverage ul {
        display: flex;
        flex-wrap: wrap;
        gap: 0 1rem;
        margin-top: 0.125rem;
        line-height: 1.9;
        font-variant-numeric: tabular-nums;
    }
    .number {
        color: var(--ink);
        text-decoration: underline;
        text-decoration-thickness: 1.5px;
        text-underline-offset: 0.25em;
        text-decoration-skip-ink: none;
    }
    :is(.error, .warning) > .number {
        color: inherit;
    }
    .number.agrees {
        text-decoration-color: var(--accent);
    }
    .number.differs {
        text-decoration-color: var(--red);
        text-decoration-style: double;
        font-weight: 600;
    }
    .number.unchecked {
        text-decoration-color: var(--ink-3);
        text-decoration-style: dotted;
        text-decoration-thickness: 2px;
    }
    .number.unread {
        text-decoration-color: var(--amber);
        text-decoration-style: wavy;
    }
    .verdict {
        display: flex;
        align-items: baseline;
        justify-content: space-between;
        gap: 0.5rem;
        flex: none;
        padding: 0.5rem 1rem;
        border-top: 1px solid var(--rule);
        background: var(--paper);
        font-size: 0.875rem;
    }
    .verdict button {
        color: var(--accent);
    }
`;
