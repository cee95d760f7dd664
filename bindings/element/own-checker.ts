// The checker of those elements whose host gives none: one for all of them, made when the first
// needs it.

import type { Checker } from 'gouji';

let made: Promise<Checker> | null = null;

async function make(): Promise<Checker> {
    const { createChecker } = await import('../index.js');
    return createChecker();
}

export function ownChecker(): Promise<Checker> {
    made ??= make().catch((error: unknown) => {
        made = null;
        throw error;
    });
    return made;
}
