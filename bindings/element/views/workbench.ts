// A checked text: the verdict, and the views that share one selection.

import { causesOf } from 'gouji/problems';
import { LitElement, html, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';

import type { Checked } from '../checked';
import { watchColumns, type Columns } from '../columns';
import { defineOnce } from '../define';
import { SelectEvent, type ChooseEvent, type PreviewEvent, type ViewEvent, type ViewName } from '../events';
import { tallyOf } from '../model/dismissals';
import { repair, type Preview, type Repaired } from '../model/repair';
import { emphasisOf, firstOf, placesOf, type Emphasis, type Selection } from '../model/selection';
import { base, buttons } from '../styles/shared';
import type { Words } from '../words';
import { afterDrawing } from './drawing';
import './findings-pane';
import type { FindingsPane } from './findings-pane';
import './source-view';
import type { SourceView } from './source-view';
import './tables-pane';
import type { TablesPane } from './tables-pane';
import './verdict-bar';
import { workbenchStyles } from './workbench-styles';

export const kViews: readonly ViewName[] = ['findings', 'tables', 'source'];
const kLayout = { 1: 'one', 2: 'two', 3: 'three' } as const;

@defineOnce('gouji-workbench')
export class Workbench extends LitElement {
    @property({ attribute: false }) words!: Words;
    @property({ attribute: false }) checked!: Checked;
    /** Those that are offered. */
    @property({ attribute: false }) views = kViews;
    /** What the editor holds; ahead of the checked text while a check is under way. */
    @property() draft = '';
    @property({ type: Boolean }) editable = false;
    @property({ type: Boolean }) editing = false;
    @property({ type: Boolean }) busy = false;
    @state() private selection: Selection | null = null;
    /** The repair that the tables show as made. */
    @state() private preview: Preview | null = null;
    /** Counts the choices: each scrolls the views to what was chosen. */
    @state() private turn = 0;
    @state() private view: ViewName = 'findings';
    /** Whether the text shows what of its numbers was checked. */
    @state() private coverage = false;
    /** How many views there is room for. */
    @state() private room: Columns = 3;

    /** Whether the views stand below the verdict: it is drawn before they are made, which takes far longer. */
    @state() private open = false;

    /** Whether the tables have still to be brought to what was found first; awaited: once there is another text. */
    private beginning: 'done' | 'due' | 'awaited' = 'due';
    private readonly drawn = afterDrawing();
    private repaired: Repaired | null = null;

    @query('gouji-findings-pane') private findings!: FindingsPane | null;
    @query('gouji-tables-pane') private tables!: TablesPane | null;
    @query('gouji-source-view') private source!: SourceView | null;
    @query('.ruler') private ruler!: Element;

    static override styles = [base, buttons, workbenchStyles];

    override firstUpdated(): void {
        watchColumns(this.ruler, room => { this.room = room; });
        void this.drawn.then(() => { this.open = true; });
    }

    /** Complete once there are views. */
    protected override async getUpdateComplete(): Promise<boolean> {
        await this.drawn;
        return super.getUpdateComplete();
    }

    override willUpdate(changed: Map<PropertyKey, unknown>): void {
        if (changed.has('editing') && this.editing) this.view = 'source';
        // Where the reader types on, the editor has to be there for the next key.
        if (this.editing) this.open = true;
        if (!this.views.includes(this.view)) this.view = this.views[0] ?? 'findings';
        if (changed.has('checked') || changed.has('preview')) this.repaired = this.makeRepair();
        if (changed.has('checked') && this.beginning === 'awaited') this.beginning = 'due';
        if (this.editing) this.beginning = 'done';
    }

    override updated(): void {
        if (this.beginning !== 'due' || !this.open || !this.isShown('tables')) return;
        this.beginning = 'done';
        void this.tables?.begin(firstOf(this.checked));
    }

    // Choosing.

    choose(selection: Selection | null): void {
        this.beginning = 'done';
        this.selection = selection;
        this.turn++;
        const emphasis = emphasisOf(this.checked, selection);
        const finding = this.checked.result.findings[emphasis.finding ?? -1] ?? null;
        this.dispatchEvent(new SelectEvent(placesOf(emphasis), finding));
    }

    /** The tables go to what it changes. */
    private showPreview(preview: Preview | null): void {
        this.preview = preview;
        if (preview) this.turn++;
    }

    /** Out of a preview, then out of what is chosen; false where there is nothing to leave. */
    back(): boolean {
        if (this.preview) this.preview = null;
        else if (this.selection) this.choose(null);
        else return false;
        return true;
    }

    // What a cause would change is looked at, not done: it is gone where the cause is.
    private makeRepair(): Repaired | null {
        const { preview, checked } = this;
        const cause = causesOf(checked.result).find(({ key }) => key === preview?.cause);
        const diagnosis = cause?.alternatives[preview?.at ?? 0];
        return preview && diagnosis ? repair(checked, diagnosis) : null;
    }

    /** In a preview, of the tables as they are there; of its own cause, what is changed. */
    private tablesEmphasis(emphasis: Emphasis): Emphasis {
        const { repaired, preview, selection } = this;
        if (!repaired) return emphasis;
        if (emphasis.cause !== preview?.cause) return emphasisOf(repaired, selection);
        const [cell = emphasis.cell] = repaired.changes.keys();
        return { ...emphasis, cells: new Map(), cell, table: repaired.changes.get(cell ?? '')?.cell[0] ?? emphasis.table };
    }

    /** Another text: nothing is chosen in it yet. */
    reset(): void {
        this.selection = null;
        this.preview = null;
        this.view = 'findings';
        this.beginning = 'awaited';
        this.source?.begin();
        this.findings?.begin();
    }

    /** To the next finding, or to the one before. */
    async step(by: 1 | -1): Promise<void> {
        await this.updateComplete;
        const { findings } = this;
        const next = findings?.neighbour(by);
        if (!findings || !next) return;
        this.choose(next);
        await this.updateComplete;
        await findings.updateComplete;
        findings.focusChosen();
    }

    toggleCoverage(): void {
        this.coverage = !this.coverage;
        if (this.coverage) this.view = 'source';
    }

    toggleDetails(): void {
        this.findings?.toggleDetails();
    }

    async showUnchecked(): Promise<void> {
        await this.showView('findings');
        this.findings?.showUnchecked();
    }

    private async showView(view: ViewName): Promise<void> {
        this.view = view;
        await this.updateComplete;
        if (view === 'findings') this.findings?.revealChosen();
        else if (view === 'tables') await this.tables?.revealChosen();
        else this.source?.revealChosen();
    }

    // Laying out.

    private get columns(): Columns {
        return Math.min(this.room, Math.max(this.views.length, 1)) as Columns;
    }

    private isShown(view: ViewName): boolean {
        const { columns, views } = this;
        if (!views.includes(view)) return false;
        if (columns === views.length) return true;
        if (columns === 1) return view === this.view;
        return view === 'findings' || view === (this.view === 'findings' ? 'tables' : this.view);
    }

    private switcher() {
        const { words, columns, views } = this;
        if (columns === views.length) return nothing;
        const { errors, warnings } = tallyOf(this.checked);
        const count = errors + warnings;
        const offered = kViews.filter(view => views.includes(view) && (columns === 1 || view !== 'findings'));
        return html`<nav>${offered.map(view => html`<button type="button" aria-current=${this.isShown(view)}
            @click=${() => this.showView(view)}>${words[view]}${view === 'findings' && count
                ? html` <span class="count">${count}</span>` : ''}</button>`)}</nav>`;
    }

    private viewsOf(bare: boolean) {
        const { words, checked, editable, editing, turn, draft, coverage } = this;
        const emphasis = emphasisOf(checked, this.selection);
        return html`
            <gouji-source-view ?bare=${bare} ?hidden=${!this.isShown('source')} .words=${words}
                .checked=${checked} .draft=${draft} .emphasis=${emphasis} .editable=${editable}
                .editing=${editing} .coverage=${coverage} .turn=${turn}></gouji-source-view>
            <gouji-tables-pane ?bare=${bare} ?hidden=${!this.isShown('tables')} .words=${words}
                .checked=${checked} .repaired=${this.repaired} .emphasis=${this.tablesEmphasis(emphasis)}
                .turn=${turn}></gouji-tables-pane>
            <gouji-findings-pane ?bare=${bare} ?hidden=${!this.isShown('findings')} .words=${words}
                .checked=${checked} .emphasis=${emphasis} .preview=${this.preview}
                .turn=${turn}></gouji-findings-pane>`;
    }

    override render() {
        const { words, checked, busy, columns } = this;
        const bare = columns === 1;
        const ways = bare ? this.views.map(view => `to-${view}`).join(' ') : '';
        return html`<i class="ruler"></i>
            <gouji-verdict-bar ?bare=${bare} .words=${words} .checked=${checked}
                .busy=${busy}></gouji-verdict-bar>
            ${this.switcher()}
            <div class="views ${kLayout[columns]} ${ways}"
                @gouji-choose=${(event: ChooseEvent) => this.choose(event.selection)}
                @gouji-preview=${(event: PreviewEvent) => this.showPreview(event.preview)}
                @gouji-view=${(event: ViewEvent) => this.showView(event.view)}>
                ${this.open ? this.viewsOf(bare) : ''}
            </div>`;
    }
}
