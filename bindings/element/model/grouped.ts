// Values by what they have in common.

/** Groups in the order of their first values. */
export function grouped<T>(values: T[], keyOf: (value: T) => string): [T, ...T[]][] {
    const groups = new Map<string, [T, ...T[]]>();
    for (const value of values) {
        const group = groups.get(keyOf(value));
        if (group) group.push(value);
        else groups.set(keyOf(value), [value]);
    }
    return [...groups.values()];
}
