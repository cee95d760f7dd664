// For pages whose policy forbids WebAssembly: the checker runs in a frame with a policy of its own,
// at an address that the site serves itself (embed.html of the page). The page needs frame-src for
// it, and no more. The protocol is in ./protocol.js.
//
//     const checker = await openEmbed({ url: '/gouji/embed.html' });
//     attach(document.querySelector('textarea'), { checker });

import type { AnyChecker } from '../editor/index.js';
import type { CheckOptions, Form, Result, Span } from '../index.js';

export interface EmbedOptions {
    /** Of embed.html. */
    url: string | URL;
    /** Where the frame goes; the page's body unless said otherwise. */
    parent?: Element;
    /** The frame shows the result of the last check; hidden unless this is false. */
    hidden?: boolean;
}

/** Fires `select` when the reader chooses something in the frame. */
export interface EmbeddedChecker extends EventTarget, AnyChecker {
    readonly frame: HTMLIFrameElement;
    readonly forms: Form[];
    readonly version: string;
    check(text: string, options?: CheckOptions): Promise<Result>;
    checkHtml(html: string, options?: CheckOptions): Promise<Result & { text: string }>;
    checkElement(source: Node | Range, options?: CheckOptions): Promise<Result & {
        text: string;
        rangeOf(span: Span): Range | null;
    }>;
    addEventListener(type: 'select', listener: (event: Event & { readonly spans: Span[] }) => void): void;
    addEventListener(...given: Parameters<EventTarget['addEventListener']>): void;
    /** Takes the frame away; what is still asked is rejected. */
    close(): void;
}

export function openEmbed(options: EmbedOptions): Promise<EmbeddedChecker>;
