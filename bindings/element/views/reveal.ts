/** Scrolls a view so that one of its elements is in sight; leaves it alone where it already is. */
export function reveal(element: Element | null | undefined, scroller: Element | null | undefined): void {
    if (!element || !scroller) return;
    const target = element.getBoundingClientRect();
    const frame = scroller.getBoundingClientRect();
    if (frame.height === 0) return;
    const margin = Math.min(48, frame.height / 4);
    if (target.top < frame.top + margin || target.bottom > frame.bottom - margin) {
        scroller.scrollTop += target.top - frame.top - (frame.height - target.height) / 2;
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
