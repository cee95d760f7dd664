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
    /* Two characters to a line, however narrow the column. */
    .requests thead .column[rowspan="1"][colspan="1"] {
        padding-inline: 0.25rem;
    }
    .requests thead .column[rowspan="1"][colspan="1"] span {
        display: inline-block;
        min-width: 2em;
    }
    /* What the official heading means. */
    :is(th, .again) small {
        display: block;
        font-size: 0.6875rem;
        line-height: 1.25;
        color: var(--ink-2);
    }
    /* No room for a word; below the tables it is said of the cell that is chosen. */
    :is(.requests, .review) :is(.column, .again)[colspan="1"] small {
        display: none;
    }
    /* Down the side of its rows, as its label would need the width of theirs. */
    @media screen {
        .path small {
            width: fit-content;
            margin: 0.25rem auto 0;
            writing-mode: vertical-rl;
        }
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
    .edge:is(.undecided, .doubted) {
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

    :host([narrow]) .frame {
        overflow-x: auto;
    }
    :host([narrow]) .requests {
        min-width: 36rem;
    }
    :host([narrow]) .review {
        min-width: 34rem;
    }
    :host([narrow]) .requests :is(.label, .caption, .rule, .title[colspan="1"]) {
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
    .again {
        padding-inline: 0.125rem;
        background: var(--paper-2);
        color: var(--ink-2);
        font-size: 0.75rem;
        text-align: center;
        text-wrap: balance;
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
        .note {
            font-size: 8pt;
            margin-bottom: 2pt;
        }
        table {
            font-size: 7.5pt;
        }
        tr {
            break-inside: avoid;
        }
        th small {
            font-size: 6pt;
        }
        .label small {
            display: inline;
            margin-left: 3pt;
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
