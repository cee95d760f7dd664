import { css } from './styles/css';

// The frame takes nothing from the page but its place, and is where the theme begins.
export const reportStyles = css`
    :host {
        height: 40rem;
    }
    :host([hidden]) {
        display: none;
    }
    .frame {
        all: initial;
        box-sizing: border-box;
        direction: ltr;
        position: relative;
        display: flex;
        flex-direction: column;
        height: 100%;
        overflow: hidden;
    }
    gouji-workbench,
    ::slotted(*) {
        flex: 1;
        min-height: 0;
    }
    .wait,
    .failure {
        margin: auto;
        padding: 1.25rem;
        overflow-wrap: anywhere;
    }
    .wait {
        color: var(--ink-2);
    }
    .failure {
        color: var(--red);
    }
`;
