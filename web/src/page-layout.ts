// How many of the three views have room side by side. Measured in the page's own type size, so
// that larger text gets fewer columns: a media query would count in the browser's.

export type PageLayout = 'one' | 'two' | 'three';

function layoutNow(): PageLayout {
    const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
    const width = document.documentElement.clientWidth / rem;
    return width >= 78 ? 'three' : width >= 50 ? 'two' : 'one';
}

export function watchLayout(changed: (layout: PageLayout) => void): void {
    const report = () => changed(layoutNow());
    new ResizeObserver(report).observe(document.documentElement);
    new MutationObserver(report).observe(document.documentElement, { attributeFilter: ['data-text'] });
    report();
}
