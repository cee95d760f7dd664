// A checked text: the verdict, and the three views that share one selection.

import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';

import type { Checked } from '../checked';
import type { ChooseEvent, ViewEvent, ViewName } from '../events';
import { countsOf } from '../model/problems';
import { emphasisOf, type Selection } from '../model/selection';
import { watchLayout, type PageLayout } from '../page-layout';
import { base, buttons } from '../styles/shared';
import type { Words } from '../words';
import './findings-pane';
import type { FindingsPane } from './findings-pane';
import './source-view';
import type { SourceView } from './source-view';
import './tables-pane';
import type { TablesPane } from './tables-pane';
import './verdict-bar';

@customElement('gouji-workbench')
export class Workbench extends LitElement {
    @property({ attribute: false }) words!: Words;
    @property({ attribute: false }) checked!: Checked;
    /** What the editor holds; ahead of the checked text while a check is under way. */
    @property() draft = '';
    @property({ type: Boolean }) editing = false;
    @property({ type: Boolean }) busy = false;
    @state() private selection: Selection | null = null;
    /** Counts the choices: each scrolls the views to what was chosen. */
    @state() private turn = 0;
    @state() private view: ViewName = 'findings';
    /** Whether the text shows what of its numbers was checked. */
    @state() private coverage = false;
    @state() private layout: PageLayout = 'three';

    @query('gouji-findings-pane') private findings!: FindingsPane;
    @query('gouji-tables-pane') private tables!: TablesPane;
    @query('gouji-source-view') private source!: SourceView;

    static override styles = [base, buttons, css`
        :host {
            display: flex;
            flex-direction: column;
        }
        gouji-verdict-bar {
            flex: none;
        }
        main {
            display: flex;
            flex-direction: column;
            flex: 1;
            min-height: 0;
        }
        .views {
            flex: 1;
            min-height: 0;
            display: grid;
            grid-template-rows: minmax(0, 1fr);
        }
        .three {
            grid-template-columns: minmax(0, 10fr) minmax(0, 17fr) minmax(0, 10.5fr);
        }
        .two {
            grid-template-columns: minmax(0, 8fr) minmax(0, 5fr);
        }
        /* Where one view has all the room, findings offer the way to the other two. */
        .one {
            grid-template-columns: minmax(0, 1fr);
            --goto: inline-block;
        }
        .views:not(.one) > * + * {
            border-left: 1px solid var(--rule);
        }
        [hidden] {
            display: none;
        }
        nav {
            display: flex;
            flex: none;
            border-bottom: 1px solid var(--rule);
        }
        nav button {
            flex: 0 1 8rem;
            padding: 0.5rem 1rem;
            font-size: 0.9375rem;
            border: 0;
            border-bottom: 2px solid transparent;
            border-radius: 0;
        }
        nav button[aria-current="true"] {
            color: var(--accent);
            font-weight: 600;
            border-bottom-color: var(--accent);
        }
        .count {
            font-weight: normal;
            color: var(--ink-2);
        }
        nav :focus-visible {
            outline-offset: -2px;
        }
    `];

    override connectedCallback(): void {
        super.connectedCallback();
        watchLayout(layout => { this.layout = layout; });
    }

    override willUpdate(changed: Map<PropertyKey, unknown>): void {
        if (changed.has('editing') && this.editing) this.view = 'source';
    }

    // Choosing.

    private choose(selection: Selection | null): void {
        this.selection = selection;
        this.turn++;
    }

    clearSelection(): void {
        this.choose(null);
    }

    /** Another text: nothing is chosen in it yet. */
    reset(): void {
        this.selection = null;
        this.view = 'findings';
    }

    /** To the next finding, or to the one before. */
    async step(by: 1 | -1): Promise<void> {
        const next = this.findings.neighbour(by);
        if (!next) return;
        this.choose(next);
        await this.updateComplete;
        await this.findings.updateComplete;
        this.findings.focusChosen();
    }

    toggleCoverage(): void {
        this.coverage = !this.coverage;
        if (this.coverage) this.view = 'source';
    }

    toggleDetails(): void {
        this.findings.toggleDetails();
    }

    async showUnchecked(): Promise<void> {
        await this.showView('findings');
        this.findings.showUnchecked();
    }

    private async showView(view: ViewName): Promise<void> {
        this.view = view;
        await this.updateComplete;
        if (view === 'findings') this.findings.revealChosen();
        else if (view === 'tables') await this.tables.revealChosen();
        else this.source.revealChosen();
    }

    // Laying out.

    private isShown(view: ViewName): boolean {
        if (this.layout === 'three') return true;
        if (this.layout === 'one') return view === this.view;
        return view === 'findings' || view === (this.view === 'findings' ? 'tables' : this.view);
    }

    private switcher() {
        const { words, layout } = this;
        if (layout === 'three') return nothing;
        const { errors, warnings } = countsOf(this.checked.result);
        const count = errors + warnings;
        const views: ViewName[] = [...layout === 'one' ? ['findings' as const] : [], 'tables', 'source'];
        return html`<nav>${views.map(view => html`<button type="button" aria-current=${this.isShown(view)}
            @click=${() => this.showView(view)}>${words[view]}${view === 'findings' && count
                ? html` <span class="count">${count}</span>` : ''}</button>`)}</nav>`;
    }

    override render() {
        const { words, checked, editing, turn, busy, draft, coverage } = this;
        const emphasis = emphasisOf(checked, this.selection);
        const bare = this.layout === 'one';
        return html`<main>
            <gouji-verdict-bar .words=${words} .result=${checked.result} .busy=${busy}></gouji-verdict-bar>
            ${this.switcher()}
            <div class="views ${this.layout}" @gouji-choose=${(event: ChooseEvent) => this.choose(event.selection)}
                @gouji-view=${(event: ViewEvent) => this.showView(event.view)}>
                <gouji-source-view ?bare=${bare} ?hidden=${!this.isShown('source')} .words=${words}
                    .checked=${checked} .draft=${draft} .emphasis=${emphasis} .editing=${editing}
                    .coverage=${coverage} .turn=${turn}></gouji-source-view>
                <gouji-tables-pane ?bare=${bare} ?hidden=${!this.isShown('tables')} .words=${words}
                    .checked=${checked} .emphasis=${emphasis} .turn=${turn} .narrow=${bare}></gouji-tables-pane>
                <gouji-findings-pane ?bare=${bare} ?hidden=${!this.isShown('findings')} .words=${words}
                    .checked=${checked} .emphasis=${emphasis} .turn=${turn}></gouji-findings-pane>
            </div>
        </main>`;
    }
}
