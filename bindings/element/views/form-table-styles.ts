import { css } from '../styles/css';

export const formTableStyles = css`
    .heading {
        position: relative;
        margin-bottom: 0.5rem;
    }
    h3 {
        font: 600 1rem/1.6 var(--song);
        text-align: center;
        text-wrap: balance;
        padding-inline: 3rem;
    }
    .heading gouji-copy-button {
        position: absolute;
        right: -0.5rem;
        bottom: 0;
    }
    @media print {
        .heading gouji-copy-button {
            display: none;
        }
    }
    .note {
        font-size: 0.875rem;
        color: var(--ink-2);
        text-align: center;
        margin-bottom: 0.5rem;
    }
    .note.missing,
    .note.picture {
        padding: 1.25rem;
        border: 1px solid var(--rule);
        background: var(--paper-2);
    }
    .frame {
        scrollbar-width: thin;
    }
    :host(:not([narrow])) .requests thead {
        position: sticky;
        top: -1.5rem;
        z-index: 2;
    }
    table {
        box-sizing: border-box;
        width: 100%;
        border-collapse: separate;
        border-spacing: 0;
        border: solid var(--rule-2);
        border-width: 1px 0 0 1px;
        font-size: 0.8125rem;
        line-height: 1.35;
        font-variant-numeric: tabular-nums lining-nums;
    }
    th,
    td {
        border: solid var(--rule);
        border-width: 0 1px 1px 0;
        padding: 0.1875rem 0.3125rem;
        position: relative;
    }
    th {
        font-weight: normal;
        text-align: left;
        background: var(--paper);
    }
    thead th,
    tbody .column,
    tbody .title {
        padding-inline: 0.125rem;
        text-align: center;
        text-wrap: balance;
        color: var(--ink-2);
    }
    tbody .title {
        background: var(--paper-2);
        color: var(--ink);
        letter-spacing: 0.05em;
    }
    .requests thead .column[rowspan="1"][colspan="1"] {
        padding-inline: 0.5rem;
    }
    thead .caption {
        padding-inline: 0.3125rem;
        text-align: left;
        vertical-align: bottom;
        font-size: 0.75rem;
        color: var(--ink-2);
    }
    thead tr:last-child > *,
    thead [rowspan]:not([rowspan="1"]) {
        border-bottom-color: var(--rule-2);
    }
    tr > :last-child {
        border-right-color: var(--rule-2);
    }
    tbody:last-of-type tr:last-child > *,
    tbody:last-of-type [rowspan]:not([rowspan="1"]) {
        border-bottom-color: var(--rule-2);
    }
    col.outer {
        width: 1.75rem;
    }
    col.path {
        width: 3rem;
    }
    col.number {
        width: 2.9375rem;
    }
    col.edge {
        width: 2.25rem;
    }
    .disclosure col.number {
        width: auto;
    }
    .disclosure col.label {
        width: 40%;
    }
    .review col.number {
        width: 6.66%;
    }
    .path {
        text-align: center;
        line-height: 1.3;
        color: var(--ink-2);
    }
    .label {
        min-width: 8rem;
    }

    /* Figures. */
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

    /* Results at the edges. */
    .edge {
        text-align: center;
        color: var(--ink-3);
        background: var(--paper-2);
        cursor: pointer;
        white-space: nowrap;
    }
    .edge.fail {
        color: var(--red);
        font-weight: 700;
    }
    .edge.undecided {
        color: var(--amber);
        font-weight: 600;
    }
    .edge small {
        font-size: 0.75rem;
        margin-left: 0.0625rem;
    }
    .edge:hover {
        background: var(--accent-soft);
    }
    tfoot .rule {
        background: var(--paper-2);
        color: var(--ink-2);
        text-align: right;
        font-size: 0.75rem;
    }
    .empty {
        background: var(--paper-2);
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

    :host([narrow]) .frame {
        overflow-x: auto;
    }
    :host([narrow]) .requests {
        min-width: 36rem;
    }
    :host([narrow]) .review {
        min-width: 34rem;
    }
    :host([narrow]) .requests :is(.label, .caption, .rule) {
        position: sticky;
        left: 0;
        z-index: 2;
        width: 9.5rem;
        border-right-color: var(--rule-2);
    }
    :host([narrow]) .requests .title {
        text-align: left;
        padding-inline: 0.3125rem;
    }
    :host([narrow]) .requests .title span {
        position: sticky;
        left: 0.3125rem;
    }
    @media print {
        :host {
            break-inside: avoid;
        }
        :host(:not([narrow])) .requests thead {
            position: static;
        }
        table {
            font-size: 7.5pt;
        }
        tr {
            break-inside: avoid;
        }
        .cell {
            print-color-adjust: exact;
        }
        h3 {
            break-after: avoid;
        }
        th,
        td {
            padding: 1pt 2.5pt;
        }
    }
`;
