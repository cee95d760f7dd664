// dist/element.js, <gouji-report> with Lit inside, and dist/docx.js with the unzipper. The checker
// stays outside, so that there is one of it, and one .wasm.

import { fileURLToPath } from 'node:url';

import { defineConfig } from 'vite';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const checker = here('index.js');

export default defineConfig({
    root: import.meta.dirname,
    logLevel: 'warn',
    build: {
        target: 'es2022',
        outDir: 'dist',
        // The module stands there already.
        emptyOutDir: false,
        lib: { entry: { element: here('element/index.ts'), docx: here('docx.js') }, formats: ['es'] },
        rollupOptions: { external: [checker], output: { paths: { [checker]: '../index.js' } } },
    },
});
