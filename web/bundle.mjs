// Writes build/gouji.html: the whole page in one file that opens from anywhere, also without a
// network. Its policy lets nothing in from outside and runs the scripts whose hashes it names.

import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

import { build } from 'vite';

const here = new URL('./', import.meta.url);
const target = new URL('../build/gouji.html', here);

/** Inside a script element these would end it, or begin what looks like a comment. */
const embeddable = code => code.replace(/<(?=\/script|script|!--)/gi, '\\x3c');

/** What the served page fetches stands in this one. */
const inside = {
    name: 'gouji-inside',
    enforce: 'pre',
    resolveId: (source, importer) => (source === './docx' && importer?.endsWith('/src/reading.ts')
        ? fileURLToPath(new URL('src/docx_inside.ts', here)) : null),
};

/** A script and its style, if it has one, each in one piece. */
async function buildParts(entry, options) {
    const { output } = await build({
        root: fileURLToPath(here),
        logLevel: 'warn',
        plugins: [inside],
        build: {
            write: false,
            cssCodeSplit: false,
            rollupOptions: {
                input: fileURLToPath(new URL(entry, here)),
                preserveEntrySignatures: 'strict',
                output: { inlineDynamicImports: true, ...options },
            },
        },
    });
    const { code } = output.find(part => part.type === 'chunk');
    return { script: embeddable(code.trim()), style: output.find(part => part.fileName.endsWith('.css'))?.source.trim() };
}

const hash = text => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

function policy(scripts, style) {
    return [
        "default-src 'none'",
        `script-src ${scripts.map(hash).join(' ')} 'wasm-unsafe-eval'`,
        `style-src ${hash(style)}`,
        'img-src data:',
        "connect-src 'none'",
        "base-uri 'none'",
        "form-action 'none'",
    ].join('; ');
}

/** The page's script stands behind what it takes its module from, and lets no empty page be drawn before it has run. */
function compose(page, { script, style }, unpack, docx) {
    const wasm = gzipSync(readFileSync(fileURLToPath(import.meta.resolve('gouji/gouji.wasm'))), { level: 9 });
    return page
        .replace('<meta charset="utf-8">', tag => `${tag}\n<meta http-equiv="Content-Security-Policy" content="${policy([unpack, script, docx], style)}">`)
        .replace(/<script type="module".*<\/script>/, () => `<script type="text/plain" id="gouji-docx">${docx}</script>`)
        .replace('</head>', tag => `<style>${style}</style>
<script type="application/octet-stream" id="gouji-wasm">${wasm.toString('base64')}</script>
<script>${unpack}</script>
<script type="module" blocking="render">${script}</script>
${tag}`);
}

const page = readFileSync(new URL('index.html', here), 'utf8');
const main = await buildParts('src/main.ts', { format: 'es' });
const unpack = await buildParts('src/unpack.ts', { format: 'iife' });
const docx = await buildParts('../bindings/docx.js', { format: 'iife', name: 'goujiDocx' });
const html = compose(page, main, unpack.script, docx.script);
mkdirSync(new URL('./', target), { recursive: true });
writeFileSync(target, html);
console.log(`build/gouji.html: ${Math.round(Buffer.byteLength(html) / 1024)} KB`);
