// A button that copies something, and says that it did.

import { LitElement, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';

import { copyToClipboard, type Clip } from '../clipboard';
import { defineOnce } from '../define';
import { css } from '../styles/css';
import { base, buttons } from '../styles/shared';
import type { Words } from '../words';

/** How long the answer stands in place of the label (ms). */
const kShown = 2_500;

@defineOnce('gouji-copy-button')
export class CopyButton extends LitElement {
    @property({ attribute: false }) words!: Words;
    @property() label = '';
    /** Of several alike, to those who hear the button alone: what it copies. */
    @property() what = '';
    /** Makes what is copied, when it is asked for. */
    @property({ attribute: false }) content!: () => Clip;
    @state() private answer = '';

    private timer = 0;

    static override shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };

    static override styles = [base, buttons, css`
        :host {
            display: inline-block;
        }
    `];

    private async copy(): Promise<void> {
        this.answer = await copyToClipboard(this.content()) ? this.words.copiedHere : this.words.notCopied;
        clearTimeout(this.timer);
        this.timer = window.setTimeout(() => { this.answer = ''; }, kShown);
    }

    override render() {
        const { answer, label, what } = this;
        return html`<button type="button" aria-label=${what && !answer ? `${label} ${what}` : nothing}
            @click=${this.copy}>${answer || label}</button><span class="spoken" role="status">${answer}</span>`;
    }
}
