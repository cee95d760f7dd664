// 核查意见单: what is printed. A sheet of paper to sign, without any of the page's interface.

import { severityOf, type Cause, type Numbered, type Problem } from 'gouji/problems';
import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';

import type { Checked } from '@element/checked';
import { openChecks } from '@element/model/checks';
import { alternativesLine, changeLine, placeOfCause, placeOfFinding, placesOfOpen, titleOfOpen } from '@element/model/names';
import { reasonOf, sortOut, tallyOf } from '@element/model/dismissals';
import { kindsOfMarks } from '@element/model/marks';
import { countNumbers } from '@element/model/prose';
import { sumBesideMessage } from '@element/model/sum';
import { coverageSentence, isCounted, numbersSentence, verdictOf } from '@element/model/verdict';
import { base } from '@element/styles/shared';
import '@element/views/form-table';
import { legend, legendStyles } from '@element/views/table-legend';
import type { Words } from '../words';

@customElement('gouji-opinion-sheet')
export class OpinionSheet extends LitElement {
    @property({ attribute: false }) words!: Words;
    @property({ attribute: false }) checked!: Checked;
    @property() version = '';
    @property() time = '';

    static override styles = [base, legendStyles, css`
        :host {
            font-size: 10.5pt;
            line-height: 1.6;
            color: var(--ink);
        }
        h1 {
            font: 700 17pt/1.4 var(--song);
            text-align: center;
            text-wrap: balance;
            margin-bottom: 14pt;
        }
        h1:lang(zh) {
            letter-spacing: 0.06em;
        }
        h2 {
            font: 600 11.5pt/1.6 var(--sans);
            margin: 14pt 0 4pt;
            break-after: avoid;
        }
        dl {
            display: grid;
            grid-template-columns: auto 1fr auto 1fr;
            border: solid var(--rule-2);
            border-width: 1px 0 0 1px;
        }
        dl > * {
            border: solid var(--rule-2);
            border-width: 0 1px 1px 0;
            padding: 2pt 6pt;
        }
        dl .full {
            grid-column: span 3;
        }
        dt {
            color: var(--ink-2);
        }
        .verdict {
            font-size: 11.5pt;
        }
        ol {
            counter-reset: finding;
        }
        ol > li {
            counter-increment: finding;
            padding: 4pt 0 4pt 18pt;
            position: relative;
            border-bottom: 1px solid var(--rule);
        }
        ol > li::before {
            content: counter(finding) ".";
            position: absolute;
            left: 0;
            font-size: 9.5pt;
        }
        /* A cause may go on overleaf, a finding stays whole. */
        li:not(:has(ul)),
        p {
            break-inside: avoid;
        }
        /* No line with a last figure alone. */
        p {
            text-wrap: pretty;
        }
        .place,
        .cause {
            break-after: avoid;
        }
        .place {
            color: var(--ink-2);
            font-size: 9.5pt;
        }
        .error {
            color: var(--red);
            font-weight: 600;
        }
        .warning {
            color: var(--amber);
            font-weight: 600;
        }
        .reason,
        .others {
            color: var(--ink-2);
        }
        .cause {
            font-weight: 600;
            font-variant-numeric: tabular-nums;
        }
        ol ul {
            margin-top: 3pt;
            padding-left: 9pt;
            border-left: 1px solid var(--rule);
        }
        .sum {
            font-variant-numeric: tabular-nums;
        }
        gouji-form-table {
            margin: 6pt 0 12pt;
        }
        ul > li {
            padding: 2pt 0;
        }
        /* Never alone on a sheet. */
        .legend,
        .signatures {
            break-before: avoid;
        }
        .signatures {
            display: flex;
            justify-content: space-between;
            gap: 24pt;
            margin-top: 30pt;
            break-inside: avoid;
        }
        .signatures span {
            flex: 1;
            border-bottom: 1px solid var(--ink-2);
            padding-bottom: 3pt;
        }
    `];

    private facts() {
        const { words, version, time } = this;
        const { title, agency, year, form } = this.checked.result.report;
        return html`<dl>
            <dt>${words.reportTitle}</dt><dd class="full" lang="zh-CN">${title || words.unknown}</dd>
            <dt>${words.agency}</dt><dd lang="zh-CN">${agency || words.unknown}</dd>
            <dt>${words.reportYear}</dt><dd>${year ?? words.unknown}</dd>
            <dt>${words.formEdition}</dt><dd>${form ? words.formOf(form) : words.unknown}</dd>
            <dt>${words.checkedAt}</dt><dd>${time}</dd>
            <dt>${words.checkedBy}</dt><dd class="full">${words.name} ${words.version(version)}</dd>
        </dl>`;
    }

    /** What the reader said to a problem. */
    private reason(problem: Problem) {
        const { words, checked: { dismissals } } = this;
        const reason = reasonOf(problem, dismissals);
        const { done } = severityOf(problem) === 'error' ? words.acknowledging : words.dismissing;
        return reason === null ? '' : html`<p class="reason">${done}${words.colon}${reason}</p>`;
    }

    private finding({ finding }: Numbered, reason: unknown = '') {
        const { words, checked } = this;
        const sum = sumBesideMessage(finding, checked.claims);
        return html`<li>
            <p class="place"><span class=${finding.severity}>${words.severity[finding.severity]}</span>
                ${placeOfFinding(checked, finding, words)}</p>
            <p>${finding.message}</p>
            ${sum ? html`<p class="sum">${words.sum(sum)}</p>` : ''}
            ${reason}
        </li>`;
    }

    private cause(cause: Cause, reason: unknown) {
        const { words, checked: { form } } = this;
        const { alternatives: [first], findings, severity } = cause;
        const others = alternativesLine(form, cause, words);
        return html`<li>
            <p class="place"><span class=${severity}>${words.severity[severity]}</span>
                ${placeOfCause(cause, words)}</p>
            ${first?.changes.map(change => html`<p class="cause">${changeLine(form, change, words)}</p>`)}
            <p>${first?.effect ?? first?.message}</p>
            ${others ? html`<p class="others">${others}</p>` : ''}
            ${reason}
            <ul>${findings.map(each => this.finding(each))}</ul>
        </li>`;
    }

    private problems(problems: Problem[]) {
        return html`<ol>${problems.map(each => each.kind === 'cause'
            ? this.cause(each, this.reason(each)) : this.finding(each, this.reason(each)))}</ol>`;
    }

    private tables() {
        const { words, checked: { form, result: { tables }, marks } } = this;
        return html`${tables.map(table => html`<gouji-form-table .words=${words} .form=${form} .table=${table}
            .marks=${marks}></gouji-form-table>`)}${legend(kindsOfMarks(tables, marks), words)}`;
    }

    private open() {
        const { words, checked } = this;
        const open = openChecks(checked.result);
        if (!open.length) return html`<p>${words.nothingUnchecked}</p>`;
        return html`<ul>${open.map(each => html`<li>
            ${titleOfOpen(each, words)}
            <span class="place">${placesOfOpen(checked, each, words)}</span></li>`)}</ul>`;
    }

    override render() {
        const { words } = this;
        const { numbers } = this.checked;
        const counts = tallyOf(this.checked);
        const { level, mark, sentence } = verdictOf(counts, words);
        const { listed, dismissed } = sortOut(this.checked);
        const parts = [
            { title: words.conclusion, content: html`<p class="verdict"><span class=${level}>${mark} ${sentence}</span>${
                isCounted(counts) ? `${words.separator}${coverageSentence(counts, words)}` : ''}${words.stop}</p>
                <p class="place">${numbersSentence(countNumbers(numbers), words)}${words.stop}</p>` },
            {
                title: words.foundProblems,
                content: listed.length ? this.problems(listed) : html`<p>${words.noFindings}</p>`,
            },
            ...dismissed.length ? [{ title: words.dismissedProblems, content: this.problems(dismissed) }] : [],
            // The tables last: each is a page, or nearly, and what comes before fills the one before.
            { title: words.notChecked, content: this.open() },
            { title: words.checkedTables, content: this.tables() },
        ];
        return html`
            <h1>${words.opinion}</h1>
            ${this.facts()}
            ${parts.map(({ title, content }, at) => html`
                <h2>${words.numbered(words.numerals[at] ?? '', title)}</h2>${content}`)}
            <p class="signatures">${words.signatures.map(each => html`<span>${each}</span>`)}</p>`;
    }
}
