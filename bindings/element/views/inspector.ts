// Below the tables, what is chosen taken apart: a relation term by term; a cell with every relation
// and claim it takes part in; a cause with all that it explains.

import type { CellId } from 'gouji';
import { causesOf } from 'gouji/problems';
import { LitElement, html } from 'lit';
import { property } from 'lit/decorators.js';

import type { Checked } from '../checked';
import { defineOnce } from '../define';
import { ChooseEvent } from '../events';
import { calculationOf } from '../model/calculation';
import { claimsAbout } from '../model/claims';
import { cellKey } from '../model/form';
import { edgeKey, kindsOfMarks } from '../model/marks';
import { cellName, nameOfRelation, placeInTable, quantityName } from '../model/names';
import type { Explained, Repaired } from '../model/repair';
import { relationsOf, type Emphasis, type Selection } from '../model/selection';
import { isDoubt, termsOfFinding } from '../model/terms';
import { css } from '../styles/css';
import { base, buttons } from '../styles/shared';
import type { Words } from '../words';
import { calculationStyles, calculationTable } from './calculation-table';
import { claimLine, relationLine, sumLineStyles, sumLines } from './sum-lines';
import { legend, legendStyles } from './table-legend';

@defineOnce('gouji-inspector')
export class Inspector extends LitElement {
    @property({ attribute: false }) words!: Words;
    @property({ attribute: false }) checked!: Checked;
    @property({ attribute: false }) emphasis!: Emphasis;
    /** Set where what is taken apart is a report after a repair. */
    @property({ attribute: false }) repaired: Repaired | null = null;
    /** The cell under the pointer or the focus. */
    @property({ attribute: false }) pointed: CellId | null = null;

    static override styles = [base, buttons, sumLineStyles, calculationStyles, legendStyles, css`
        :host {
            padding: 0.625rem 1.25rem 0.75rem;
            background: var(--paper);
            font-size: 0.875rem;
            overflow: auto;
            scrollbar-width: thin;
        }
        h3 {
            text-spacing-trim: trim-start;
            font: 600 0.875rem/1.6 var(--sans);
            margin-bottom: 0.25rem;
        }
        .figure {
            color: var(--ink-2);
            font-weight: normal;
            margin-left: 0.5rem;
        }
        .taken-apart {
            display: grid;
        }
        .taken-apart > div {
            grid-area: 1 / 1;
            min-width: 0;
        }
        .under {
            visibility: hidden;
        }
        .heading {
            display: flex;
            flex-wrap: wrap;
            align-items: baseline;
            justify-content: space-between;
        }
        .heading button {
            margin-right: -0.375rem;
            padding: 0 0.375rem;
            font-size: 0.8125rem;
            color: var(--accent);
        }
        .hint {
            color: var(--ink-3);
        }
        .legend {
            margin-top: 0.5rem;
        }
        .calculation {
            margin-top: 0.375rem;
        }
        :host([bare]) {
            padding-inline: 1rem;
        }
    `];

    /** What was chosen from may be gone from the screen then; the keyboard goes on at the top. */
    private choose(selection: Selection): void {
        this.dispatchEvent(new ChooseEvent(selection));
        requestAnimationFrame(() => {
            if (!this.shadowRoot?.activeElement) this.renderRoot.querySelector('button')?.focus();
        });
    }

    /** Nothing is chosen yet. */
    private hint() {
        const { words, checked: { result, marks } } = this;
        return html`<p class="hint">${words.dockHint}</p>${legend(kindsOfMarks(result.tables, marks), words)}`;
    }

    private ofCell(id: CellId) {
        const { words, checked } = this;
        const { form, result, marks, claims } = checked;
        const [table, row, column] = id;
        const from: Selection = { kind: 'cell', cell: id };
        const cell = result.tables.find(each => each.id === table)?.cells
            .find(each => each.row === row && each.column === column);
        const mark = marks.cells.get(cellKey(...id));
        const figure = [
            cell?.value ?? cell?.text.trim() ?? '', words.cellState[cell?.state ?? 'lost'],
            cell?.derived === undefined ? '' : words.derived(cell.derived),
            mark ? (mark.level === 'wrong' ? words.wrong : words.suspect) : '',
            mark?.expected != null ? words.shouldBe(mark.expected) : '',
        ].filter(part => part !== '').join(words.listComma);
        const lines = [
            ...relationsOf(checked, id).map(relation => relationLine(relation,
                words.rules[relation.check.rule] ?? relation.check.rule, words,
                () => this.choose({ kind: 'check', key: edgeKey(relation.check), from }))),
            ...claimsAbout(claims, id).flatMap(index => claims[index] ?? []).map(reading => claimLine(reading,
                `${words.prose}${words.quoted(checked.text.slice(...reading.span))}`, result.tables, words,
                () => this.choose({ kind: 'claim', key: reading.key, from }))),
        ];
        return html`<h3>${cellName(form, id, words)}<span class="figure">${figure}</span></h3>
            ${lines.length ? sumLines(lines) : html`<p class="hint">${words.noRelation}</p>`}`;
    }

    /** What a cause explains, relation by relation. */
    private ofCause(key: string) {
        const { words, checked } = this;
        const cause = causesOf(checked.result).find(each => each.key === key);
        if (!cause) return this.hint();
        return html`<h3>${words.explains(cause.findings.length)}</h3>
            ${sumLines(cause.findings.map(({ finding }) => relationLine(
                {
                    check: { ...finding, verdict: 'fail' }, doubted: isDoubt(finding),
                    terms: termsOfFinding(finding, checked.claims),
                },
                nameOfRelation(checked.form, finding, words), words,
                () => this.choose({
                    kind: 'finding', fingerprint: finding.fingerprint, from: { kind: 'cause', key },
                }))))}`;
    }

    /** What came of the cause, as it is after the repair. */
    private ofRepair({ explained, claims, form }: Repaired) {
        const { words, emphasis: { selection } } = this;
        const from = selection ?? undefined;
        const open = ({ finding, check }: Explained): Selection => {
            const claim = claims.find(each => each.check === check);
            return claim ? { kind: 'claim', key: claim.key, from } : { kind: 'check', key: edgeKey(finding), from };
        };
        return html`<h3>${words.afterPreview}</h3>
            ${sumLines(explained.map(each => relationLine(each, nameOfRelation(form, each.finding, words), words,
                () => this.choose(open(each)))))}`;
    }

    private nameOf(selection: Selection): string {
        const { words, checked } = this;
        if (selection.kind === 'cell') return cellName(checked.form, selection.cell, words);
        if (this.repaired) return words.afterPreview;
        const cause = causesOf(checked.result).find(({ key }) => selection.kind === 'cause' && selection.key === key);
        return words.explains(cause?.findings.length ?? 0);
    }

    /** What is taken apart, and the way back to whence it was opened. */
    private heading(place: unknown) {
        const from = this.emphasis.selection?.from;
        return html`<div class="heading">
            <h3>${place}</h3>
            ${from ? html`<button type="button" @click=${() => this.choose(from)}><span
                aria-hidden="true">‹ </span>${this.words.backTo(this.nameOf(from))}</button>` : ''}
        </div>`;
    }

    private ofClaim(index: number) {
        const { words, checked: { claims, form, text, result } } = this;
        const reading = claims[index];
        if (!reading) return this.hint();
        const { claim: { quantity }, cells, span } = reading;
        const name = cells.length && quantity ? quantityName(form, quantity, words) : words.prose;
        return html`${this.heading(html`<span lang="zh-CN">${words.quoted(text.slice(...span))}</span>`)}
            ${sumLines([claimLine(reading, name, result.tables, words)])}${this.calculation()}`;
    }

    private ofRelation() {
        const { words, emphasis: { check, terms }, checked: { form } } = this;
        if (!check || !terms.length) return this.hint();
        const table = check.table ? words.tableNames[check.table] ?? check.table : words.source;
        const place = [table, placeInTable(form, check, words)].filter(Boolean).join(' · ');
        return html`${this.heading(place)}
            ${sumLines([relationLine({ check, terms, doubted: this.isDoubted }, words.rules[check.rule] ?? check.rule, words)])}
            ${this.calculation()}`;
    }

    /** Whether the chosen relation is one that a finding asks about. */
    private get isDoubted(): boolean {
        const { emphasis: { finding }, checked: { result } } = this;
        const about = finding === null ? undefined : result.findings[finding];
        return about !== undefined && isDoubt(about);
    }

    private calculation() {
        const { words, checked, emphasis: { check, terms, selection } } = this;
        if (!check || !terms.length || !selection) return '';
        return calculationTable(calculationOf(checked, { check, terms, doubted: this.isDoubted }, words), {
            words, at: selection.term,
            choose: term => this.dispatchEvent(new ChooseEvent({ ...selection, term })),
        });
    }

    /** The claim that is chosen, or that the chosen finding is about. */
    private get claim(): number | null {
        const { emphasis: { claim, check, finding }, checked: { claims } } = this;
        const about = claims.findIndex(each => check?.rule === 'claim.cell' && each.finding === finding);
        return claim ?? (about < 0 ? null : about);
    }

    private chosen() {
        const { emphasis: { selection, cause }, claim } = this;
        if (selection?.kind === 'cell') return this.ofCell(selection.cell);
        if (claim !== null) return this.ofClaim(claim);
        if (cause !== null) return this.repaired ? this.ofRepair(this.repaired) : this.ofCause(cause);
        return this.ofRelation();
    }

    /** What is pointed at stands over what is chosen, which keeps its room: nothing may jump. */
    override render() {
        const { emphasis: { selection }, pointed } = this;
        const own = selection?.kind === 'cell' && pointed && cellKey(...selection.cell) === cellKey(...pointed);
        const over = own ? null : pointed;
        return html`<section class="taken-apart" aria-label=${this.words.inspector}>
            <div class=${over ? 'under' : ''}>${this.chosen()}</div>
            ${over ? html`<div>${this.ofCell(over)}</div>` : ''}
        </section>`;
    }
}
