// The text as it was pasted: to read, with the places marked, or to edit in place.

import { LitElement, html, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { classMap } from 'lit/directives/class-map.js';

import type { Checked } from '../checked';
import { defineOnce } from '../define';
import { ActionEvent, ChooseEvent, EditEvent, ViewEvent } from '../events';
import { quantityName } from '../model/names';
import { linesOf, pagesOf, type Line, type Piece, type Run } from '../model/places';
import { countNumbers, kNumberStates } from '../model/prose';
import type { Emphasis } from '../model/selection';
import { numbersSentence } from '../model/verdict';
import { base, buttons, pane } from '../styles/shared';
import type { Words } from '../words';
import { reveal } from './reveal';
import { coverageStyles, sourceStyles } from './source-styles';
import { claimLine, sumLineStyles, sumLines } from './sum-lines';

@defineOnce('gouji-source-view')
export class SourceView extends LitElement {
    @property({ attribute: false }) words!: Words;
    @property({ attribute: false }) checked!: Checked;
    /** What the editor holds. */
    @property() draft = '';
    @property({ attribute: false }) emphasis!: Emphasis;
    @property({ type: Boolean }) editable = false;
    @property({ type: Boolean }) editing = false;
    /** Whether every number of the prose shows what became of it. */
    @property({ type: Boolean }) coverage = false;
    /** Set where this view has all the room: it says itself what a chosen claim is held against. */
    @property({ type: Boolean }) bare = false;
    /** Counts the choices: each brings the chosen place into sight. */
    @property({ type: Number }) turn = 0;
    @state() private page = 0;
    @query('textarea') private editor?: HTMLTextAreaElement;
    @query('.scroll') private scroller?: HTMLElement;

    /** How far down the reader was, when reading turns into editing or back. */
    private depth = 0;
    /** Whether the editor that is about to go has the focus. */
    private leaves = false;
    private pages: number[] = [0];
    private lines: Line[] = [];

    static override styles = [base, buttons, pane, sumLineStyles, sourceStyles, coverageStyles];

    override willUpdate(changed: Map<PropertyKey, unknown>): void {
        if (changed.has('checked')) this.pages = pagesOf(this.checked.text);
        if (changed.has('turn') && this.emphasis.span) this.page = this.pageOf(this.emphasis.span[0]);
        this.page = Math.min(this.page, this.pages.length - 1);
        if (changed.has('editing')) this.depth = this.depthOf(this.editing ? this.scroller : this.editor);
        this.leaves = this.shadowRoot?.activeElement === this.editor && !this.editing;
        if (this.editing) return;
        if (['checked', 'page', 'editing'].some(name => changed.has(name))) {
            this.lines = linesOf(this.checked, this.pages[this.page] ?? 0,
                this.pages[this.page + 1] ?? this.checked.text.length);
        }
    }

    override updated(changed: Map<PropertyKey, unknown>): void {
        if (changed.has('editing') && this.editing) this.beginEditing(changed.get('editing') === undefined);
        else if (changed.get('editing') && this.scroller) this.endEditing(this.scroller);
        if (changed.has('turn')) this.revealChosen();
    }

    private depthOf(element?: HTMLElement): number {
        return element ? element.scrollTop / element.scrollHeight : 0;
    }

    private scrollToDepth(element: HTMLElement): void {
        element.scrollTop = this.depth * element.scrollHeight;
    }

    private pageOf(offset: number): number {
        let page = 0;
        while ((this.pages[page + 1] ?? Infinity) <= offset) page++;
        return page;
    }

    /** The caret goes to the chosen place, or to the end of what was typed into the empty page. */
    private beginEditing(typed: boolean): void {
        const { editor, draft } = this;
        if (!editor) return;
        const at = typed ? draft.length : Math.round(this.depth * draft.length);
        const [begin, end] = this.emphasis.span ?? [at, at];
        editor.focus({ preventScroll: true });
        editor.setSelectionRange(begin, end);
        this.scrollToDepth(editor);
    }

    /** By Esc the focus would be lost with the editor; a button that was pressed keeps it. */
    private endEditing(scroller: HTMLElement): void {
        this.scrollToDepth(scroller);
        if (this.leaves) scroller.focus({ preventScroll: true });
    }

    /** What stands at a place; in a table that may begin between two figures. */
    private markFrom(at: number): HTMLElement | undefined {
        return [...this.renderRoot.querySelectorAll<HTMLElement>('[data-at]')].find(({ dataset }) => Number(dataset.at) >= at);
    }

    /** Another text: from its top. */
    begin(): void {
        this.page = 0;
        if (this.scroller) this.scroller.scrollTop = 0;
    }

    revealChosen(): void {
        const { editing, emphasis: { span } } = this;
        if (!span) return;
        if (editing) this.editor?.setSelectionRange(...span);
        else reveal(this.markFrom(span[0]), this.scroller);
    }

    /** What is both a finding and a claim is first the one, then, chosen again, the other. */
    private choose({ cell, finding: index, claim }: Run): void {
        const { result, claims } = this.checked;
        const finding = index === null || (claim !== null && index === this.emphasis.finding)
            ? undefined : result.findings[index];
        const reading = claim === null ? undefined : claims[claim];
        if (cell) this.dispatchEvent(new ChooseEvent({ kind: 'cell', cell }));
        else if (finding) this.dispatchEvent(new ChooseEvent({ kind: 'finding', fingerprint: finding.fingerprint }));
        else if (reading) this.dispatchEvent(new ChooseEvent({ kind: 'claim', key: reading.key }));
    }

    private onKey(event: KeyboardEvent, run: Run): void {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        event.stopPropagation();
        this.choose(run);
    }

    private piece({ text, number }: Piece) {
        if (!number || !this.coverage) return text;
        return html`<span class="number ${number}" title=${this.words.numberStates[number]}>${text}</span>`;
    }

    private isChosen({ begin, finding, claim }: Run): boolean {
        const { emphasis } = this;
        return emphasis.span?.[0] === begin || (claim !== null && claim === emphasis.claim)
            || (finding !== null && finding === emphasis.finding && emphasis.claim === null);
    }

    private run(run: Run) {
        const { emphasis, checked: { claims }, words, coverage } = this;
        const { cell, finding, claim, begin, level } = run;
        const text = run.pieces.map(piece => this.piece(piece));
        if (!cell && finding === null && claim === null) return text;
        const state = claim === null ? undefined : claims[claim]?.state;
        const sign = emphasis.spans.get(begin);
        const chosen = this.isChosen(run);
        const ringed = sign !== undefined || (claim !== null && emphasis.claims.has(claim));
        const classes = {
            place: true, [level ?? (cell ? 'figure' : 'claim')]: true, ringed, chosen, nought: ringed && run.nought,
        };
        if (!level && !(state && coverage)) {
            return html`<span class=${classMap(classes)} data-at=${begin} data-sign=${signText(sign)}
                @click=${() => this.choose(run)}>${text}</span>`;
        }
        const said = [level ? words.severity[level] : state ? words.numberStates[state] : '', run.text].join(' ');
        return html`<mark class=${classMap(classes)} data-at=${begin} data-sign=${signText(sign)} role="button"
            tabindex="0" aria-pressed=${chosen} aria-label=${said} @click=${() => this.choose(run)}
            @keydown=${(event: KeyboardEvent) => this.onKey(event, run)}>${text}</mark>`;
    }

    private line(line: Line) {
        const about = line.finding === null ? undefined : this.checked.result.findings[line.finding];
        const classes = { line: true, [line.kind]: true, about: about !== undefined,
            within: about !== undefined && line.finding === this.emphasis.finding };
        return html`<div class=${classMap(classes)} data-at=${about ? line.begin : nothing}>${
            line.runs.map(run => this.run(run))}</div>`;
    }

    /** To another part of a long text, from its top. */
    private async turnTo(page: number): Promise<void> {
        this.page = page;
        await this.updateComplete;
        if (this.scroller) this.scroller.scrollTop = 0;
    }

    private pager() {
        const { words, page, pages } = this;
        if (pages.length < 2) return nothing;
        return html`<div class="pager">
            <span>${words.longText}</span>
            <span class="turn"><button type="button" ?disabled=${page === 0}
                @click=${() => this.turnTo(page - 1)}>${words.previousPage}</button>
            <span>${words.page(page + 1, pages.length)}</span>
            <button type="button" ?disabled=${page === pages.length - 1}
                @click=${() => this.turnTo(page + 1)}>${words.nextPage}</button></span>
        </div>`;
    }

    /** How to read the marks of the numbers, and how many there are of each. */
    private legend() {
        const { words, checked: { numbers } } = this;
        const counts = countNumbers(numbers);
        return html`<div class="coverage">
            <p>${numbersSentence(counts, words)}</p>
            <ul>${kNumberStates.map(state => html`<li>
                <span class="number ${state}">${words.numberStates[state]}</span> ${counts[state]}</li>`)}
                <li class="hint">${words.notCounted}</li></ul>
        </div>`;
    }

    /** Where the tables are out of sight: what the chosen claim was held against. */
    private verdict() {
        const { words, bare, emphasis, checked: { claims, form, result } } = this;
        const reading = emphasis.claim === null ? undefined : claims[emphasis.claim];
        if (!bare || !reading) return nothing;
        const { claim: { quantity }, cells } = reading;
        return html`<div class="verdict">
            ${sumLines([claimLine(reading, cells.length && quantity ? quantityName(form, quantity, words) : words.prose,
                result.tables, words)])}
            ${cells.length ? html`<button type="button"
                @click=${() => this.dispatchEvent(new ViewEvent('tables'))}>${words.seeTables}</button>` : ''}
        </div>`;
    }

    private tools() {
        const { words, editing } = this;
        const action = editing ? 'done' : 'edit';
        return html`
            <button type="button" @click=${() => this.dispatchEvent(new EditEvent('', 'cleared'))}>${words.clear}</button>
            <button type="button" @click=${() => this.dispatchEvent(new ActionEvent(action))}>${words[action]}</button>`;
    }

    private reading() {
        const { words, coverage } = this;
        return html`${coverage ? this.legend() : ''}${this.pager()}
            <div class="scroll" tabindex="0" role="region" aria-label=${words.source} lang="zh-CN">
                ${this.lines.map(line => this.line(line))}
            </div>
            ${this.verdict()}`;
    }

    override render() {
        const { words, editing, editable, coverage } = this;
        return html`
            <div class="head">
                <h2>${words.source}</h2>
                ${editing ? '' : html`<button type="button" aria-pressed=${coverage}
                    @click=${() => this.dispatchEvent(new ActionEvent('coverage'))}>${words.coverProse}</button>`}
                ${editable ? this.tools() : ''}
            </div>
            ${editing
                ? html`<textarea aria-label=${words.editorLabel} spellcheck="false" lang="zh-CN" .value=${this.draft}
                    @input=${(event: Event) => this.dispatchEvent(
                        new EditEvent((event.target as HTMLTextAreaElement).value))}></textarea>`
                : this.reading()}`;
    }
}

function signText(sign: 1 | -1 | 0 | undefined): string | typeof nothing {
    return sign === 1 ? '+' : sign === -1 ? '−' : nothing;
}
