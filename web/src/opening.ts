// The checker, begun before anything else of the page, which is made while the module is compiled.
// The served page takes the module from the file beside its script, the offline file from unpack.ts.

import { createChecker } from 'gouji';

export const opening = Promise.resolve(window.goujiWasm).then(wasmModule => createChecker({ wasmModule }));
