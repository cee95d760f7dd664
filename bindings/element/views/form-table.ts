// One official table, set as the form prints it, with the state of every cell and the result of
// every relation at the edge of its row or column.

import type { Cell, CellId, Change, Form, Table } from 'gouji';
import { LitElement, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { classMap } from 'lit/directives/class-map.js';

import { defineOnce } from '../define';
import { ChooseEvent } from '../events';
import { cellKey, tableHeading } from '../model/form';
import { layoutTable, type CellSlot, type EdgeSlot, type HeadSlot, type Slot } from '../model/layout';
import { derivedFor, edgeKey, type Marks } from '../model/marks';
import { copyOfTable } from '../model/official';
import type { Emphasis } from '../model/selection';
import { base } from '../styles/shared';
import type { Words } from '../words';
import './copy-button';
import { figureStyles } from './figure-styles';
import { formTableStyles } from './form-table-styles';
import { moveByArrow } from './grid-keys';
import { reveal, revealSideways } from './reveal';
import { kSigns } from './sum-lines';

/** The pointer or the focus came to a cell, or left it. */
export class PointEvent extends Event {
    static readonly type = 'gouji-point';
    constructor(readonly cell: CellId | null) {
        super(PointEvent.type, { bubbles: true, composed: true });
    }
}

/** Figures of a row that cannot be placed are the text of all its cells, and of none. */
function isShared({ span: [begin, end] }: Cell, { cells }: Table): boolean {
    return cells.filter(({ span }) => span[0] === begin && span[1] === end).length > 1;
}

/** The cell's figure, its text where that is no number; else what follows for it from the others, or a dot. */
function printed(cell: Cell | undefined, table: Table, derived?: number): string {
    if (!cell) return '';
    if (cell.state === 'unreadable') return isShared(cell, table) ? '?' : cell.text.trim();
    if (derived !== undefined) return `＝${derived}`;
    return cell.state === 'blank' ? '·' : String(cell.value ?? '');
}

@defineOnce('gouji-form-table')
export class FormTableView extends LitElement {
    @property({ attribute: false }) words!: Words;
    @property({ attribute: false }) form!: Form;
    @property({ attribute: false }) table!: Table;
    @property({ attribute: false }) marks!: Marks;
    @property({ attribute: false }) emphasis: Emphasis | null = null;
    /** What a repair that is previewed has changed, by cell. */
    @property({ attribute: false }) changes: Map<string, Change> | undefined = undefined;
    /** Set for a narrow view: the table scrolls sideways and keeps its first column. */
    @property({ type: Boolean, reflect: true }) narrow = false;
    /** Key of the one cell that Tab reaches; the arrows reach the others. */
    @state() private current: string | null = null;

    /** What the pointer moved to last. */
    private under: EventTarget | null = null;

    static override styles = [base, formTableStyles, figureStyles];

    private get cells(): Map<string, Cell> {
        return new Map(this.table.cells.map(cell => [`${cell.row}/${cell.column}`, cell]));
    }

    private tabStop(keys: string[]): string | undefined {
        const { cell } = this.emphasis ?? {};
        return [this.current, cell].find(key => key && keys.includes(key))
            ?? keys.find(key => this.marks.cells.has(key)) ?? keys[0];
    }

    private choose(cell: CellId): void {
        const key = cellKey(...cell);
        const again = this.emphasis?.cell === key && this.emphasis.cells.get(key) === 0;
        this.dispatchEvent(new ChooseEvent(again ? null : { kind: 'cell', cell }));
    }

    private onKey(event: KeyboardEvent): void {
        const spot = (event.target as HTMLElement).closest<HTMLElement>('[data-key]');
        if (!spot) return;
        if (event.key === 'Enter' || event.key === ' ') spot.click();
        else if (!moveByArrow(event.key, spot)) return;
        event.preventDefault();
        event.stopPropagation();
    }

    private onFocus(event: FocusEvent): void {
        this.current = (event.target as HTMLElement).dataset.key ?? null;
        this.pointAt(event.target);
    }

    /** To what stands here beside the cells; where it leaves all of this, the pane says what then. */
    private onFocusOut({ relatedTarget }: FocusEvent): void {
        if (this.renderRoot.contains(relatedTarget as Node | null)) this.pointAt(null);
    }

    /** Only what the pointer moves to: what is scrolled under it was not pointed at. */
    private onPointer(event: PointerEvent): void {
        if (event.target !== this.under) this.pointAt(event.target);
    }

    private pointAt(target: EventTarget | null): void {
        this.under = target;
        const spot = target instanceof Element ? target.closest<HTMLElement>('td.cell') : null;
        this.dispatchEvent(new PointEvent((spot?.dataset.key?.split('/') as CellId | undefined) ?? null));
    }

    private headSlot(slot: HeadSlot) {
        const text = slot.role === 'rule' ? this.words.rules[slot.text] ?? slot.text : slot.text;
        const lang = slot.role === 'rule' ? nothing : 'zh-CN';
        const translated = this.words.lang === 'en' && slot.en ? slot.en : this.words.heading(text);
        const gloss = translated === text ? '' : html`<small lang=${this.words.lang}>${translated}</small>`;
        // The head itself is what a screen reader tells of a cell.
        if (slot.role === 'again') return html`<td class="again" lang="zh-CN" title=${gloss ? translated : nothing} aria-hidden="true">${text}${gloss}</td>`;
        return html`<th scope=${slot.scope} class=${slot.role} lang=${lang} title=${gloss ? translated : nothing}
            colspan=${slot.colspan} rowspan=${slot.rowspan}><span>${text}</span>${gloss}</th>`;
    }

    private cellSlot(slot: CellSlot, cells: Map<string, Cell>, tabStop?: string) {
        const { words, table } = this;
        const id: CellId = [table.id, slot.row, slot.column];
        const key = cellKey(...id);
        const mark = this.marks.cells.get(key);
        const sign = this.emphasis?.cells.get(key);
        const expected = mark?.expected ?? null;
        const cell = cells.get(`${slot.row}/${slot.column}`);
        const derived = derivedFor(cell, mark);
        const state = cell?.state ?? 'lost';
        const change = this.changes?.get(key);
        const said = [
            change ? words.changedFrom(change.from ?? words.noFigure) : words.cellState[state],
            derived === undefined ? '' : words.derived(derived),
            mark?.level === 'wrong' ? words.wrong : mark ? words.suspect : '',
            expected === null ? '' : words.shouldBe(expected),
            sign === 1 ? words.sign.plus : sign === -1 ? words.sign.minus : '',
        ].filter(Boolean).join(words.listComma);
        const classes = {
            cell: true, [state]: true, zero: cell?.value === 0, derived: derived !== undefined,
            wrong: mark?.level === 'wrong', suspect: mark?.level === 'suspect',
            ringed: sign !== undefined, changed: change !== undefined,
        };
        return html`<td class=${classMap(classes)} colspan=${slot.colspan} data-key=${key}
            tabindex=${key === tabStop ? 0 : -1} aria-current=${key === this.emphasis?.cell ? 'true' : nothing}
            @click=${() => this.choose(id)}>
            ${sign ? html`<span class="sign" aria-hidden="true">${sign > 0 ? '+' : '−'}</span>` : ''}${
            change ? html`<del aria-hidden="true">${change.from ?? words.noFigure}</del>` : ''}<span
            class="value" aria-hidden=${cell?.value == null && state !== 'unreadable' ? 'true' : nothing}>${printed(cell, table, derived)}</span>${
            expected === null ? '' : html`<span class="should" aria-hidden="true">${expected}</span>`}${
            state === 'unreadable' && derived !== undefined ? html`<span class="inferred"
                aria-hidden="true">＝${derived}</span>` : ''}
            ${said ? html`<span class="spoken">${said}</span>` : ''}</td>`;
    }

    private edgeSlot(slot: EdgeSlot) {
        const { words } = this;
        const place = { rule: slot.rule, table: this.table.id, row: slot.row, column: slot.column };
        const mark = this.marks.edges.get(edgeKey(place));
        if (!mark) return html`<td class="edge" colspan=${slot.colspan}></td>`;
        const { check, difference, doubted } = mark;
        const outcome = doubted ? 'doubted' : check.verdict;
        const rule = words.rules[slot.rule] ?? slot.rule;
        const why = check.reason ? words.reasons[check.reason] ?? check.reason : '';
        const said = [
            `${rule}${words.colon}${words.verdict[outcome]}`,
            why,
            difference ? words.differs(Math.abs(difference)) : '',
        ].filter(Boolean).join(words.listComma);
        return html`<td class="edge ${outcome}" colspan=${slot.colspan} tabindex="-1" title=${said}
            data-key=${edgeKey(place)} @click=${() => this.chooseEdge(edgeKey(place))}>
            <span aria-hidden="true">${kSigns[outcome]}${difference ? html`<small>${Math.abs(difference)}</small>` : ''}</span>
            <span class="spoken">${said}</span></td>`;
    }

    private chooseEdge(key: string): void {
        this.dispatchEvent(new ChooseEvent({ kind: 'check', key }));
    }

    private printSlot(slot: Slot, cells: Map<string, Cell>, tabStop?: string) {
        switch (slot.kind) {
            case 'head': return this.headSlot(slot);
            case 'cell': return this.cellSlot(slot, cells, tabStop);
            case 'edge': return this.edgeSlot(slot);
            case 'empty': return html`<td class="empty" colspan=${slot.colspan} rowspan=${slot.rowspan}></td>`;
        }
    }

    /** Scrolls a cell, or all of the table, into sight: the view and this table's own frame. */
    reveal(key: string | null, scroller: Element | null): void {
        const cell = key ? this.renderRoot.querySelector(`[data-key="${CSS.escape(key)}"]`) : null;
        if (!cell) return reveal(this, scroller);
        const fixed = this.renderRoot.querySelector('tbody th.label')?.getBoundingClientRect().width ?? 0;
        const head = this.renderRoot.querySelector('thead');
        const stays = head && getComputedStyle(head).position === 'sticky';
        reveal(cell, scroller, stays ? head.getBoundingClientRect().height : 0);
        revealSideways(cell, this.renderRoot.querySelector('.frame'), fixed);
    }

    override render() {
        const { form, table, words } = this;
        const shape = form.tables[table.id];
        if (!shape) return nothing;
        const note = words.tableState[table.state];
        const empty = table.state === 'missing' || table.state === 'picture';
        const heading = tableHeading(form, table.id);
        const translated = words.heading(heading);
        const head = html`<div class="heading">
                <h3 lang="zh-CN" id="heading">${heading}</h3>
                ${empty ? '' : html`<gouji-copy-button .words=${words} .label=${words.copy}
                    .what=${heading} .content=${() => copyOfTable(form, table)}></gouji-copy-button>`}
            </div>
            ${translated === heading ? '' : html`<p class="note">${words.tableNames[table.id]} · ${translated}</p>`}
            ${note ? html`<p class="note ${table.state}">${note}</p>` : ''}`;
        if (empty) return head;
        const layout = layoutTable(shape, this.narrow);
        const cells = this.cells;
        const tabStop = this.tabStop(table.cells.map(cell => cellKey(table.id, cell.row, cell.column)));
        const lines = (part: 'head' | 'body' | 'foot') => layout.sections.filter(section => section.part === part)
            .map(section => ({ rows: section.lines.map(line => html`
                <tr>${line.map(slot => this.printSlot(slot, cells, tabStop))}</tr>`) }));
        return html`${head}
            <div class="frame" @pointermove=${this.onPointer} @pointerleave=${() => this.pointAt(null)}>
                <table class=${table.id} aria-labelledby="heading" @keydown=${this.onKey} @focusin=${this.onFocus}
                    @focusout=${this.onFocusOut}>
                    <colgroup>${layout.tracks.map(track => html`<col class=${track}>`)}</colgroup>
                    ${lines('head').map(({ rows }) => html`<thead>${rows}</thead>`)}
                    ${lines('body').map(({ rows }) => html`<tbody>${rows}</tbody>`)}
                    ${lines('foot').map(({ rows }) => rows.length ? html`<tfoot>${rows}</tfoot>` : '')}
                </table>
            </div>`;
    }
}
