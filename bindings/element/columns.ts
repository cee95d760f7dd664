// How many views have room side by side. Measured in the element's own width and its own type
// size, so that larger text gets fewer columns: a media query would count the window, and in the
// browser's type.

export type Columns = 1 | 2 | 3;

/** Least widths for three and for two columns, in rem. */
const kThree = 78;
const kTwo = 50;

/** Watches a ruler that is as wide as the element, and 1rem high. */
export function watchColumns(ruler: Element, changed: (columns: Columns) => void): void {
    new ResizeObserver(() => {
        const { width, height } = ruler.getBoundingClientRect();
        // What is not shown has no width to judge by.
        if (height) changed(width >= kThree * height ? 3 : width >= kTwo * height ? 2 : 1);
    }).observe(ruler);
}
