// The page: holds the text and its result, the settings, and carries out the commands.

import type { Checker, Language } from 'gouji';
import { LitElement, html, nothing } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';

import '@element/index';
import type { Checked } from '@element/checked';
import type { CheckedEvent, EditEvent } from '@element/events';
import { readDismissals } from '@element/model/dismissals';
import { keyCommand } from '@element/keys';
import type { Report } from '@element/report';
import { base } from '@element/styles/shared';
import { watchSystemTheme, type Theme } from '@element/theme';
import { appStyles } from './app-styles';
import { Arrivals } from './arrivals';
import { Desk } from './desk';
import type { Command, CommandEvent, SheetEvent, TakeCommand } from './events';
import { takeAway, type Held } from './export';
import { listenForText, named } from './intake';
import { Printing } from './printing';
import sample from './sample.txt?raw';
import { nextTheme, showLarger, showTheme } from './settings';
import './views/dialogs';
import type { AboutDialog, KeysDialog } from './views/dialogs';
import './views/empty-state';
import './views/file-bar';
import './views/file-list';
import './views/notice';
import type { Notice } from './views/notice';
import './views/opinion-sheet';
import './views/top-bar';
import { opening } from './opening';
import { words } from './words';

@customElement('gouji-app')
export class App extends LitElement {
    @state() private language: Language = 'zh';
    @state() private theme: Theme = 'auto';
    @state() private larger = false;
    @state() private checker: Checker | null = null;
    @state() private failure = '';
    @state() private checked: Checked | null = null;
    @state() private dragging = false;

    @query('gouji-report') private report!: Report;
    @query('gouji-notice') private notice!: Notice;
    @query('gouji-keys-dialog') private keysDialog!: KeysDialog;
    @query('gouji-about-dialog') private aboutDialog!: AboutDialog;
    @query('#report-files') private fileInput!: HTMLInputElement;
    @query('#dismissals-file') private dismissalsInput!: HTMLInputElement;

    private readonly desk = new Desk(() => this.requestUpdate());
    private readonly printing = new Printing(this, () => this.now());
    private readonly arrivals = new Arrivals({
        desk: this.desk,
        checker: this.start(),
        words: () => this.words,
        reset: () => this.report.reset(),
        say: (notice, undoable) => this.notice.say(notice, undoable),
    });

    static override styles = [base, appStyles];

    private get words() {
        return words[this.language];
    }

    override connectedCallback(): void {
        super.connectedCallback();
        listenForText({
            pasted: (text, html) => void this.arrivals.takePaste(text, html),
            files: files => void this.arrivals.takeFiles(files),
            hover: over => { this.dragging = over; },
            editing: () => this.report.editing,
        });
        watchSystemTheme(() => showTheme(this.theme));
        document.addEventListener('keydown', event => this.onKey(event));
    }

    private async start(): Promise<Checker | null> {
        try {
            this.checker = await opening;
            this.warmUp(this.checker);
        } catch (error) {
            this.failure = error instanceof Error ? error.message : String(error);
        }
        return this.checker;
    }

    /** What is compiled when it first runs is compiled while the reader has nothing to wait for. */
    private warmUp(checker: Checker): void {
        window.requestIdleCallback?.(() => {
            if (!this.checked) checker.checkJson(sample);
        });
    }

    // The text.

    private onEdit({ text, how }: EditEvent): void {
        if (how === 'cleared') return this.arrivals.replace(() => this.desk.clear(), this.words.cleared);
        this.desk.edit(text);
        this.report.editing = true;
    }

    private onSheet({ at }: SheetEvent): void {
        this.desk.show(at);
        this.report.reset();
    }

    private onChecked({ checked }: CheckedEvent): void {
        this.checked = checked;
        if (checked) this.desk.checked(checked);
    }

    // Commands.

    /** Keys are the page's as well, not only the element's that has the focus. */
    private onKey(event: KeyboardEvent): void {
        if (event.defaultPrevented) return;
        const command = keyCommand(event, this.report.editing);
        if (command === 'keys') void this.keysDialog.show();
        else if (!command || this.isListShown || !this.report.run(command)) return;
        event.preventDefault();
    }

    private act(command: Command): void {
        const { words } = this;
        switch (command) {
            case 'sample':
                return this.arrivals.replace(() => this.desk.put({ text: sample, flattened: false }), words.replaced);
            case 'open': return this.fileInput.click();
            case 'undo':
                this.desk.undo();
                return this.report.reset();
            case 'language': return this.switchLanguage();
            case 'theme':
                this.theme = nextTheme(this.theme);
                return showTheme(this.theme);
            case 'larger':
                this.larger = !this.larger;
                return showLarger(this.larger);
            case 'print': return this.printing.print();
            case 'copy':
            case 'copy-all':
            case 'save-opinion':
            case 'save-data':
            case 'save-dismissals':
            case 'save-all': return void this.takeAway(command);
            case 'only-faulty': return this.desk.arrange({ onlyFaulty: !this.desk.listing.onlyFaulty });
            case 'worst-first': return this.desk.arrange({ worstFirst: !this.desk.listing.worstFirst });
            case 'open-dismissals': return this.dismissalsInput.click();
            case 'keys': return void this.keysDialog.show();
            case 'about': return void this.aboutDialog.show();
        }
    }

    private switchLanguage(): void {
        this.language = this.language === 'zh' ? 'en' : 'zh';
        document.documentElement.lang = this.words.lang;
    }

    private now(): string {
        return new Date().toLocaleString(this.words.lang, { dateStyle: 'long', timeStyle: 'short' });
    }

    private get held(): Held {
        const { checked, checker, language, desk } = this;
        const opinion = checked && { ...checked, version: checker?.version ?? '', time: this.now() };
        return { opinion, checker, language, sheets: desk.sheets, shown: desk.shown };
    }

    private async takeAway(command: TakeCommand): Promise<void> {
        const said = await takeAway(command, this.held, this.words);
        if (said) this.notice.say(said);
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
        void this.arrivals.takeFiles(named(this.fileInput.files ?? []));
        this.fileInput.value = '';
    }

    // What is shown.

    private get isListShown(): boolean {
        return this.desk.isList && this.desk.at === null;
    }

    private files() {
        const { words, desk } = this;
        if (!desk.isList) return nothing;
        return desk.at === null
            ? html`<gouji-file-list .words=${words} .sheets=${desk.sheets} .listed=${desk.listed}
                .listing=${desk.listing} .last=${desk.last}></gouji-file-list>`
            : html`<gouji-file-bar .words=${words} .sheets=${desk.sheets} .listed=${desk.listed}
                .at=${desk.at}></gouji-file-bar>`;
    }

    /** Without a checker there is nothing to be done with a text. */
    private main() {
        const { words, checker, failure, desk: { shown } } = this;
        const text = checker && shown ? shown.text : '';
        return html`<main @gouji-sheet=${this.onSheet}>${this.files()}<gouji-report ?hidden=${this.isListShown}
            .text=${text} .flattened=${shown?.flattened ?? false} .checker=${checker} .language=${this.language}
            .theme=${this.theme} editable @gouji-checked=${this.onChecked}>${text.trim() ? '' : html`
            <gouji-empty-state .words=${words} .failure=${failure} .starting=${!checker}></gouji-empty-state>`}
        </gouji-report></main>`;
    }

    private sheet() {
        if (!this.checked || !this.printing.at || this.isListShown) return nothing;
        return html`<gouji-opinion-sheet .words=${this.words} .checked=${this.checked}
            .version=${this.checker?.version ?? ''} .time=${this.printing.at}></gouji-opinion-sheet>`;
    }

    override render() {
        const { words } = this;
        return html`
            <div class="screen ${this.printing.at && !this.isListShown ? 'printed' : ''}" @gouji-edit=${this.onEdit}
                @gouji-command=${(event: CommandEvent) => this.act(event.command)}>
                <header><gouji-top-bar .words=${words} .theme=${this.theme} .larger=${this.larger}
                    .filled=${this.checked !== null && !this.isListShown}></gouji-top-bar></header>
                ${this.main()}
                <gouji-notice .words=${words}></gouji-notice>
                ${this.dragging ? html`<p class="drop">${words.dropHere}</p>` : ''}
                <gouji-keys-dialog .words=${words}></gouji-keys-dialog>
                <gouji-about-dialog .words=${words} .checker=${this.checker}></gouji-about-dialog>
                <input type="file" id="report-files" multiple accept=".docx,.html,.htm,.txt,.md,.csv,text/plain,text/html,text/csv" hidden
                    @change=${this.onFileChosen}>
                <input type="file" id="dismissals-file" accept=".json,application/json" hidden
                    @change=${this.onDismissalsChosen}>
            </div>
            ${this.sheet()}`;
    }
}
