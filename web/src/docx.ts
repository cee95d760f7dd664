// The reader of .docx, which few need, is fetched when it is first asked for. In the offline file
// (docx_inside.ts) it stands in the page as text.

export type Docx = typeof import('../../bindings/docx.js');

export const loadDocx = (): Promise<Docx> => import('../../bindings/docx.js');
