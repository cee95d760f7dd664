// What was set aside in other reports, until they are back.

import type { Result } from 'gouji';

import type { Dismissals } from './model/dismissals';

/** What tells one report from another. */
function identityOf({ report: { agency, year } }: Result): string {
    return `${agency ?? ''}/${year ?? ''}`;
}

export class Shelves {
    private readonly kept = new Map<string, Dismissals>();

    put(result: Result, dismissals: Dismissals): void {
        this.kept.set(identityOf(result), dismissals);
    }

    take(result: Result): Dismissals {
        return this.kept.get(identityOf(result)) ?? new Map();
    }
}
