// Several files, a line each: its verdict, or why it could not be read.

import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';

import { EditEvent } from '@element/events';
import { tallyOf } from '@element/model/dismissals';
import { isCounted, verdictOf } from '@element/model/verdict';
import { base, buttons } from '@element/styles/shared';
import type { Sheet } from '../desk';
import { CommandEvent, SheetEvent, type Command } from '../events';
import type { Listing } from '../listing';
import type { Words } from '../words';

@customElement('gouji-file-list')
export class FileList extends LitElement {
    @property({ attribute: false }) words!: Words;
    @property({ attribute: false }) sheets: readonly Sheet[] = [];
    /** The one that was shown last. */
    @property({ attribute: false }) last: number | null = null;
    /** Those that are shown, in this order, by their places among the sheets. */
    @property({ attribute: false }) listed: readonly number[] = [];
    @property({ attribute: false }) listing!: Listing;

    static override styles = [base, buttons, css`
        :host {
            height: 100%;
            overflow: auto;
            border-top: 1px solid var(--rule);
        }
        section {
            max-width: 66rem;
            margin: 0 auto;
            padding: 2rem 1.25rem 3rem;
        }
        .head {
            display: flex;
            flex-wrap: wrap;
            align-items: baseline;
            gap: 0.25rem 0.5rem;
        }
        .head + .head {
            margin: 0.5rem -0.5rem 0.75rem;
            justify-content: space-between;
        }
        h2 {
            font: 700 1.375rem/1.6 var(--song);
            margin-right: 0.25rem;
        }
        .state {
            margin-right: auto;
            padding-right: 0.5rem;
            color: var(--ink-2);
            font-size: 0.9375rem;
        }
        progress {
            display: block;
            width: 100%;
            height: 3px;
            border: 0;
            appearance: none;
            background: var(--rule);
            color: var(--accent);
        }
        progress::-webkit-progress-bar {
            background: var(--rule);
        }
        progress::-webkit-progress-value {
            background: var(--accent);
        }
        progress::-moz-progress-bar {
            background: var(--accent);
        }
        progress.done {
            visibility: hidden;
        }
        li {
            border-bottom: 1px solid var(--rule);
        }
        .line {
            display: grid;
            grid-template-columns: 1.5rem minmax(0, 5fr) minmax(0, 4fr) minmax(0, 6fr);
            gap: 0 1rem;
            align-items: baseline;
            width: 100%;
            padding: 0.6875rem 0.5rem;
            border: 0;
            border-radius: 0;
            color: var(--ink);
            font-size: 0.9375rem;
            line-height: 1.6;
            text-align: left;
            white-space: normal;
            overflow-wrap: anywhere;
        }
        button.line:hover {
            background: var(--paper-2);
        }
        .last button.line {
            background: var(--accent-soft);
        }
        .mark {
            font-weight: 700;
            text-align: center;
        }
        .of {
            color: var(--ink-2);
            font-size: 0.875rem;
        }
        .open {
            color: var(--ink-2);
            font-size: 0.875rem;
            white-space: nowrap;
        }
        .error :is(.mark, .verdict) {
            color: var(--red);
        }
        .warning :is(.mark, .verdict) {
            color: var(--amber);
        }
        .agree .mark {
            color: var(--accent);
        }
        .refused .verdict,
        .waiting {
            color: var(--ink-2);
        }
        .refused .verdict {
            grid-column: 3 / -1;
        }
        @media print {
            :host {
                height: auto;
                border: 0;
            }
            .head button {
                display: none;
            }
            li {
                break-inside: avoid;
            }
        }
        @media (max-width: 47.5rem) {
            section {
                padding: 1.25rem 0.75rem 2rem;
            }
            .line {
                grid-template-columns: 1.5rem minmax(0, 1fr);
            }
            .line > :nth-child(n + 3) {
                grid-column: 2;
            }
        }
    `];

    /** Up and down from one file to the next. */
    private onKey(event: KeyboardEvent): void {
        const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
        if (!by) return;
        const buttons = [...this.renderRoot.querySelectorAll<HTMLElement>('button.line')];
        const at = buttons.indexOf(event.target as HTMLElement);
        buttons[at + by]?.focus();
        event.preventDefault();
    }

    private line(at: number) {
        const { words, last, sheets } = this;
        const sheet = sheets[at];
        if (!sheet) return nothing;
        const { name, result, dismissals, why } = sheet;
        if (why) {
            return html`<li class="refused"><div class="line"><span class="mark" aria-hidden="true">–</span>
                <span>${name}</span><span class="verdict">${words.refusals[why]}</span></div></li>`;
        }
        if (!result) {
            return html`<li class="waiting"><div class="line"><span class="mark" aria-hidden="true">…</span>
                <span>${name}</span></div></li>`;
        }
        const { agency, year } = result.report;
        const tally = tallyOf({ result, dismissals });
        const { level, mark, sentence } = verdictOf(tally, words);
        return html`<li class="${level} ${at === last ? 'last' : ''}"><button type="button" class="line"
            @click=${() => this.dispatchEvent(new SheetEvent(at))}>
            <span class="mark" aria-hidden="true">${mark}</span><span>${name}</span>
            <span class="of" lang="zh-CN">${[agency, year].filter(Boolean).join(' ')}</span>
            <span class="verdict">${sentence}${isCounted(tally) && tally.undecided ? html`${
                words.separator}<span class="open">${words.undecided(tally.undecided)}</span>` : ''}</span></button></li>`;
    }

    private forAll(command: Command, label: string, done: boolean) {
        return html`<button type="button" class="outlined" ?disabled=${!done}
            @click=${() => this.dispatchEvent(new CommandEvent(command))}>${label}</button>`;
    }

    private toggle(command: Command, label: string, pressed: boolean) {
        return html`<button type="button" aria-pressed=${pressed}
            @click=${() => this.dispatchEvent(new CommandEvent(command))}>${label}</button>`;
    }

    /** How far it is; then what became of them. */
    private progress(): { sentence: string; ready: number; done: boolean } {
        const { words, sheets } = this;
        const ready = sheets.filter(({ result, why }) => result || why).length;
        const done = ready === sheets.length;
        const tallies = sheets.flatMap(({ result, dismissals }) => (result ? [tallyOf({ result, dismissals })] : []));
        const wrong = tallies.filter(({ errors }) => errors > 0).length;
        const doubtful = tallies.filter(({ errors, warnings }) => !errors && warnings > 0).length;
        const unread = sheets.filter(({ why }) => why).length;
        return { ready, done, sentence: done ? words.filesDone(wrong, doubtful, unread) : words.filesReady(ready, sheets.length) };
    }

    override render() {
        const { words, sheets, listed, listing } = this;
        const { ready, done, sentence } = this.progress();
        return html`<section>
            <div class="head">
                <h2>${words.files(sheets.length)}</h2>
                <p class="state" role="status">${sentence}</p>
                ${this.forAll('copy-all', words.copyAll, done)} ${this.forAll('save-all', words.downloadAll, done)}
            </div>
            <div class="head">
                <span>${this.toggle('only-faulty', words.onlyFaulty, listing.onlyFaulty)}
                    ${this.toggle('worst-first', words.worstFirst, listing.worstFirst)}</span>
                <button type="button" @click=${() => this.dispatchEvent(new EditEvent('', 'cleared'))}>${words.clear}</button>
            </div>
            <progress class=${done ? 'done' : ''} max=${sheets.length} .value=${ready}
                aria-label=${words.checking}></progress>
            <ol @keydown=${this.onKey}>${listed.map(at => this.line(at))}</ol>
        </section>`;
    }
}
