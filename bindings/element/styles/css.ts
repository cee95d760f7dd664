// Lit's css, in which `1rem` is 1 × --rem (styles/theme.css). The rem of a page that the element
// stands in may be anything: 10px and 100px are in use.

import { css as litCss, unsafeCSS, type CSSResult, type CSSResultGroup } from 'lit';

const kRem = /(-?[\d.]+)rem\b/g;

export function css(strings: TemplateStringsArray, ...values: (CSSResultGroup | number)[]): CSSResult {
    return unsafeCSS(litCss(strings, ...values).cssText.replace(kRem, 'calc($1 * var(--rem))'));
}
