import { css } from '../styles/css';

export const workbenchStyles = css`
    :host {
        display: flex;
        flex-direction: column;
        position: relative;
    }
    /* As wide as the element, 1rem high, and not to be seen. */
    .ruler {
        position: absolute;
        inset: 0 0 auto;
        height: 1rem;
        visibility: hidden;
        pointer-events: none;
    }
    gouji-verdict-bar {
        flex: none;
    }
    .views {
        flex: 1;
        min-height: 0;
        display: grid;
        grid-template-rows: minmax(0, 1fr);
        --to-tables: none;
        --to-source: none;
    }
    .three {
        grid-template-columns: minmax(0, 10fr) minmax(0, 17fr) minmax(0, 10.5fr);
    }
    .two {
        grid-template-columns: minmax(0, 8fr) minmax(0, 5fr);
    }
    .one {
        grid-template-columns: minmax(0, 1fr);
    }
    /* Where one view has all the room, findings offer the way to the others there are. */
    .to-tables {
        --to-tables: inline-block;
    }
    .to-source {
        --to-source: inline-block;
    }
    .views:not(.one) > :not([hidden]) ~ * {
        border-left: 1px solid var(--rule);
    }
    [hidden] {
        display: none;
    }
    nav {
        display: flex;
        flex: none;
        border-bottom: 1px solid var(--rule);
    }
    nav button {
        flex: 1 1 0;
        max-width: 9rem;
        padding: 0.5rem 1rem;
        font-size: 0.9375rem;
        border: 0;
        border-bottom: 2px solid transparent;
        border-radius: 0;
    }
    nav button[aria-current="true"] {
        color: var(--accent);
        font-weight: 600;
        border-bottom-color: var(--accent);
    }
    .count {
        font-weight: normal;
        color: var(--ink-2);
    }
    nav :focus-visible {
        outline-offset: -2px;
    }
    @media (forced-colors: active) {
        nav button:not([aria-current="true"]) {
            border-bottom-color: Canvas;
        }
    }
`;
