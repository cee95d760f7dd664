// A button that opens a short list of commands.

import { LitElement, css, html } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';

import { base, buttons } from '@element/styles/shared';
import { CommandEvent, type Command } from '../events';

export interface MenuItem {
    command: Command;
    label: string;
}

@customElement('gouji-menu')
export class Menu extends LitElement {
    @property() label = '';
    @property({ attribute: false }) items: MenuItem[] = [];
    @state() private open = false;

    static override styles = [base, buttons, css`
        :host {
            position: relative;
        }
        .list {
            position: absolute;
            z-index: 5;
            top: calc(100% + 0.25rem);
            right: 0;
            min-width: 100%;
            padding: 0.25rem;
            background: var(--paper);
            border: 1px solid var(--rule);
            border-radius: 4px;
            box-shadow: var(--shadow);
        }
        .list button {
            display: block;
            width: 100%;
            padding: 0.375rem 0.875rem;
            text-align: left;
        }
    `];

    override connectedCallback(): void {
        super.connectedCallback();
        this.addEventListener('focusout', this.onFocusOut);
        this.addEventListener('keydown', this.onKey);
    }

    private onFocusOut = (event: FocusEvent): void => {
        if (!this.contains(event.relatedTarget as Node | null)) this.open = false;
    };

    private onKey = (event: KeyboardEvent): void => {
        if (event.key !== 'Escape' || !this.open) return;
        event.stopPropagation();
        this.close();
    };

    private close(): void {
        this.open = false;
        this.renderRoot.querySelector('button')?.focus();
    }

    private run(command: Command): void {
        this.close();
        this.dispatchEvent(new CommandEvent(command));
    }

    override render() {
        return html`
            <button type="button" aria-expanded=${this.open} @click=${() => { this.open = !this.open; }}>
                ${this.label} <span aria-hidden="true">▾</span>
            </button>
            ${this.open ? html`<div class="list">${this.items.map(item => html`
                <button type="button" @click=${() => this.run(item.command)}>${item.label}</button>`)}
            </div>` : ''}`;
    }
}
