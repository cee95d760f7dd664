// The checker in a frame, for a page whose policy forbids WebAssembly. What the two say to each
// other: bindings/embed/protocol.js.

import '@element/index';
import { createChecker } from 'gouji';
import { hostOrigin, serveHost } from 'gouji/embed/frame';

function allowedOrigins(): string[] {
    const listed = document.querySelector<HTMLMetaElement>('meta[name="gouji-origins"]')?.content ?? '';
    return listed.split(/\s+/).filter(Boolean);
}

async function serve(origin: string, report: HTMLElement): Promise<void> {
    const checker = await createChecker();
    const tell = serveHost(checker, origin, ({ result, text, language }) => {
        Object.assign(report, { checker, language, result: { ...result, text } });
    });
    report.addEventListener('gouji-select', ({ spans }) => tell(spans));
}

const origin = hostOrigin(location.hash, allowedOrigins());
const report = document.querySelector('gouji-report');
if (origin && report && window.parent !== window) void serve(origin, report);
