// The few drawings of the page; everything else is type.

import { svg, html } from 'lit';

const icon = (content: unknown) => html`
    <svg viewBox="0 0 20 20" width="18" height="18" fill="none" stroke="currentColor"
        stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">${content}</svg>`;

export const themeIcon = {
    auto: icon(svg`<circle cx="10" cy="10" r="6.5"/><path d="M10 3.5a6.5 6.5 0 0 1 0 13z" fill="currentColor"/>`),
    light: icon(svg`<circle cx="10" cy="10" r="3.5"/><path d="M10 2v1.6M10 16.4V18M2 10h1.6M16.4 10H18M4.3 4.3l1.2 1.2M14.5 14.5l1.2 1.2M15.7 4.3l-1.2 1.2M5.5 14.5l-1.2 1.2"/>`),
    dark: icon(svg`<path d="M16.5 11.8A6.8 6.8 0 0 1 8.2 3.5a6.8 6.8 0 1 0 8.3 8.3z"/>`),
};

/** A tick drawn across a ledger line: 勾, in the margin of a column of figures. */
export const logo = html`
    <svg viewBox="0 0 28 28" width="26" height="26" fill="none" aria-hidden="true">
        <path d="M3 8.5h22M3 15h22M3 21.5h22" stroke="currentColor" stroke-width="1" opacity=".45"/>
        <path d="M6.5 14.2l5.6 6.3L22 6" stroke="currentColor" stroke-width="2.6" stroke-linecap="square"/>
    </svg>`;
