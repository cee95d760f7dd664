// Moving in a table with the arrow keys: to the next cell that can be chosen.

const spotsIn = (row: Element) => [...row.querySelectorAll<HTMLElement>('[data-key]')];

function centre(element: Element): number {
    const { left, right } = element.getBoundingClientRect();
    return (left + right) / 2;
}

function nearest(spots: HTMLElement[], to: Element): HTMLElement | undefined {
    const at = centre(to);
    return [...spots].sort((a, b) => Math.abs(centre(a) - at) - Math.abs(centre(b) - at))[0];
}

function target(key: string, spot: HTMLElement): HTMLElement | undefined {
    const row = spot.closest('tr');
    const table = spot.closest('table');
    if (!row || !table) return undefined;
    const spots = spotsIn(row);
    const at = spots.indexOf(spot);
    const rows = [...table.rows].filter(each => spotsIn(each).length > 0);
    const rowAt = rows.indexOf(row);
    const inRow = (to: number) => rows[to] && nearest(spotsIn(rows[to]), spot);
    switch (key) {
        case 'ArrowLeft': return spots[at - 1];
        case 'ArrowRight': return spots[at + 1];
        case 'ArrowUp': return inRow(rowAt - 1);
        case 'ArrowDown': return inRow(rowAt + 1);
        case 'Home': return spots[0];
        case 'End': return spots[spots.length - 1];
        default: return undefined;
    }
}

/** Moves the focus from one cell; false where the key does not move it. */
export function moveByArrow(key: string, spot: HTMLElement): boolean {
    const next = target(key, spot);
    next?.focus();
    return next !== undefined;
}
