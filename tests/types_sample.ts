// What a user of the package writes; it has to compile.

import { createChecker, type Cell, type Checker, type Finding, type Result } from 'gouji';
import { DocxError, readDocx } from 'gouji/docx';
import type { GoujiReport } from 'gouji/element';

const checker: Checker = await createChecker({ wasmUrl: new URL('https://example.org/gouji.wasm') });
const result: Result = checker.check('一、总体情况', { language: 'en' });

const errors: Finding[] = result.findings.filter((finding) => finding.severity === 'error');
const lost: Cell[] = result.tables.flatMap((table) => table.cells).filter((c) => c.state === 'lost');
const [begin, end] = errors[0]!.span;
const places: number = begin + end + lost.length;
const labels: string[] = checker.forms.flatMap((form) =>
    Object.values(form.tables).flatMap((table) => table.columns.map((column) => column.label)),
);

const repaired: Result = checker.check('', { corrections: result.diagnoses.flatMap(({ changes }) => changes) });
const title: string = repaired.report.title;

const report: GoujiReport = document.createElement('gouji-report');
report.result = checker.checkHtml('<p>');
report.result = checker.checkElement(checker.parseHtml('<p>'));
report.addEventListener('gouji-select', ({ spans: [place], finding }) => [place?.[0], finding?.rule]);
report.addEventListener('gouji-checked', ({ text, result: found }) => found?.findings.map(({ span }) => text.slice(...span)));
report.select({ kind: 'cell', cell: ['requests', 'new', 'total'] });
try {
    report.text = checker.flatten(readDocx(new Uint8Array()).events).text;
} catch (error) {
    if (error instanceof DocxError && error.reason === 'large') report.reset();
}
// @ts-expect-error: there is no such theme
report.theme = 'blue';

// @ts-expect-error: there is no such language
checker.check('', { language: 'fr' });
// @ts-expect-error: results are not to be changed in kind
result.version = 2;

export { labels, places, title };
