// The page: holds the text and its result, the settings, and carries out the commands.

import { createChecker, type Checker, type Language } from 'gouji';
import { LitElement, css, html, nothing } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';

import { checkedOf, type Checked } from './checked';
import { Checking } from './checking';
import type { Action, ActionEvent, EditEvent } from './events';
import { opinionText, save } from './export';
import { listenForText, takeFile } from './intake';
import { keyCommand } from './keys';
import { countsOf } from './model/problems';
import { verdictSentence } from './model/verdict';
import sample from './sample.txt?raw';
import { nextTheme, showLarger, showTheme, whenSystemThemeChanges, type Theme } from './settings';
import { base } from './styles/shared';
import './views/dialogs';
import type { AboutDialog, KeysDialog } from './views/dialogs';
import './views/empty-state';
import './views/notice';
import type { Notice } from './views/notice';
import './views/opinion-sheet';
import './views/top-bar';
import './views/workbench';
import type { Workbench } from './views/workbench';
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
    @state() private busy = false;
    @state() private editing = false;
    @state() private dragging = false;
    /** When the sheet that is being printed was made out; null while nothing is printed. */
    @state() private printedAt: string | null = null;

    @query('gouji-workbench') private workbench!: Workbench | null;
    @query('gouji-notice') private notice!: Notice;
    @query('gouji-keys-dialog') private keysDialog!: KeysDialog;
    @query('gouji-about-dialog') private aboutDialog!: AboutDialog;
    @query('input[type=file]') private fileInput!: HTMLInputElement;

    private checking: Checking | null = null;
    /** The text before it was replaced as a whole. */
    private replaced = '';
    private readonly handlers = {
        text: (text: string) => this.replaceText(text, this.words.replaced),
        refused: () => this.notice.say(this.words.notText),
        hover: (over: boolean) => { this.dragging = over; },
        editing: () => this.editing,
    };

    static override styles = [base, css`
        .screen {
            display: flex;
            flex-direction: column;
            height: 100vh;
            height: 100dvh;
            overflow: hidden;
        }
        gouji-workbench,
        main {
            flex: 1;
            min-height: 0;
        }
        main {
            display: grid;
        }
        .wait {
            margin: auto;
            color: var(--ink-2);
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
        whenSystemThemeChanges(() => showTheme(this.theme));
        document.addEventListener('keydown', event => this.onKey(event));
        window.addEventListener('beforeprint', () => { this.printedAt ??= this.now(); });
        window.addEventListener('afterprint', () => { this.printedAt = null; });
    }

    private async start(): Promise<void> {
        try {
            const checker = await createChecker(await loadWasm());
            this.checking = new Checking(checker, (text, result) => {
                if (text !== this.text) return;
                this.checked = checkedOf(checker, text, result);
                this.busy = false;
            }, error => this.fail(error));
            this.checker = checker;
            this.recheck();
        } catch (error) {
            this.fail(error);
        }
    }

    private fail(error: unknown): void {
        this.failure = error instanceof Error ? error.message : String(error);
        this.checked = null;
        this.busy = false;
    }

    // The text.

    private recheck(): void {
        if (this.text.trim() === '') this.checked = null;
        else if (this.checking) this.busy = !this.checking.check(this.text, this.language);
    }

    private setText(text: string): void {
        this.text = text.replace(/\r\n?/g, '\n');
        this.editing = false;
        this.workbench?.reset();
        this.recheck();
    }

    /** Puts another text in the place of this one; the one before can be brought back. */
    private replaceText(text: string, notice: string): void {
        this.replaced = this.text;
        this.setText(text);
        if (this.replaced) this.notice.say(notice, true);
    }

    private onEdit({ text }: EditEvent): void {
        this.text = text;
        this.recheck();
        this.editing = this.checked !== null;
    }

    // Commands.

    private onKey(event: KeyboardEvent): void {
        const command = keyCommand(event, this.editing);
        const { workbench } = this;
        if (command === 'keys') this.keysDialog.show();
        else if (!command || !workbench) return;
        else if (command === 'edit') this.editing = true;
        else if (command === 'next') void workbench.step(1);
        else if (command === 'previous') void workbench.step(-1);
        else if (command === 'details') workbench.toggleDetails();
        else if (command === 'coverage') workbench.toggleCoverage();
        else if (this.editing) this.editing = false;
        else workbench.clearSelection();
        event.preventDefault();
    }

    private act(action: Action): void {
        const { words } = this;
        switch (action) {
            case 'sample': return this.replaceText(sample, words.replaced);
            case 'open': return this.fileInput.click();
            case 'clear': return this.replaceText('', words.cleared);
            case 'undo': return this.setText(this.replaced);
            case 'edit': this.editing = true; return;
            case 'done': this.editing = false; return;
            case 'coverage': return this.workbench?.toggleCoverage();
            case 'unchecked': return void this.workbench?.showUnchecked();
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
            case 'keys': return this.keysDialog.show();
            case 'about': return this.aboutDialog.show();
        }
    }

    private switchLanguage(): void {
        this.language = this.language === 'zh' ? 'en' : 'zh';
        document.documentElement.lang = this.words.lang;
        this.recheck();
    }

    private now(): string {
        return new Date().toLocaleString(this.words.lang, { dateStyle: 'long', timeStyle: 'short' });
    }

    /** The sheet has to stand in the page before the browser looks at it. */
    private print(): void {
        this.printedAt = this.now();
        void this.updateComplete.then(() => setTimeout(() => window.print()));
    }

    private get fileName(): string {
        const agency = this.checked?.result.report.agency ?? '';
        return `${agency.replace(/[^\p{L}\p{N}]/gu, '')}${this.words.opinionFile}`;
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
        const copied = await navigator.clipboard.writeText(this.opinion()).then(() => true, () => false);
        this.notice.say(copied ? words.copied : words.copyFailed);
    }

    private onFileChosen(): void {
        const file = this.fileInput.files?.[0];
        if (file) void takeFile(file, this.handlers);
        this.fileInput.value = '';
    }

    // What is shown.

    /** Read out when it changes; its place is there from the beginning, as screen readers need it. */
    private spokenVerdict(): string {
        const { checked, words } = this;
        if (!checked) return this.text.trim() && !this.failure ? words.checking : '';
        return verdictSentence(countsOf(checked.result), words);
    }

    private content() {
        const { words, checked, text, failure, checker } = this;
        if (checked) {
            return html`<gouji-workbench .words=${words} .checked=${checked} .draft=${text}
                .editing=${this.editing} .busy=${this.busy}></gouji-workbench>`;
        }
        if (text.trim() && !failure) {
            return html`<p class="wait">${checker ? words.checking : words.starting}</p>`;
        }
        return html`<main><gouji-empty-state .words=${words} .failure=${failure}
            .starting=${!checker}></gouji-empty-state></main>`;
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
                @gouji-action=${(event: ActionEvent) => this.act(event.action)}>
                <header><gouji-top-bar .words=${words} .theme=${this.theme} .larger=${this.larger}
                    .filled=${this.checked !== null}></gouji-top-bar></header>
                ${this.content()}
                <p class="spoken" role="status">${this.spokenVerdict()}</p>
                <gouji-notice .words=${words}></gouji-notice>
                ${this.dragging ? html`<p class="drop">${words.dropHere}</p>` : ''}
                <gouji-keys-dialog .words=${words}></gouji-keys-dialog>
                <gouji-about-dialog .words=${words} .version=${this.checker?.version ?? ''}></gouji-about-dialog>
                <input type="file" accept=".txt,text/plain" hidden @change=${this.onFileChosen}>
            </div>
            ${this.sheet()}`;
    }
}
