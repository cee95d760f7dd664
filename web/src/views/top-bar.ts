// The line at the top: the name, and the few commands that concern the whole page.

import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';

import { base, buttons } from '@element/styles/shared';
import type { Theme } from '@element/theme';
import { CommandEvent, type Command } from '../events';
import type { Words } from '../words';
import { logo, themeIcon } from './icons';
import './menu';
import type { MenuItem } from './menu';

@customElement('gouji-top-bar')
export class TopBar extends LitElement {
    @property({ attribute: false }) words!: Words;
    @property() theme: Theme = 'auto';
    @property({ type: Boolean }) larger = false;
    /** Whether there is a result to print and to export. */
    @property({ type: Boolean }) filled = false;

    static override styles = [base, buttons, css`
        :host {
            display: flex;
            align-items: center;
            gap: 0.125rem;
            padding: 0.5rem 0.75rem 0.5rem 1.25rem;
        }
        h1 {
            display: flex;
            align-items: center;
            gap: 0.5rem;
            margin-right: auto;
            min-width: 0;
            font-weight: normal;
            white-space: nowrap;
        }
        h1 svg {
            color: var(--accent);
            flex: none;
        }
        .name {
            font: 700 1.25rem/1.4 var(--song);
            letter-spacing: 0.12em;
        }
        .subtitle {
            margin-left: 0.5rem;
            font-size: 0.875rem;
            color: var(--ink-2);
            overflow: hidden;
            text-overflow: ellipsis;
        }
        .icon {
            display: inline-grid;
            place-items: center;
            padding: 0.25rem 0.375rem;
            height: 1.75rem;
        }
        .compact {
            display: none;
        }
        @media (max-width: 70rem) {
            .subtitle {
                position: absolute;
                width: 1px;
                clip-path: inset(50%);
            }
        }
        @media (max-width: 47.5rem) {
            :host {
                padding-inline: 1rem 0.5rem;
            }
            .wide {
                display: none;
            }
            .compact {
                display: block;
            }
        }
    `];

    private get exports(): MenuItem[] {
        const { words } = this;
        return [
            { command: 'copy', label: words.copyOpinion },
            { command: 'save-opinion', label: words.downloadOpinion },
            { command: 'save-data', label: words.downloadData },
            { command: 'save-dismissals', label: words.downloadDismissals },
            { command: 'open-dismissals', label: words.openDismissals },
        ];
    }

    private get everything(): MenuItem[] {
        const { words } = this;
        return [
            { command: 'open', label: words.open },
            { command: 'sample', label: words.sample },
            ...this.filled ? [{ command: 'print', label: words.print } as const, ...this.exports] : [],
            { command: 'larger', label: words.larger },
            { command: 'keys', label: words.keys },
            { command: 'about', label: words.about },
        ];
    }

    private button(command: Command, label: string, pressed?: boolean) {
        return html`<button type="button" class="wide" aria-pressed=${pressed ?? nothing}
            @click=${() => this.dispatchEvent(new CommandEvent(command))}>${label}</button>`;
    }

    override render() {
        const { words } = this;
        return html`
            <h1>
                ${logo}<span class="name" lang="zh-CN">${words.name}</span><span
                class="subtitle">${words.subtitle}</span>
            </h1>
            ${this.button('open', words.open)}
            ${this.button('sample', words.sample)}
            ${this.filled ? html`
                ${this.button('print', words.print)}
                <gouji-menu class="wide" .label=${words.export} .items=${this.exports}></gouji-menu>` : ''}
            ${this.button('keys', words.keys)}
            ${this.button('about', words.about)}
            ${this.button('larger', words.larger, this.larger)}
            <button type="button" class="icon" aria-label=${words.theme[this.theme]} title=${words.theme[this.theme]}
                @click=${() => this.dispatchEvent(new CommandEvent('theme'))}>${themeIcon[this.theme]}</button>
            <button type="button" aria-label=${words.languageLabel} lang=${words.lang === 'en' ? 'zh-CN' : 'en'}
                @click=${() => this.dispatchEvent(new CommandEvent('language'))}>${words.language}</button>
            <gouji-menu class="compact" .label=${words.more} .items=${this.everything}></gouji-menu>`;
    }
}
