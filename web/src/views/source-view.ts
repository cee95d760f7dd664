// The text as it was pasted: to read, with the places marked, or to edit in place.

import type { Result } from 'gouji';
import { LitElement, html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { classMap } from 'lit/directives/class-map.js';

import { ActionEvent, ChooseEvent, EditEvent } from '../events';
import { linesOf, pagesOf, type Line, type Run } from '../model/places';
import type { Emphasis } from '../model/selection';
import { base, buttons, pane } from '../styles/shared';
import type { Words } from '../words';
import { reveal } from './reveal';
import { sourceStyles } from './source-styles';

@customElement('gouji-source-view')
export class SourceView extends LitElement {
    @property({ attribute: false }) words!: Words;
    @property() text = '';
    @property({ attribute: false }) result!: Result;
    @property({ attribute: false }) emphasis!: Emphasis;
    @property({ type: Boolean }) editing = false;
    /** Counts the choices: each brings the chosen place into sight. */
    @property({ type: Number }) turn = 0;
    @state() private page = 0;
    @query('textarea') private editor?: HTMLTextAreaElement;
    @query('.scroll') private scroller?: HTMLElement;

    /** How far down the reader was, when reading turns into editing or back. */
    private depth = 0;
    private pages: number[] = [0];
    private lines: Line[] = [];

    static override styles = [base, buttons, pane, sourceStyles];

    override willUpdate(changed: Map<PropertyKey, unknown>): void {
        if (changed.has('text')) this.pages = pagesOf(this.text);
        if (changed.has('turn') && this.emphasis.span) this.page = this.pageOf(this.emphasis.span[0]);
        this.page = Math.min(this.page, this.pages.length - 1);
        if (changed.has('editing')) this.depth = this.depthOf(this.editing ? this.scroller : this.editor);
        if (this.editing) return;
        if (['text', 'result', 'page', 'editing'].some(name => changed.has(name))) {
            this.lines = linesOf(this.text, this.pages[this.page] ?? 0,
                this.pages[this.page + 1] ?? this.text.length, this.result);
        }
    }

    override updated(changed: Map<PropertyKey, unknown>): void {
        if (changed.has('editing') && this.editing) this.beginEditing(changed.get('editing') === undefined);
        else if (changed.has('editing') && this.scroller) this.scrollToDepth(this.scroller);
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
        const { editor, text } = this;
        if (!editor) return;
        const at = typed ? text.length : Math.round(this.depth * text.length);
        const [begin, end] = this.emphasis.span ?? [at, at];
        editor.focus({ preventScroll: true });
        editor.setSelectionRange(begin, end);
        this.scrollToDepth(editor);
    }

    revealChosen(): void {
        const at = this.emphasis.span?.[0];
        if (at === undefined) return;
        if (this.editing) this.editor?.setSelectionRange(...this.emphasis.span as [number, number]);
        else reveal(this.renderRoot.querySelector(`[data-at="${at}"]`), this.scroller);
    }

    private choose(run: Run): void {
        const finding = run.finding === null ? undefined : this.result.findings[run.finding];
        if (run.cell) this.dispatchEvent(new ChooseEvent({ kind: 'cell', cell: run.cell }));
        else if (finding) this.dispatchEvent(new ChooseEvent({ kind: 'finding', fingerprint: finding.fingerprint }));
    }

    private onKey(event: KeyboardEvent, run: Run): void {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        event.stopPropagation();
        this.choose(run);
    }

    private run(run: Run) {
        if (!run.cell && run.finding === null) return run.text;
        const severity = run.finding === null ? undefined : this.result.findings[run.finding]?.severity;
        const sign = this.emphasis.spans.get(run.begin);
        const chosen = this.emphasis.span?.[0] === run.begin
            || (run.finding !== null && run.finding === this.emphasis.finding);
        const ringed = sign !== undefined;
        const classes = { place: true, [severity ?? 'figure']: true, ringed, nought: ringed && run.nought, chosen };
        if (!severity) {
            return html`<span class=${classMap(classes)} data-at=${run.begin} data-sign=${signText(sign)}
                @click=${() => this.choose(run)}>${run.text}</span>`;
        }
        return html`<mark class=${classMap(classes)} data-at=${run.begin} data-sign=${signText(sign)} role="button"
            tabindex="0" aria-pressed=${chosen} aria-label=${`${this.words.severity[severity]} ${run.text}`}
            @click=${() => this.choose(run)}
            @keydown=${(event: KeyboardEvent) => this.onKey(event, run)}>${run.text}</mark>`;
    }

    private line(line: Line) {
        const about = line.finding === null ? undefined : this.result.findings[line.finding];
        const classes = { line: true, [line.kind]: true, about: about !== undefined,
            within: about !== undefined && line.finding === this.emphasis.finding };
        return html`<div class=${classMap(classes)} data-at=${about ? line.begin : nothing}>${
            line.runs.map(run => this.run(run))}</div>`;
    }

    private pager() {
        const { words, page, pages } = this;
        if (pages.length < 2) return nothing;
        return html`<div class="pager">
            <span>${words.longText}</span>
            <button type="button" ?disabled=${page === 0} @click=${() => { this.page--; }}>${words.previousPage}</button>
            <span>${words.page(page + 1, pages.length)}</span>
            <button type="button" ?disabled=${page === pages.length - 1}
                @click=${() => { this.page++; }}>${words.nextPage}</button>
        </div>`;
    }

    private act(action: 'edit' | 'done' | 'clear') {
        const label = this.words[action];
        return html`<button type="button" @click=${() => this.dispatchEvent(new ActionEvent(action))}>${label}</button>`;
    }

    override render() {
        const { words, editing } = this;
        return html`
            <div class="head">
                <h2>${words.source}</h2>
                ${this.act('clear')} ${this.act(editing ? 'done' : 'edit')}
            </div>
            ${editing
                ? html`<textarea aria-label=${words.editorLabel} spellcheck="false" lang="zh-CN" .value=${this.text}
                    @input=${(event: Event) => this.dispatchEvent(
                        new EditEvent((event.target as HTMLTextAreaElement).value))}></textarea>`
                : html`${this.pager()}
                    <div class="scroll" tabindex="0" role="region" aria-label=${words.source} lang="zh-CN">
                        ${this.lines.map(line => this.line(line))}
                    </div>`}`;
    }
}

function signText(sign: 1 | -1 | 0 | undefined): string | typeof nothing {
    return sign === 1 ? '+' : sign === -1 ? '−' : nothing;
}
