// While the page is printed: a sheet of paper has to stand in it before the browser looks at it,
// whether the reader asked the page for it or the browser.

import type { LitElement, ReactiveController } from 'lit';

export class Printing implements ReactiveController {
    /** When the sheet was made out; null while nothing is printed. */
    at: string | null = null;

    constructor(private readonly host: LitElement, private readonly now: () => string) {
        host.addController(this);
    }

    hostConnected(): void {
        window.addEventListener('beforeprint', this.begin);
        window.addEventListener('afterprint', this.end);
    }

    hostDisconnected(): void {
        window.removeEventListener('beforeprint', this.begin);
        window.removeEventListener('afterprint', this.end);
    }

    private set(at: string | null): void {
        this.at = at;
        this.host.requestUpdate();
    }

    private readonly begin = (): void => this.set(this.at ?? this.now());
    private readonly end = (): void => this.set(null);

    print(): void {
        this.set(this.now());
        void this.host.updateComplete.then(() => setTimeout(() => window.print()));
    }
}
