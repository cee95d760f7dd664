// The page: holds the text and its result, the settings, and carries out the commands.

import { createChecker, type Checker, type Language } from 'gouji';
import { LitElement, css, html, nothing } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';

import '@element/index';
import type { Checked } from '@element/checked';
import { copyToClipboard } from '@element/clipboard';
import type { CheckedEvent, EditEvent } from '@element/events';
import { readDismissals, writeDismissals } from '@element/model/dismissals';
import { keyCommand } from '@element/keys';
import type { Report } from '@element/report';
import { base } from '@element/styles/shared';
import { watchSystemTheme, type Theme } from '@element/theme';
import type { Command, CommandEvent } from './events';
import { opinionText, save } from './export';
import { listenForText, takeFile } from './intake';
import sample from './sample.txt?raw';
import { nextTheme, showLarger, showTheme } from './settings';
import './views/dialogs';
import type { AboutDialog, KeysDialog } from './views/dialogs';
import './views/empty-state';
import './views/notice';
import type { Notice } from './views/notice';
import './views/opinion-sheet';
import './views/top-bar';
import { loadWasm } from './wasm';
import { words } from './words';

@customElement('gouji-app')
export class App extends LitElement {
    @state() private language: Language = 'zh';
    @state() private theme: Theme = 'auto';
    @state() private larger = false;
    @state() private checker: Checker | null = null;
    @state() private failure = '';
    @state() private text = '';
    @state() private checked: Checked | null = null;
    @state() private dragging = false;
    /** When the sheet that is being printed was made out; null while nothing is printed. */
    @state() private printedAt: string | null = null;

    @query('gouji-report') private report!: Report;
    @query('gouji-notice') private notice!: Notice;
    @query('gouji-keys-dialog') private keysDialog!: KeysDialog;
    @query('gouji-about-dialog') private aboutDialog!: AboutDialog;
    @query('#text-file') private fileInput!: HTMLInputElement;
    @query('#dismissals-file') private dismissalsInput!: HTMLInputElement;

    /** The text before it was replaced as a whole. */
    private replaced = '';
    private readonly handlers = {
        text: (text: string) => this.replaceText(text, this.words.replaced),
        refused: () => this.notice.say(this.words.notText),
        hover: (over: boolean) => { this.dragging = over; },
        editing: () => this.report.editing,
    };

    static override styles = [base, css`
        .screen {
            display: flex;
            flex-direction: column;
            height: 100vh;
            height: 100dvh;
            overflow: hidden;
        }
        main {
            flex: 1;
            min-height: 0;
        }
        gouji-report {
            height: 100%;
        }
        .drop {
            position: fixed;
            z-index: 7;
            inset: 0.75rem;
            display: grid;
            place-items: center;
            border: 2px dashed var(--accent);
            border-radius: 4px;
            background: var(--accent-soft);
            font: 700 1.5rem/1.5 var(--song);
            color: var(--accent);
            opacity: 0.94;
            pointer-events: none;
        }
        @media screen {
            gouji-opinion-sheet {
                display: none;
            }
        }
        @media print {
            .screen {
                display: none;
            }
        }
    `];

    private get words() {
        return words[this.language];
    }

    override connectedCallback(): void {
        super.connectedCallback();
        void this.start();
        listenForText(this.handlers);
        watchSystemTheme(() => showTheme(this.theme));
        document.addEventListener('keydown', event => this.onKey(event));
        window.addEventListener('beforeprint', () => { this.printedAt ??= this.now(); });
        window.addEventListener('afterprint', () => { this.printedAt = null; });
    }

    private async start(): Promise<void> {
        try {
            this.checker = await createChecker(await loadWasm());
        } catch (error) {
            this.failure = error instanceof Error ? error.message : String(error);
        }
    }

    // The text.

    private setText(text: string): void {
        this.text = text.replace(/\r\n?/g, '\n');
        this.report.reset();
    }

    /** Puts another text in the place of this one; the one before can be brought back. */
    private replaceText(text: string, notice: string): void {
        this.replaced = this.text;
        this.setText(text);
        if (this.replaced) this.notice.say(notice, true);
    }

    private onEdit({ text, how }: EditEvent): void {
        if (how === 'cleared') return this.replaceText('', this.words.cleared);
        this.text = text;
        this.report.editing = true;
    }

    private onChecked({ checked }: CheckedEvent): void {
        this.checked = checked;
    }

    // Commands.

    /** Keys are the page's as well, not only the element's that has the focus. */
    private onKey(event: KeyboardEvent): void {
        if (event.defaultPrevented) return;
        const command = keyCommand(event, this.report.editing);
        if (command === 'keys') this.keysDialog.show();
        else if (!command || !this.report.run(command)) return;
        event.preventDefault();
    }

    private act(command: Command): void {
        const { words } = this;
        switch (command) {
            case 'sample': return this.replaceText(sample, words.replaced);
            case 'open': return this.fileInput.click();
            case 'undo': return this.setText(this.replaced);
            case 'language': return this.switchLanguage();
            case 'theme':
                this.theme = nextTheme(this.theme);
                return showTheme(this.theme);
            case 'larger':
                this.larger = !this.larger;
                return showLarger(this.larger);
            case 'print': return this.print();
            case 'copy': return void this.copyOpinion();
            case 'save-opinion': return save(`${this.fileName}.txt`, 'text/plain', this.opinion());
            case 'save-data': return save(`${this.fileName}.json`, 'application/json', this.data());
            case 'save-dismissals': return this.saveDismissals();
            case 'open-dismissals': return this.dismissalsInput.click();
            case 'keys': return this.keysDialog.show();
            case 'about': return this.aboutDialog.show();
        }
    }

    private switchLanguage(): void {
        this.language = this.language === 'zh' ? 'en' : 'zh';
        document.documentElement.lang = this.words.lang;
    }

    private now(): string {
        return new Date().toLocaleString(this.words.lang, { dateStyle: 'long', timeStyle: 'short' });
    }

    /** The sheet has to stand in the page before the browser looks at it. */
    private print(): void {
        this.printedAt = this.now();
        void this.updateComplete.then(() => setTimeout(() => window.print()));
    }

    /** As the name of a file begins. */
    private get agency(): string {
        return (this.checked?.result.report.agency ?? '').replace(/[^\p{L}\p{N}]/gu, '');
    }

    private get fileName(): string {
        return `${this.agency}${this.words.opinionFile}`;
    }

    private opinion(): string {
        if (!this.checked) return '';
        return opinionText({ ...this.checked, version: this.checker?.version ?? '', time: this.now() }, this.words);
    }

    private data(): string {
        return this.checker?.checkJson(this.text, { language: this.language }) ?? '';
    }

    private async copyOpinion(): Promise<void> {
        const { words } = this;
        const copied = await copyToClipboard({ text: this.opinion() });
        this.notice.say(copied ? words.copied : words.copyFailed);
    }

    private saveDismissals(): void {
        save(`${this.agency}${this.words.dismissalsFile}.json`, 'application/json', writeDismissals(this.report.dismissals));
    }

    /** What a file says comes on top of what was set aside here. */
    private async onDismissalsChosen(): Promise<void> {
        const { words, report, dismissalsInput: { files } } = this;
        const read = readDismissals(await files?.[0]?.text() ?? '');
        if (read) report.dismissals = new Map([...report.dismissals, ...read]);
        this.notice.say(read ? words.dismissalsRead(read.size) : words.notDismissals);
        this.dismissalsInput.value = '';
    }

    private onFileChosen(): void {
        const file = this.fileInput.files?.[0];
        if (file) void takeFile(file, this.handlers);
        this.fileInput.value = '';
    }

    // What is shown.

    /** Without a checker there is nothing to be done with a text. */
    private main() {
        const { words, checker, failure } = this;
        const text = checker ? this.text : '';
        return html`<main><gouji-report .text=${text} .checker=${checker} .language=${this.language}
            .theme=${this.theme} editable @gouji-checked=${this.onChecked}>${text.trim() ? '' : html`
            <gouji-empty-state .words=${words} .failure=${failure} .starting=${!checker}></gouji-empty-state>`}
        </gouji-report></main>`;
    }

    private sheet() {
        if (!this.checked || !this.printedAt) return nothing;
        return html`<gouji-opinion-sheet .words=${this.words} .checked=${this.checked}
            .version=${this.checker?.version ?? ''} .time=${this.printedAt}></gouji-opinion-sheet>`;
    }

    override render() {
        const { words } = this;
        return html`
            <div class="screen" @gouji-edit=${this.onEdit}
                @gouji-command=${(event: CommandEvent) => this.act(event.command)}>
                <header><gouji-top-bar .words=${words} .theme=${this.theme} .larger=${this.larger}
                    .filled=${this.checked !== null}></gouji-top-bar></header>
                ${this.main()}
                <gouji-notice .words=${words}></gouji-notice>
                ${this.dragging ? html`<p class="drop">${words.dropHere}</p>` : ''}
                <gouji-keys-dialog .words=${words}></gouji-keys-dialog>
                <gouji-about-dialog .words=${words} .version=${this.checker?.version ?? ''}></gouji-about-dialog>
                <input type="file" id="text-file" accept=".txt,text/plain" hidden @change=${this.onFileChosen}>
                <input type="file" id="dismissals-file" accept=".json,application/json" hidden
                    @change=${this.onDismissalsChosen}>
            </div>
            ${this.sheet()}`;
    }
}
