import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { defineConfig, type Plugin } from 'vite';

/** What the served page may load: its own files, and nothing from anywhere else. */
const kPolicy = [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self'",
    "img-src data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
].join('; ');

const policy: Plugin = {
    name: 'gouji-policy',
    apply: 'build',
    transformIndexHtml: () => [{
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: kPolicy },
        injectTo: 'head-prepend',
    }],
};

/** The browser asks for the WebAssembly module as soon as it sees the page, not only when its script runs. */
const preload: Plugin = {
    name: 'gouji-preload',
    apply: 'build',
    transformIndexHtml: (html, { path, bundle }) => {
        const module = Object.keys(bundle ?? {}).find(name => name.endsWith('.wasm'));
        if (path !== '/index.html' || !module) return html;
        return [{ tag: 'link', attrs: { rel: 'preload', as: 'fetch', crossorigin: true, href: `./${module}` }, injectTo: 'head' }];
    },
};

const notice = new URL('../NOTICE', import.meta.url);
const element = new URL('../bindings/element', import.meta.url);
const page = (name: string) => fileURLToPath(new URL(name, import.meta.url));

export default defineConfig({
    root: import.meta.dirname,
    base: './',
    plugins: [policy, preload],
    resolve: { alias: { '@element': fileURLToPath(element) } },
    define: { __NOTICE__: JSON.stringify(existsSync(notice) ? readFileSync(notice, 'utf8') : '') },
    build: {
        target: 'es2022',
        modulePreload: { polyfill: false },
        rollupOptions: { input: { index: page('index.html'), embed: page('embed.html') } },
    },
});
