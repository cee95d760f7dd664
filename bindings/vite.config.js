// dist/element.js: <gouji-report> with Lit inside. The checker stays outside, so that there is one
// of it, and one .wasm.

import { fileURLToPath } from 'node:url';

import { defineConfig } from 'vite';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
    root: import.meta.dirname,
    logLevel: 'warn',
    build: {
        target: 'es2021',
        outDir: 'dist',
        // The module stands there already.
        emptyOutDir: false,
        lib: { entry: here('element/index.ts'), formats: ['es'], fileName: 'element' },
        rollupOptions: { external: [here('index.js')] },
    },
});
