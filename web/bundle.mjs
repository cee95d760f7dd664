// Writes build/gouji.html: the whole page in one file that opens from anywhere, also without a
// network. Its policy lets nothing in from outside and runs two scripts, known by their hashes.

import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

import { build } from 'vite';

const here = new URL('./', import.meta.url);
const target = new URL('../build/gouji.html', here);

/** Inside a script element these would end it, or begin what looks like a comment. */
const embeddable = code => code.replace(/<(?=\/script|script|!--)/gi, '\\x3c');

/** A script and its style, if it has one, each in one piece. */
async function buildParts(entry, format) {
    const { output } = await build({
        root: fileURLToPath(here),
        logLevel: 'warn',
        build: {
            write: false,
            cssCodeSplit: false,
            rollupOptions: { input: fileURLToPath(new URL(entry, here)), output: { format, inlineDynamicImports: true } },
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

function compose(page, { script, style }, { script: unpack }) {
    const wasm = gzipSync(readFileSync(fileURLToPath(import.meta.resolve('gouji/gouji.wasm'))), { level: 9 });
    return page
        .replace('<meta charset="utf-8">', tag => `${tag}\n<meta http-equiv="Content-Security-Policy" content="${policy([unpack, script], style)}">`)
        .replace('</head>', tag => `<style>${style}</style>\n${tag}`)
        .replace(/<script type="module".*<\/script>/, () =>
            `<script type="application/octet-stream" id="gouji-wasm">${wasm.toString('base64')}</script>
<script>${unpack}</script>
<script type="module">${script}</script>`);
}

const page = readFileSync(new URL('index.html', here), 'utf8');
const html = compose(page, await buildParts('src/main.ts', 'es'), await buildParts('src/unpack.ts', 'iife'));
mkdirSync(new URL('./', target), { recursive: true });
writeFileSync(target, html);
console.log(`build/gouji.html: ${Math.round(Buffer.byteLength(html) / 1024)} KB`);
