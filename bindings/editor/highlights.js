// Marks as the browser's own highlights: ranges that follow the text as it is edited, painted by
// the browser, no part of the document.

const levels = ['error', 'warning'];

const nameOf = (level) => `gouji-${level}`;

// Adopted sheets come under no policy on styles, and stand in no markup.
const style = `
    ::highlight(gouji-warning) {
        background-color: rgb(214 150 20 / 14%);
        text-decoration: underline dotted #a86c00 2px;
    }
    ::highlight(gouji-error) {
        background-color: rgb(214 48 37 / 14%);
        text-decoration: underline solid #c0281f 2px;
    }
`;

/** The browser's list of highlights, one for each document; undefined where there is none. */
const registryOf = (window) => window.Highlight && window.CSS?.highlights;

export const canHighlight = (window) => registryOf(window) !== undefined;

/** Editors of one document share its highlights. */
function highlightOf(window, level) {
    const registry = registryOf(window);
    const name = nameOf(level);
    if (!registry.has(name)) registry.set(name, new window.Highlight());
    return registry.get(name);
}

export class Highlights {
    #surface;
    #sheet;
    #ranges = [];

    constructor(surface) {
        this.#surface = surface;
        this.#sheet = new surface.window.CSSStyleSheet();
        this.#sheet.replaceSync(style);
        const scope = surface.element.getRootNode();
        scope.adoptedStyleSheets = [...scope.adoptedStyleSheets, this.#sheet];
    }

    /** Marks: {level, span}. */
    paint(marks) {
        const { window } = this.#surface;
        for (const { level, range } of this.#ranges) highlightOf(window, level).delete(range);
        this.#ranges = marks
            .map(({ level, span }) => ({ level, range: this.#surface.rangeOf(span) }))
            .filter(({ range }) => range && !range.collapsed);
        for (const { level, range } of this.#ranges) highlightOf(window, level).add(range);
    }

    remove() {
        this.paint([]);
        const { window } = this.#surface;
        const unused = levels.filter((level) => highlightOf(window, level).size === 0);
        for (const level of unused) registryOf(window).delete(nameOf(level));
        const scope = this.#surface.element.getRootNode();
        scope.adoptedStyleSheets = scope.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
    }
}
