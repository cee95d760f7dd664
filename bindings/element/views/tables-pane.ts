// The three official tables, and below them the sums of the chosen cell or relation.

import type { CellId } from 'gouji';
import { LitElement, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';

import type { Checked } from '../checked';
import { ChooseEvent } from '../events';
import { claimsAbout } from '../model/claims';
import { cellKey, columnName, rowName } from '../model/form';
import { cellName, nameOfRelation, quantityName } from '../model/names';
import { positionOf } from '../model/places';
import { causesOf } from '../model/problems';
import { checksOfCell, type Emphasis } from '../model/selection';
import { isSum } from '../model/sum';
import { css } from '../styles/css';
import { base, pane } from '../styles/shared';
import type { Words } from '../words';
import type { FormTableView, PointEvent } from './form-table';
import './form-table';
import { claimLine, relationLine, sumLineStyles, sumLines, type Relation } from './sum-lines';

@customElement('gouji-tables-pane')
export class TablesPane extends LitElement {
    @property({ attribute: false }) words!: Words;
    @property({ attribute: false }) checked!: Checked;
    @property({ attribute: false }) emphasis!: Emphasis;
    /** Counts the choices: each brings the chosen cell into sight. */
    @property({ type: Number }) turn = 0;
    /** Set where this view has all the room: the tables are set narrow. */
    @property({ type: Boolean, reflect: true }) bare = false;
    @state() private pointed: CellId | null = null;

    static override styles = [base, pane, sumLineStyles, css`
        gouji-form-table + gouji-form-table {
            margin-top: 2.25rem;
        }
        .dock {
            flex: none;
            height: 9.75rem;
            padding: 0.625rem 1.25rem 0.75rem;
            border-top: 1px solid var(--rule);
            background: var(--paper);
            font-size: 0.875rem;
            overflow: auto;
        }
        .dock h3 {
            text-spacing-trim: trim-start;
            font: 600 0.875rem/1.6 var(--sans);
            margin-bottom: 0.25rem;
        }
        .dock .figure {
            color: var(--ink-2);
            font-weight: normal;
            margin-left: 0.5rem;
        }
        .hint {
            color: var(--ink-3);
        }
        .legend {
            display: flex;
            flex-wrap: wrap;
            gap: 0.25rem 1.25rem;
            margin-top: 0.5rem;
            color: var(--ink-2);
            font-size: 0.8125rem;
        }
        .legend li {
            display: flex;
            align-items: center;
            gap: 0.375rem;
        }
        .legend i {
            display: inline-block;
            width: 1.125rem;
            height: 0.875rem;
            border: 1px solid var(--rule);
            font: 0.75rem/0.8125rem var(--sans);
            text-align: center;
        }
        .legend .wrong {
            border: 1.5px solid var(--red);
            background: linear-gradient(to bottom left, var(--red) 0.3125rem, transparent 0.3438rem) var(--red-soft);
        }
        .legend .suspect {
            border: 1.5px solid var(--amber-line);
        }
        .legend .lost {
            background: repeating-linear-gradient(-45deg, var(--rule-2) 0 1px, transparent 1px 4px);
        }
        :host([bare]) .dock {
            height: 8rem;
            max-height: 40%;
            padding-inline: 1rem;
        }
    `];

    override updated(changed: Map<PropertyKey, unknown>): void {
        if (changed.has('turn')) void this.revealChosen();
    }

    async revealChosen(): Promise<void> {
        const view = this.renderRoot.querySelector<FormTableView>(`[data-table="${this.emphasis.table ?? ''}"]`);
        await view?.updateComplete;
        view?.revealChosen(this.renderRoot.querySelector('.scroll'));
    }

    private legend() {
        const { words } = this;
        return html`<p class="hint">${words.dockHint}</p>
            <ul class="legend" aria-label=${words.legend}>
                <li><i class="wrong" aria-hidden="true"></i>${words.wrong}</li>
                <li><i class="suspect" aria-hidden="true"></i>${words.suspect}</li>
                <li><i aria-hidden="true">·</i>${words.cellState.blank}</li>
                <li><i class="lost" aria-hidden="true"></i>${words.cellState.lost}</li>
                <li><i aria-hidden="true">字</i>${words.cellState.unreadable}</li>
            </ul>`;
    }

    private ofCell(id: CellId) {
        const { words, checked, emphasis } = this;
        const { form, result, marks, claims } = checked;
        const [table, row, column] = id;
        const cell = result.tables.find(each => each.id === table)?.cells
            .find(each => each.row === row && each.column === column);
        const mark = marks.cells.get(cellKey(...id));
        const relations = checksOfCell(form, result, id);
        const figure = [
            cell?.value ?? cell?.text.trim() ?? '', words.cellState[cell?.state ?? 'lost'],
            mark ? (mark.level === 'wrong' ? words.wrong : words.suspect) : '',
            mark?.expected != null ? words.shouldBe(mark.expected) : '',
        ].filter(part => part !== '').join(words.listComma);
        const lines = [
            ...relations.map(relation => relationLine(relation, words)),
            ...claimsAbout(claims, id).map(index => this.claim(index, words.prose, index === emphasis.claim)),
        ];
        return html`<h3><span lang="zh-CN">${cellName(form, id)}</span><span class="figure">${figure}</span></h3>
            ${lines.length ? sumLines(lines) : html`<p class="hint">${words.noRelation}</p>`}`;
    }

    private claim(index: number, name: string, chosen = true) {
        const { words, checked: { claims, result } } = this;
        const reading = claims[index];
        const choose = () => {
            if (reading) this.dispatchEvent(new ChooseEvent({ kind: 'claim', key: reading.key }));
        };
        return reading ? claimLine(reading, name, result, words, chosen ? null : choose) : nothing;
    }

    private ofClaim(index: number) {
        const { words, checked: { claims, form, text } } = this;
        const reading = claims[index];
        if (!reading) return nothing;
        const { claim: { quantity }, cells, span } = reading;
        const name = cells.length && quantity ? quantityName(form, quantity, words) : words.prose;
        return html`<h3><span lang="zh-CN">${words.quoted(text.slice(...span))}</span><span
                class="figure">${words.lineNumber(positionOf(text, span[0]).line)}</span></h3>
            ${sumLines([this.claim(index, name)])}`;
    }

    /** What a cause explains, relation by relation. */
    private ofCause(key: string) {
        const { words, checked } = this;
        const cause = causesOf(checked.result).find(each => each.key === key);
        if (!cause) return this.legend();
        return html`<h3>${words.explains(cause.findings.length)}</h3>
            ${sumLines(cause.findings.map(({ finding }) => relationLine({
                check: { ...finding, verdict: 'fail' }, operands: isSum(finding) ? finding.operands : [],
                name: nameOfRelation(checked.form, finding, words),
            }, words)))}`;
    }

    private ofRelation(relation: Relation) {
        const { table, row, column } = relation.check;
        const shape = table ? this.checked.form.tables[table] : undefined;
        const place = [
            table ? this.words.tableNames[table] ?? table : this.words.source,
            row ? rowName(shape, row) : '',
            column ? columnName(shape, column) : '',
        ].filter(Boolean).join(' · ');
        return html`<h3>${place}</h3>${sumLines([relationLine(relation, this.words)])}`;
    }

    private dock() {
        const { emphasis, checked: { result, claims } } = this;
        if (this.pointed) return this.ofCell(this.pointed);
        if (emphasis.claim !== null) return this.ofClaim(emphasis.claim);
        const [single] = emphasis.cells.size === 1 ? [...emphasis.cells.keys()] : [];
        if (single && emphasis.cells.get(single) === 0) return this.ofCell(single.split('/') as CellId);
        if (emphasis.cause !== null) return this.ofCause(emphasis.cause);
        if (emphasis.check) return this.ofRelation({ check: emphasis.check, operands: emphasis.operands });
        const finding = emphasis.finding === null ? undefined : result.findings[emphasis.finding];
        const claim = claims.findIndex(each => finding?.rule === 'claim.cell' && each.finding === emphasis.finding);
        if (claim >= 0) return this.ofClaim(claim);
        if (!finding || !isSum(finding)) return this.legend();
        return this.ofRelation({ check: { ...finding, verdict: 'fail' }, operands: emphasis.operands });
    }

    override render() {
        const { words, emphasis, checked: { form, result, marks } } = this;
        return html`
            <div class="head"><h2>${words.tables}</h2></div>
            <div class="scroll" @gouji-point=${(event: PointEvent) => { this.pointed = event.cell; }}>
                ${result.tables.map(table => html`<gouji-form-table data-table=${table.id} .words=${words}
                    .form=${form} .table=${table} .marks=${marks} .emphasis=${emphasis}
                    .narrow=${this.bare}></gouji-form-table>`)}
            </div>
            <div class="dock">${this.dock()}</div>`;
    }
}
