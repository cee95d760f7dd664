// Where things are on the screen: rectangles in a window, cut to what can be seen of them, and
// carried out of a frame into the page around it.

/** What scrolls or hides what is inside of it. */
const clips = (style) => style.overflowX !== 'visible' || style.overflowY !== 'visible';

const parentOf = (element) => element.parentElement ?? element.getRootNode().host ?? null;

function intersect(a, b) {
    const left = Math.max(a.left, b.left);
    const top = Math.max(a.top, b.top);
    return { left, top, right: Math.min(a.right, b.right), bottom: Math.min(a.bottom, b.bottom) };
}

const isSeen = ({ left, top, right, bottom }) => right > left && bottom > top;

export const moved = ({ left, top, right, bottom }, x, y) =>
    ({ left: left + x, top: top + y, right: right + x, bottom: bottom + y });

/** The part of its window in which an element's content can be seen. */
function windowOf(element) {
    const { defaultView: view, documentElement, body } = element.ownerDocument;
    let seen = { left: 0, top: 0, right: view.innerWidth, bottom: view.innerHeight };
    for (let each = element; each; each = parentOf(each)) {
        // What these two say of overflow is about the window itself.
        if (each === documentElement || each === body) continue;
        if (clips(view.getComputedStyle(each))) seen = intersect(seen, each.getBoundingClientRect());
    }
    return seen;
}

/** The frame whose whole document is being edited: what belongs to us stands outside of it. */
export function frameOf(element) {
    const { body, defaultView: view } = element.ownerDocument;
    return element === body ? view.frameElement : null;
}

/** Rectangles in an element's own window as those outside of the content that can be seen. */
export function seenRects(element, rects) {
    const seen = windowOf(element);
    const cut = [...rects].map((rect) => intersect(rect, seen)).filter(isSeen);
    const frame = frameOf(element);
    if (!frame) return cut;
    const { left, top } = frame.getBoundingClientRect();
    const { paddingLeft, paddingTop } = frame.ownerDocument.defaultView.getComputedStyle(frame);
    const x = left + frame.clientLeft + parseFloat(paddingLeft);
    const y = top + frame.clientTop + parseFloat(paddingTop);
    return seenRects(frame, cut.map((rect) => moved(rect, x, y)));
}

/** Where our own elements go: into the page, or into the dialog that holds the editor, as all else is inert then. */
export function homeOf(element) {
    const outer = frameOf(element) ?? element;
    return outer.closest('dialog') ?? outer.ownerDocument.body;
}
