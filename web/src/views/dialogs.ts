// The list of keys, and what the page is and whose software it holds.

import type { Checker } from 'gouji';
import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';

import { base, buttons } from '@element/styles/shared';
import type { Words } from '../words';

const dialogStyles = css`
    dialog {
        width: min(38rem, calc(100vw - 2rem));
        max-height: min(42rem, calc(100vh - 3rem));
        padding: 1.5rem 1.75rem 1.75rem;
        border: 1px solid var(--rule);
        border-radius: 4px;
        background: var(--paper);
        color: var(--ink);
        box-shadow: var(--shadow);
        overflow: auto;
    }
    dialog::backdrop {
        background: rgb(20 24 30 / 35%);
    }
    .head {
        display: flex;
        align-items: baseline;
        justify-content: space-between;
        margin-bottom: 0.75rem;
    }
    h2 {
        font: 700 1.25rem/1.5 var(--song);
        letter-spacing: 0.06em;
    }
    p {
        line-height: 1.8;
        font-size: 0.9375rem;
    }
    p + p {
        margin-top: 0.625rem;
    }
`;

/** Made when it is first asked for. */
abstract class Dialog extends LitElement {
    @property({ attribute: false }) words!: Words;
    @state() private open = false;
    @query('dialog') private dialog!: HTMLDialogElement;

    async show(): Promise<void> {
        this.open = true;
        await this.updateComplete;
        this.dialog.showModal();
    }

    protected abstract get heading(): string;
    protected abstract content(): unknown;

    override render() {
        if (!this.open) return nothing;
        return html`<dialog aria-labelledby="title">
            <div class="head">
                <h2 id="title">${this.heading}</h2>
                <button type="button" @click=${() => this.dialog.close()}>${this.words.close}</button>
            </div>
            ${this.content()}
        </dialog>`;
    }
}

@customElement('gouji-keys-dialog')
export class KeysDialog extends Dialog {
    static override styles = [base, buttons, dialogStyles, css`
        dl > div {
            display: flex;
            gap: 1rem;
            padding: 0.4375rem 0;
            border-top: 1px solid var(--rule);
            font-size: 0.9375rem;
        }
        dt {
            width: 8rem;
            flex: none;
        }
        kbd {
            display: inline-block;
            min-width: 1.625rem;
            padding: 0 0.375rem;
            margin-right: 0.25rem;
            border: 1px solid var(--rule-2);
            border-radius: 3px;
            font: 0.8125rem/1.5rem var(--sans);
            text-align: center;
        }
    `];

    protected get heading(): string {
        return this.words.keys;
    }

    protected content() {
        return html`<dl>${this.words.keyList.map(({ keys, does }) => html`
            <div><dt>${keys.map(key => html`<kbd>${key}</kbd>`)}</dt><dd>${does}</dd></div>`)}</dl>`;
    }
}

@customElement('gouji-about-dialog')
export class AboutDialog extends Dialog {
    /** Null until there is one. */
    @property({ attribute: false }) checker: Checker | null = null;

    static override styles = [base, buttons, dialogStyles, css`
        .version {
            color: var(--ink-2);
            font-size: 0.875rem;
            margin-bottom: 0.75rem;
        }
        details {
            margin-top: 1.25rem;
            border-top: 1px solid var(--rule);
            padding-top: 0.75rem;
        }
        summary {
            cursor: pointer;
            font-size: 0.9375rem;
        }
        pre {
            margin: 0.75rem 0 0;
            white-space: pre-wrap;
            overflow-wrap: anywhere;
            font: 0.75rem/1.6 ui-monospace, monospace;
            color: var(--ink-2);
        }
    `];

    protected get heading(): string {
        return this.words.about;
    }

    protected content() {
        const { words, checker } = this;
        return html`
            ${checker ? html`<p class="version">${words.name} ${words.version(checker.version)}</p>` : ''}
            ${words.aboutText.map(text => html`<p>${text}</p>`)}
            ${__NOTICE__ ? html`<details>
                <summary>${words.licences}</summary>
                <pre lang="en">${__NOTICE__}</pre>
            </details>` : ''}`;
    }
}
