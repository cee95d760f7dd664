// The checker's side of ./protocol.js, in the frame.

import { protocol, received } from './protocol.js';

/** The origin that the frame's address names, if it is among those allowed; with none, any may be named. */
export function hostOrigin(hash, allowed) {
    const named = new URLSearchParams(hash.replace(/^#/, '')).get('origin');
    const isOrigin = named !== null && URL.canParse(named) && new URL(named).origin === named;
    return isOrigin && (allowed.length === 0 || allowed.includes(named)) ? named : null;
}

function answer(checker, { text, html, events, language }) {
    if (events !== undefined) {
        const flattened = checker.flatten(events);
        return { ...flattened, result: checker.check(flattened.text, { language, flattened: true }) };
    }
    if (html === undefined) return { text, result: checker.check(text, { language }) };
    const { text: read, rangeOf, ...result } = checker.checkHtml(html, { language });
    return { text: read, result };
}

/**
 * Answers the page around this frame. `shown` is called with each {result, text}. Gives a function
 * that tells the page what was chosen.
 */
export function serveHost(checker, origin, shown) {
    const { parent } = window;
    const say = (type, what) => parent.postMessage({ gouji: protocol, type, ...what }, origin);
    window.addEventListener('message', (event) => {
        const asked = received(event, parent, origin);
        if (asked?.type !== 'check') return;
        try {
            const answered = answer(checker, asked);
            say('result', { id: asked.id, ...answered });
            shown({ ...answered, language: asked.language });
        } catch (error) {
            say('error', { id: asked.id, message: error.message });
        }
    });
    say('ready', { version: checker.version, forms: checker.forms });
    return (spans) => say('select', { spans });
}
