import { css } from 'lit';

export const appStyles = css`
    .screen {
        display: flex;
        flex-direction: column;
        height: 100vh;
        height: 100dvh;
        overflow: hidden;
    }
    main {
        display: flex;
        flex-direction: column;
        flex: 1;
        min-height: 0;
    }
    gouji-report {
        flex: 1;
        min-height: 0;
    }
    .drop {
        position: fixed;
        z-index: 7;
        inset: 0.75rem;
        display: grid;
        place-items: center;
        border: 2px dashed var(--accent);
        border-radius: 4px;
        background: var(--accent-soft);
        font: 700 1.5rem/1.5 var(--song);
        color: var(--accent);
        opacity: 0.94;
        pointer-events: none;
    }
    @media screen {
        gouji-opinion-sheet {
            display: none;
        }
    }
    @media print {
        .screen {
            display: block;
            height: auto;
        }
        .printed,
        header,
        gouji-notice {
            display: none;
        }
    }
`;
