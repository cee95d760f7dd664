/** The repository's NOTICE, put in by the build; empty where there is none. */
declare const __NOTICE__: string;

interface Uint8ArrayConstructor {
    /** Browsers have it since 2025. */
    fromBase64?: (text: string) => Uint8Array<ArrayBuffer>;
}

interface Window {
    /** The WebAssembly module, where it stands in the page itself. */
    goujiWasm?: Promise<WebAssembly.Module>;
    /** The reader of .docx, once docx_inside.ts has run it. */
    goujiDocx: import('./docx').Docx;
}
