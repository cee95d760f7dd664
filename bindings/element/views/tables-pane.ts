// The three official tables, and below them what is chosen, taken apart.

import type { CellId } from 'gouji';
import { LitElement, html } from 'lit';
import { property, query, state } from 'lit/decorators.js';

import type { Checked } from '../checked';
import { defineOnce } from '../define';
import { PreviewEvent } from '../events';
import { copyOfForm } from '../model/official';
import type { Repaired } from '../model/repair';
import type { Emphasis } from '../model/selection';
import { css } from '../styles/css';
import { base, buttons, pane } from '../styles/shared';
import type { Words } from '../words';
import './copy-button';
import type { FormTableView, PointEvent } from './form-table';
import './form-table';
import './inspector';

@defineOnce('gouji-tables-pane')
export class TablesPane extends LitElement {
    @property({ attribute: false }) words!: Words;
    @property({ attribute: false }) checked!: Checked;
    @property({ attribute: false }) emphasis!: Emphasis;
    /** Counts the choices: each brings the chosen cell into sight. */
    @property({ type: Number }) turn = 0;
    /** Set where this view has all the room: the tables are set narrow. */
    @property({ type: Boolean, reflect: true }) bare = false;
    /** The report after a repair, while that is previewed. */
    @property({ attribute: false }) repaired: Repaired | null = null;
    @state() private pointed: CellId | null = null;
    /** Whether anything of this text was taken apart yet: until then the inspector takes little room. */
    @state() private used = false;
    @query('.scroll') private scroller!: Element | null;

    static override styles = [base, buttons, pane, css`
        gouji-form-table + gouji-form-table {
            margin-top: 2.25rem;
        }
        .preview {
            flex: none;
            display: flex;
            flex-wrap: wrap;
            align-items: baseline;
            justify-content: space-between;
            gap: 0 1rem;
            padding: 0.375rem 1.25rem;
            border-block: 1px solid var(--accent);
            background: var(--accent-soft);
            font-size: 0.875rem;
        }
        .preview button {
            margin-inline: -0.5rem;
            color: var(--accent);
        }
        gouji-inspector {
            flex: none;
            height: min(9.75rem, 24%);
            border-top: 1px solid var(--rule);
        }
        /* Where a relation or a cause is taken apart, all of a usual one is to be seen. */
        gouji-inspector[tall] {
            height: auto;
            min-height: 9.75rem;
            max-height: min(19rem, 45%);
        }
        gouji-inspector[idle] {
            height: auto;
            min-height: 0;
        }
        gouji-inspector[hidden] {
            display: none;
        }
        /* There is no pointer to pass over the cells, and no room to keep for it. */
        :host([bare]) gouji-inspector {
            height: auto;
            min-height: 0;
            max-height: 45%;
        }
    `];

    /** Whether there is something to take apart of what is chosen. */
    private get isTakenApart(): boolean {
        const { selection, cause, claim, terms } = this.emphasis;
        return selection?.kind === 'cell' || cause !== null || claim !== null || terms.length > 0;
    }

    override willUpdate(): void {
        this.used ||= this.pointed !== null || this.isTakenApart;
    }

    override updated(changed: Map<PropertyKey, unknown>): void {
        if (changed.has('turn')) void this.revealChosen();
    }

    async revealChosen(): Promise<void> {
        await this.reveal(this.emphasis);
    }

    /** Another text: from its top to what is to be seen of it first. */
    async begin(at: Emphasis): Promise<void> {
        this.used = false;
        await this.updateComplete;
        if (this.scroller) this.scroller.scrollTop = 0;
        await this.reveal(at);
    }

    private async reveal({ table, cell }: Emphasis): Promise<void> {
        const view = this.renderRoot.querySelector<FormTableView>(`[data-table="${table ?? ''}"]`);
        await view?.updateComplete;
        view?.reveal(cell, this.scroller);
    }

    /** The sums of a cell are there as long as the keyboard is at it, or has gone on to them. */
    private onFocusOut({ relatedTarget }: FocusEvent): void {
        if (relatedTarget !== this.renderRoot.querySelector('gouji-inspector')) this.pointed = null;
    }

    /** What the repair changes and what comes of it, and the way back. */
    private banner({ changes, explained, broken }: Repaired) {
        const { words } = this;
        const held = explained.filter(({ check }) => check.verdict === 'pass').length;
        const said = [
            words.previewing(changes.size), words.previewHolds(held, explained.length),
            ...broken ? [words.previewBreaks(broken)] : [],
        ];
        return html`<div class="preview">
            <p role="status">${said.join(words.separator)}${words.stop}</p>
            <button type="button" @click=${() => this.dispatchEvent(new PreviewEvent(null))}>${words.endPreview}</button>
        </div>`;
    }

    override render() {
        const { words, emphasis, repaired } = this;
        const checked = repaired ?? this.checked;
        const { form, result, marks } = checked;
        const filled = result.tables.some(({ state }) => state === 'read' || state === 'partial');
        return html`
            <div class="head"><h2>${words.tables}</h2>
                ${filled ? html`<gouji-copy-button .words=${words} .label=${repaired ? words.copyMended : words.copyForm}
                    .content=${() => copyOfForm(form, result.tables)}></gouji-copy-button>` : ''}</div>
            ${repaired ? this.banner(repaired) : ''}
            <div class="scroll" @focusout=${this.onFocusOut} @gouji-point=${(event: PointEvent) => { this.pointed = event.cell; }}>
                ${result.tables.map(table => html`<gouji-form-table data-table=${table.id} .words=${words}
                    .form=${form} .table=${table} .marks=${marks} .emphasis=${emphasis}
                    .changes=${repaired?.changes} .narrow=${this.bare}></gouji-form-table>`)}
            </div>
            <gouji-inspector @focusout=${this.onFocusOut} ?bare=${this.bare} ?idle=${!this.used} ?hidden=${!filled && !this.isTakenApart}
                ?tall=${emphasis.terms.length > 0 || emphasis.cause !== null} .words=${words} .checked=${checked}
                .repaired=${repaired} .emphasis=${emphasis} .pointed=${this.pointed}></gouji-inspector>`;
    }
}
