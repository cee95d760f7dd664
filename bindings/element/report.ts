// <gouji-report>: checks a text and shows what was found. What stands inside the element is shown
// while there is no text. Its properties and events: ../element.d.ts.

import type { Checker, CheckOptions, Language, Result } from 'gouji';
import { LitElement, html, unsafeCSS, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';

import type { GoujiReport } from '../element.js';
import { checkedOf, type Checked } from './checked';
import { Checking } from './checking';
import { defineOnce } from './define';
import { CheckedEvent, type ActionEvent, type DismissEvent, type EditEvent, type ViewName } from './events';
import { keyCommand, type KeyCommand } from './keys';
import { setAside, tallyOf, type Dismissals } from './model/dismissals';
import type { Selection } from './model/selection';
import { verdictSentence } from './model/verdict';
import { ownChecker } from './own-checker';
import { reportStyles } from './report-styles';
import { Shelves } from './shelves';
import { base } from './styles/shared';
import theme from './styles/theme.css?inline';
import { shownTheme, watchSystemTheme, type Theme } from './theme';
import { kViews, type Workbench } from './views/workbench';
import { words } from './words';

@defineOnce('gouji-report')
export class Report extends LitElement implements Omit<GoujiReport, keyof HTMLElement> {
    @property({ attribute: false }) text = '';
    @property({ type: Boolean }) flattened = false;
    @property({ attribute: false }) result: (Result & { text: string }) | null = null;
    @property({ attribute: false }) checker: Checker | null = null;
    @property() language: Language = 'zh';
    @property({ attribute: false }) dismissals: Dismissals = new Map();
    @property() theme: Theme = 'auto';
    @property() views = kViews.join(' ');
    @property({ type: Boolean }) editable = false;
    @property({ type: Boolean }) editing = false;

    @state() private checked: Checked | null = null;
    @state() private busy = false;
    @state() private failure = '';
    @query('gouji-workbench') private workbench!: Workbench | null;

    private checking: Checking | null = null;
    private readonly shelves = new Shelves();
    /** Whether the text is not a new state of the one before. */
    private isOther = false;
    private endWatch = () => {};

    static override styles = [base, reportStyles, unsafeCSS(theme)];

    override connectedCallback(): void {
        super.connectedCallback();
        this.endWatch = watchSystemTheme(() => this.requestUpdate());
    }

    override disconnectedCallback(): void {
        super.disconnectedCallback();
        this.endWatch();
    }

    override firstUpdated(): void {
        this.renderRoot.addEventListener('keydown', event => this.onKey(event as KeyboardEvent));
    }

    // Checking.

    override willUpdate(changed: PropertyValues<this>): void {
        if (changed.has('text') && !changed.has('result')) this.result = null;
        if (changed.has('checker')) this.checking = null;
        const given = ['text', 'flattened', 'result', 'checker', 'language'] as const;
        if (given.some(name => changed.has(name))) this.recheck();
        else if (changed.has('dismissals')) this.putAside();
    }

    override updated(changed: PropertyValues<this> & Map<'checked', unknown>): void {
        if (changed.has('checked')) this.dispatchEvent(new CheckedEvent(this.checked));
    }

    private recheck(): void {
        const { result, checker } = this;
        this.failure = '';
        if (result) {
            this.text = result.text;
            this.flattened = true;
        }
        if (!result && this.text.trim() === '') {
            this.checked = null;
            this.editing = false;
            return;
        }
        if (!checker) return void this.makeChecker();
        if (result) return this.accept(checker, this.text, result);
        this.checking ??= new Checking(checker, (...found) => this.accept(checker, ...found), error => this.fail(error));
        this.busy = !this.checking.check(this.text, this.options);
    }

    private get options(): CheckOptions {
        return { language: this.language, flattened: this.flattened };
    }

    private accept(checker: Checker, text: string, result: Result): void {
        if (text !== this.text) return;
        if (this.isOther) this.dismissals = this.shelves.take(result);
        this.isOther = false;
        this.checked = checkedOf(checker, text, result, this.dismissals, this.options);
        this.busy = false;
    }

    private putAside(): void {
        const { checker, checked, dismissals } = this;
        if (checker && checked) this.checked = checkedOf(checker, checked.text, checked.result, dismissals, this.options);
    }

    private async makeChecker(): Promise<void> {
        try {
            const checker = await ownChecker();
            this.checker ??= checker;
        } catch (error) {
            this.fail(error);
        }
    }

    private fail(error: unknown): void {
        this.failure = error instanceof Error ? error.message : String(error);
        this.checked = null;
        this.busy = false;
    }

    // Commands.

    async step(by: 1 | -1): Promise<void> {
        await this.workbench?.step(by);
    }

    select(selection: Selection | null): void {
        this.workbench?.choose(selection);
    }

    reset(): void {
        this.editing = false;
        if (this.checked) this.shelves.put(this.checked.result, this.dismissals);
        this.isOther = true;
        this.workbench?.reset();
    }

    /** Carries out what a key stands for; false where there is nothing to do. */
    run(command: KeyCommand): boolean {
        const { workbench } = this;
        if (!workbench) return false;
        switch (command) {
            case 'next': void workbench.step(1); return true;
            case 'previous': void workbench.step(-1); return true;
            case 'details': workbench.toggleDetails(); return true;
            case 'coverage': workbench.toggleCoverage(); return true;
            case 'edit':
                this.editing = this.editable;
                return this.editable;
            case 'back': return this.back(workbench);
            case 'keys': return false;
        }
    }

    private back(workbench: Workbench): boolean {
        if (!this.editing) return workbench.back();
        this.editing = false;
        return true;
    }

    private onKey(event: KeyboardEvent): void {
        const command = keyCommand(event, this.editing);
        if (command && this.run(command)) event.preventDefault();
    }

    private onAction({ action }: ActionEvent): void {
        switch (action) {
            case 'edit': this.editing = true; return;
            case 'done': this.editing = false; return;
            case 'coverage': return this.workbench?.toggleCoverage();
            case 'unchecked': return void this.workbench?.showUnchecked();
        }
    }

    private onDismiss({ fingerprints, reason }: DismissEvent): void {
        this.dismissals = setAside(this.dismissals, fingerprints, reason);
    }

    private onEdit({ text }: EditEvent): void {
        this.text = text;
    }

    // What is shown.

    private get words() {
        return words[this.language] ?? words.zh;
    }

    private get offered(): ViewName[] {
        const asked = this.views.split(/\s+/);
        return kViews.filter(view => asked.includes(view));
    }

    /** Read out when it changes; its place is there from the beginning, as screen readers need it. */
    private spokenVerdict(): string {
        const { checked, failure, text, words } = this;
        if (!checked) return text.trim() && !failure ? words.checking : '';
        return verdictSentence(tallyOf(checked), words);
    }

    private content() {
        const { words, checked, failure, text } = this;
        if (failure) return html`<p class="failure" role="alert">${words.failed}${words.colon}${failure}</p>`;
        if (checked) {
            return html`<gouji-workbench .words=${words} .checked=${checked} .views=${this.offered} .draft=${text}
                .editable=${this.editable} .editing=${this.editing} .busy=${this.busy}
                @gouji-action=${this.onAction} @gouji-dismiss=${this.onDismiss} @gouji-edit=${this.onEdit}></gouji-workbench>`;
        }
        if (text.trim() === '') return html`<slot></slot>`;
        return html`<p class="wait">${this.checker ? words.checking : words.starting}</p>`;
    }

    override render() {
        return html`<div class="frame gouji-theme" data-theme=${shownTheme(this.theme)} lang=${this.words.lang}>
            ${this.content()}
            <p class="spoken" role="status">${this.spokenVerdict()}</p>
        </div>`;
    }
}
