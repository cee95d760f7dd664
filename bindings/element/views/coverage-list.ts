// How much was checked, rule by rule, and everything that was not, with the reason.

import { countsOf } from 'gouji/problems';
import { LitElement, html } from 'lit';
import { property } from 'lit/decorators.js';

import type { Checked } from '../checked';
import { defineOnce } from '../define';
import { ActionEvent, ChooseEvent } from '../events';
import { coverageOf, openChecks, type OpenChecks } from '../model/checks';
import { edgeKey } from '../model/marks';
import { placesOfOpen, titleOfOpen } from '../model/names';
import { countNumbers } from '../model/prose';
import { numbersSentence } from '../model/verdict';
import { css } from '../styles/css';
import { base, buttons } from '../styles/shared';
import type { Words } from '../words';

@defineOnce('gouji-coverage-list')
export class CoverageList extends LitElement {
    @property({ attribute: false }) words!: Words;
    @property({ attribute: false }) checked!: Checked;

    static override styles = [base, buttons, css`
        h3 {
            font: 600 0.875rem/1.6 var(--sans);
            letter-spacing: 0.05em;
            margin-bottom: 0.375rem;
        }
        table {
            width: 100%;
            border-collapse: collapse;
            font-size: 0.8125rem;
            font-variant-numeric: tabular-nums;
            margin-bottom: 1.75rem;
        }
        th,
        td {
            padding: 0.1875rem 0;
            text-align: right;
            border-bottom: 1px solid var(--rule);
            font-weight: normal;
        }
        thead th {
            color: var(--ink-3);
        }
        th:first-child {
            text-align: left;
        }
        td {
            width: 3.25rem;
        }
        .nought {
            color: var(--ink-3);
        }
        .fail {
            color: var(--red);
            font-weight: 600;
        }
        .doubt,
        .undecided {
            color: var(--amber);
            font-weight: 600;
        }
        .prose {
            margin: -1rem 0 1.75rem;
            font-size: 0.875rem;
        }
        .prose button {
            padding: 0;
            border: 0;
            font-size: inherit;
            color: var(--accent);
        }
        .open li {
            padding: 0.5rem 0;
            border-bottom: 1px solid var(--rule);
            font-size: 0.875rem;
            line-height: 1.6;
        }
        .open button {
            padding: 0;
            white-space: normal;
            text-align: left;
            font-size: 0.875rem;
            color: var(--ink);
        }
        .open .mark {
            color: var(--amber);
            font-weight: 700;
            margin-right: 0.375rem;
        }
        .where {
            color: var(--ink-2);
            font-size: 0.8125rem;
        }
        .all {
            color: var(--ink-2);
            font-size: 0.875rem;
        }
    `];

    private ruleName(rule: string): string {
        return this.words.rules[rule] ?? rule;
    }

    private coverage() {
        const number = (count: number, kind: string) =>
            html`<td class=${count === 0 ? 'nought' : kind}>${count}</td>`;
        const { words, checked: { result } } = this;
        const rows = coverageOf(result);
        // Few reports have any.
        const hasDoubts = rows.some(({ doubted }) => doubted > 0);
        const { pass, fail, doubted, undecided } = words.coverageHead;
        return html`<h3 id="coverage">${words.coverage}</h3>
            <table aria-labelledby="coverage">
                <thead><tr><th scope="col">${words.coverageHead.rule}</th>${
                    [pass, fail, ...hasDoubts ? [doubted] : [], undecided].map(name => html`<th scope="col">${name}</th>`)}</tr></thead>
                <tbody>${rows.map(row => html`<tr>
                    <th scope="row">${this.ruleName(row.rule)}</th>
                    ${number(row.pass, 'pass')} ${number(row.fail, row.proved ? 'fail' : 'doubt')}
                    ${hasDoubts ? number(row.doubted, 'doubt') : ''} ${number(row.undecided, 'undecided')}
                </tr>`)}</tbody>
            </table>`;
    }

    private prose() {
        const { words, checked } = this;
        return html`<p class="prose">${numbersSentence(countNumbers(checked.numbers), words)}
            <button type="button" @click=${() => this.dispatchEvent(new ActionEvent('coverage'))}>${
                words.coverProse}</button></p>`;
    }

    private openItem(open: OpenChecks) {
        const { words, checked } = this;
        const [first] = open.checks;
        const choose = () => {
            if (first) this.dispatchEvent(new ChooseEvent({ kind: 'check', key: edgeKey(first) }));
        };
        return html`<li>
            <button type="button" @click=${choose}><span class="mark" aria-hidden="true">?</span>${
                titleOfOpen(open, words)}</button>
            <p class="where">${placesOfOpen(checked, open, words)}</p>
        </li>`;
    }

    override render() {
        const { words, checked: { result, numbers } } = this;
        const open = openChecks(result);
        return html`
            ${result.checks.length ? this.coverage() : ''}
            ${numbers.length ? this.prose() : ''}
            ${open.length
                ? html`<h3>${words.unchecked(countsOf(result).undecided)}</h3>
                    <ul class="open">${open.map(each => this.openItem(each))}</ul>`
                : html`<p class="all">${result.checks.length ? words.nothingUnchecked : ''}</p>`}`;
    }
}
