// In the place of docx.ts in the offline file: what stands in the page as text becomes a script,
// which the page's policy knows by its hash.

import type { Docx } from './docx';

let loaded: Docx | null = null;

function load(): Docx {
    const script = document.createElement('script');
    script.textContent = document.getElementById('gouji-docx')?.textContent ?? '';
    document.head.append(script);
    return window.goujiDocx;
}

export const loadDocx = async (): Promise<Docx> => (loaded ??= load());
