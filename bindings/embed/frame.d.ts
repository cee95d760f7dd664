// The checker's side of ./protocol.js: for a page that is to be embedded.

import type { Checker, Language, Result, Span } from '../index.js';

/** The origin that the frame's address names, if it is among those allowed; with none, any may be named. */
export function hostOrigin(hash: string, allowed: string[]): string | null;

/**
 * Answers the page around this frame, and shows each answer here as well. Gives a function that
 * tells the page what was chosen.
 */
export function serveHost(checker: Checker, origin: string,
    shown: (answered: { result: Result; text: string; language: Language }) => void): (spans: Span[]) => void;
