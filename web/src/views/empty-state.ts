// The page before there is a text: the whole of it is the place to paste.

import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';

import { EditEvent } from '@element/events';
import { base, buttons } from '@element/styles/shared';
import { CommandEvent } from '../events';
import type { Words } from '../words';

@customElement('gouji-empty-state')
export class EmptyState extends LitElement {
    @property({ attribute: false }) words!: Words;
    /** The checker is still being loaded. */
    @property({ type: Boolean }) starting = false;
    /** Why the checker could not be loaded. */
    @property() failure = '';

    static override styles = [base, buttons, css`
        :host {
            overflow: auto;
            border-top: 1px solid var(--rule);
            background: var(--paper-2);
        }
        .page {
            display: grid;
            grid-template-columns: minmax(0, 46rem) minmax(0, 22rem);
            gap: 2rem 4.5rem;
            justify-content: center;
            min-height: 100%;
            padding: clamp(1.5rem, 6vh, 3.5rem) 2.5rem 0;
        }
        .sheet {
            display: flex;
            flex-direction: column;
            min-height: 26rem;
            background: var(--paper);
            border: 1px solid var(--rule);
            border-bottom: 0;
            box-shadow: 0 1px 3px rgb(20 24 30 / 5%);
            padding: 3rem 3.5rem 0;
        }
        h2 {
            font: 700 1.75rem/1.5 var(--song);
            letter-spacing: 0.04em;
        }
        .promise {
            margin-top: 0.25rem;
            line-height: 1.8;
        }
        textarea {
            flex: 1;
            width: 100%;
            margin-top: 1.25rem;
            padding: 0;
            border: 0;
            border-top: 1px solid var(--rule);
            resize: none;
            background: none;
            color: var(--ink);
            font: 1rem/2.25rem var(--sans);
            background-image: linear-gradient(transparent calc(2.25rem - 1px), var(--paper-3) 0);
            background-size: 100% 2.25rem;
            background-attachment: local;
        }
        textarea::placeholder {
            color: var(--ink-3);
            opacity: 1;
        }
        textarea:focus-visible {
            outline: 2px solid transparent; /* shown where colours are forced */
            outline-offset: -2px;
            border-top: 2px solid var(--accent);
        }
        aside {
            display: flex;
            flex-direction: column;
            padding-top: 3rem;
        }
        .actions {
            display: flex;
            flex-wrap: wrap;
            gap: 0.5rem;
        }
        .explain {
            margin-top: 1.25rem;
            font-size: 0.9375rem;
            line-height: 1.8;
            color: var(--ink-2);
        }
        h3 {
            margin: 1.75rem 0 0.375rem;
            font: 600 0.875rem/1.6 var(--sans);
            letter-spacing: 0.08em;
        }
        dl > div {
            padding: 0.375rem 0;
            border-top: 1px solid var(--rule);
            line-height: 1.6;
        }
        dt {
            font-size: 0.8125rem;
            color: var(--ink-3);
        }
        dd {
            font-size: 0.9375rem;
        }
        .failure {
            margin-top: 1rem;
            color: var(--red);
            overflow-wrap: anywhere;
        }
        @media (max-width: 62rem) {
            .page {
                grid-template-columns: minmax(0, 46rem);
                padding: 1rem 1rem 2rem;
            }
            /* What can be done besides is in sight, however short the window. */
            .sheet {
                min-height: min(19rem, 100vh - 11rem);
                padding: 1.5rem 1.25rem 1rem;
                border-bottom: 1px solid var(--rule);
            }
            h2 {
                font-size: 1.375rem;
            }
            aside {
                padding: 0;
            }
            h3 {
                margin-top: 1.75rem;
            }
        }
    `];

    private act(command: 'sample' | 'open', label: string, look: string) {
        return html`<button type="button" class=${look} ?disabled=${this.starting || this.failure !== ''}
            @click=${() => this.dispatchEvent(new CommandEvent(command))}>${label}</button>`;
    }

    /** Files are dragged with a pointer that not every device has. */
    private get hint(): string {
        const { words } = this;
        return matchMedia('(any-pointer: fine)').matches ? words.dropHint : words.holdHint;
    }

    override render() {
        const { words, failure } = this;
        return html`<div class="page">
            <section class="sheet">
                <h2 id="invite">${words.invite}</h2>
                <p class="promise">${words.promise}</p>
                ${failure ? html`<p class="failure" role="alert">${words.failed}${words.colon}${failure}</p>` : ''}
                <textarea aria-labelledby="invite" placeholder=${this.hint} spellcheck="false" lang="zh-CN"
                    ?disabled=${failure !== ''}
                    @input=${(event: Event) => this.dispatchEvent(
                        new EditEvent((event.target as HTMLTextAreaElement).value))}></textarea>
            </section>
            <aside>
                <div class="actions">
                    ${this.act('sample', words.trySample, 'primary')}
                    ${this.act('open', words.openFile, 'outlined')}
                </div>
                <p class="explain">${words.explain}</p>
                <h3>${words.whatIsChecked}</h3>
                <dl>${words.examples.map(({ where, rule }) => html`
                    <div><dt>${where}</dt><dd>${rule}</dd></div>`)}</dl>
            </aside>
        </div>`;
    }
}
