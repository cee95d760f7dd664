// What was found, root causes first, each with its sum; then what was checked and what could not be.

import type { Cause, Numbered, Problem } from 'gouji/problems';
import { LitElement, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';

import type { Checked } from '../checked';
import { defineOnce } from '../define';
import { reasonOf, sortOut, tallyOf } from '../model/dismissals';
import type { Preview } from '../model/repair';
import { selectionOf, type Emphasis, type Selection } from '../model/selection';
import { isCounted } from '../model/verdict';
import { writtenFindings } from '../model/written';
import { css } from '../styles/css';
import { base, buttons, pane } from '../styles/shared';
import type { Words } from '../words';
import './cause-card';
import './copy-button';
import './coverage-list';
import './finding-card';
import { reveal } from './reveal';

@defineOnce('gouji-findings-pane')
export class FindingsPane extends LitElement {
    @property({ attribute: false }) words!: Words;
    @property({ attribute: false }) checked!: Checked;
    @property({ attribute: false }) emphasis!: Emphasis;
    /** The repair that the tables show as made. */
    @property({ attribute: false }) preview: Preview | null = null;
    /** Counts the choices: each brings the chosen finding into sight. */
    @property({ type: Number }) turn = 0;
    /** Fingerprint of the finding whose terms are listed. */
    @state() private open: string | null = null;
    /** Keys of the causes whose findings are listed. */
    @state() private unfolded = new Set<string>();

    /** Whether what was dismissed is listed. */
    @state() private dismissedOpen = false;

    private problems: Problem[] = [];
    private dismissed: Problem[] = [];

    static override styles = [base, buttons, pane, css`
        .list {
            border-top: 1px solid var(--rule);
        }
        .explained {
            padding-left: 1rem;
            border-bottom: 1px solid var(--rule);
            background: var(--paper-2);
        }
        .dismissed {
            margin: 0.5rem 0 0.5rem 1.5rem;
            font-size: 0.875rem;
        }
        .none {
            padding: 1.5rem 0 1.75rem;
            border-block: 1px solid var(--rule);
        }
        .none p:first-child {
            font: 600 1.125rem/1.8 var(--song);
        }
        .none p + p {
            color: var(--ink-2);
            font-size: 0.9375rem;
        }
        gouji-coverage-list {
            margin-top: 2rem;
        }
    `];

    override willUpdate(changed: Map<PropertyKey, unknown>): void {
        if (!changed.has('checked')) return;
        const { listed, dismissed } = sortOut(this.checked);
        this.problems = listed;
        this.dismissed = dismissed;
    }

    override updated(changed: Map<PropertyKey, unknown>): void {
        if (changed.has('turn')) this.revealChosen();
    }

    private get scroller(): Element | null {
        return this.renderRoot.querySelector('.scroll');
    }

    /** The card of what is chosen; that of its cause where it is folded away under it. */
    private get chosenCard(): HTMLElement | null {
        return this.renderRoot.querySelector('[chosen]');
    }

    /** Another text: from its top. */
    begin(): void {
        if (this.scroller) this.scroller.scrollTop = 0;
    }

    revealChosen(): void {
        void this.updateComplete.then(() => reveal(this.chosenCard, this.scroller));
    }

    showUnchecked(): void {
        this.renderRoot.querySelector('gouji-coverage-list')?.scrollIntoView({ block: 'start' });
    }

    focusChosen(): void {
        this.chosenCard?.focus({ preventScroll: true });
    }

    private isUnfolded(cause: Cause): boolean {
        return this.unfolded.has(cause.key);
    }

    /** Whether a cause stands for what is chosen: itself, or a finding folded away under it. */
    private isChosen(cause: Cause): boolean {
        const { cause: key, finding } = this.emphasis;
        return key === cause.key
            || (!this.isUnfolded(cause) && cause.findings.some(({ index }) => index === finding));
    }

    /** What is to be chosen after this, or before it, among what is listed. */
    neighbour(by: 1 | -1): Selection | null {
        const shown = [...this.problems, ...this.dismissedOpen ? this.dismissed : []];
        const listed = shown.flatMap((problem): { selection: Selection; chosen: boolean }[] => {
            const stop = this.stop(problem);
            return problem.kind === 'cause' && this.isUnfolded(problem)
                ? [stop, ...problem.findings.map(each => this.stop({ kind: 'finding', ...each }))] : [stop];
        });
        const at = listed.findIndex(({ chosen }) => chosen);
        const next = listed[at < 0 ? (by > 0 ? 0 : listed.length - 1) : at + by];
        return next?.selection ?? null;
    }

    private stop(problem: Problem): { selection: Selection; chosen: boolean } {
        const chosen = problem.kind === 'cause' ? this.isChosen(problem) : problem.index === this.emphasis.finding;
        return { selection: selectionOf(problem), chosen };
    }

    /** Shows or hides the terms of the chosen finding, or what the chosen cause explains. */
    toggleDetails(): void {
        const cause = [...this.problems, ...this.dismissed].find(each => each.kind === 'cause' && this.isChosen(each));
        if (cause?.kind === 'cause') return this.toggleCause(cause);
        const { finding } = this.emphasis;
        const fingerprint = finding === null ? undefined : this.checked.result.findings[finding]?.fingerprint;
        if (fingerprint !== undefined) this.toggleTerms(fingerprint);
    }

    private toggleTerms(fingerprint: string): void {
        this.open = this.open === fingerprint ? null : fingerprint;
    }

    private toggleCause({ key }: Cause): void {
        const unfolded = new Set(this.unfolded);
        if (!unfolded.delete(key)) unfolded.add(key);
        this.unfolded = unfolded;
    }

    private finding({ finding, index }: Numbered, number: number | null, reason?: string | null) {
        const { words, checked, emphasis } = this;
        return html`<li><gouji-finding-card .words=${words} .checked=${checked} .finding=${finding}
            .number=${number} .reason=${reason} ?chosen=${index === emphasis.finding}
            ?open=${finding.fingerprint === this.open}
            .term=${index === emphasis.finding ? emphasis.selection?.term : undefined}
            @gouji-details=${() => this.toggleTerms(finding.fingerprint)}></gouji-finding-card></li>`;
    }

    private cause(cause: Cause, number: number | null) {
        const { words, checked, preview } = this;
        const open = this.isUnfolded(cause);
        return html`<li>
            <gouji-cause-card .words=${words} .checked=${checked} .cause=${cause} .number=${number}
                .reason=${reasonOf(cause, checked.dismissals)} ?chosen=${this.isChosen(cause)} ?open=${open}
                .previewed=${preview?.cause === cause.key ? preview.at : null}
                @gouji-details=${() => this.toggleCause(cause)}></gouji-cause-card>
            ${open ? html`<ul class="explained" aria-label=${words.explains(cause.findings.length)}>${
                cause.findings.map(each => this.finding(each, null))}</ul>` : ''}
        </li>`;
    }

    private problem(problem: Problem, number: number | null) {
        return problem.kind === 'cause' ? this.cause(problem, number)
            : this.finding(problem, number, reasonOf(problem, this.checked.dismissals));
    }

    private list() {
        const { words, problems, dismissed } = this;
        if (problems.length) return html`<ol class="list">${problems.map((each, at) => this.problem(each, at + 1))}</ol>`;
        return dismissed.length ? nothing
            : html`<div class="none"><p>${words.noFindings}</p><p>${
                words.noFindingsWhy(tallyOf(this.checked).undecided)}</p></div>`;
    }

    /** What was dismissed, folded away, to be looked at and restored. */
    private dismissedList() {
        const { words, dismissed, dismissedOpen: open } = this;
        if (!dismissed.length) return nothing;
        return html`<button type="button" class="dismissed" aria-expanded=${open}
                @click=${() => { this.dismissedOpen = !open; }}>${words.dismissed(dismissed.length)} <span
                aria-hidden="true">${open ? '▴' : '▾'}</span></button>
            ${open ? html`<ul class="list">${dismissed.map(each => this.problem(each, null))}</ul>` : ''}`;
    }

    /** Its card is gone from where it stood: the keyboard goes on at what is left. */
    private async onDismiss(): Promise<void> {
        await new Promise(resolve => requestAnimationFrame(resolve));
        if (this.shadowRoot?.activeElement) return;
        this.renderRoot.querySelector<HTMLElement>('.dismissed, [chosen]')?.focus();
    }

    override render() {
        const { words, checked } = this;
        return html`
            <div class="head"><h2>${words.findings}</h2>
                ${this.problems.length ? html`<gouji-copy-button .words=${words} .label=${words.copyFindings}
                    .content=${() => ({ text: writtenFindings(checked, words) })}></gouji-copy-button>` : ''}</div>
            <div class="scroll" tabindex="0" role="region" aria-label=${words.findings} @gouji-dismiss=${this.onDismiss}>
                ${this.list()}
                ${this.dismissedList()}
                ${isCounted(tallyOf(checked))
                    ? html`<gouji-coverage-list .words=${words} .checked=${checked}></gouji-coverage-list>` : ''}
            </div>`;
    }
}
