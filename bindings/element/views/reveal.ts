/**
 * Scrolls a view so that one of its elements is in sight; leaves it alone where it already is.
 * What stays in place above it covers so many pixels.
 */
export function reveal(element: Element | null | undefined, scroller: Element | null | undefined, covered = 0): void {
    if (!element || !scroller) return;
    const target = element.getBoundingClientRect();
    const frame = scroller.getBoundingClientRect();
    if (frame.height === 0) return;
    const top = frame.top + covered;
    const height = frame.height - covered;
    const margin = Math.min(48, height / 4);
    if (target.top < top + margin || target.bottom > frame.bottom - margin) {
        scroller.scrollTop += target.top - top - (height - target.height) / 2;
    }
}

/** The same sideways, past a first column that stays in place. */
export function revealSideways(element: Element | null | undefined, scroller: Element | null | undefined,
    fixed: number): void {
    if (!element || !scroller) return;
    const target = element.getBoundingClientRect();
    const frame = scroller.getBoundingClientRect();
    if (target.left < frame.left + fixed) scroller.scrollLeft -= frame.left + fixed - target.left + 8;
    else if (target.right > frame.right) scroller.scrollLeft += target.right - frame.right + 8;
}
