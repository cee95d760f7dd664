// What was and was not checked.

import type { Check, Result } from 'gouji';
import { uncheckedOf } from 'gouji/problems';

import { grouped } from './grouped';

/** Checks of one rule in one table that are open for the same reason. */
export interface OpenChecks {
    rule: string;
    table: string | null;
    reason: string;
    checks: Check[];
}

export function openChecks(result: Result): OpenChecks[] {
    return grouped(uncheckedOf(result), ({ rule, table, reason }) => [table, rule, reason].join('/')).map(checks => {
        const [{ rule, table = null, reason = '' }] = checks;
        return { rule, table, reason, checks };
    });
}

export interface Coverage {
    rule: string;
    pass: number;
    fail: number;
    /** Undecided, and asked about. */
    doubted: number;
    undecided: number;
    /** Whether it is proved that one fails. */
    proved: boolean;
}

/** How many checks of each rule there were, and how they went. */
export function coverageOf(result: Result): Coverage[] {
    const open = new Set(uncheckedOf(result));
    const proved = new Set(result.findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule));
    const rules = new Map<string, Coverage>();
    for (const check of result.checks) {
        const { rule, verdict } = check;
        const row = rules.get(rule) ?? { rule, pass: 0, fail: 0, doubted: 0, undecided: 0, proved: proved.has(rule) };
        row[verdict !== 'undecided' || open.has(check) ? verdict : 'doubted']++;
        rules.set(rule, row);
    }
    return [...rules.values()];
}
