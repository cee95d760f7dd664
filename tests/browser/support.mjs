// What every test of the page needs: the built page served, a browser, and a page that reports
// each request and each complaint.

import { readFileSync } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { createChecker } from 'gouji';
import { chromium } from 'playwright-core';
import { createServer, preview } from 'vite';

const root = new URL('../../', import.meta.url);
const require = createRequire(import.meta.url);

export const sample = readFileSync(new URL('web/src/sample.txt', root), 'utf8');
/** The same report without its three faults. */
export const soundReport = sample
    .replace('\t（七）总计\t\t21\t5\t0\t1\t2\t0\t29', '\t（七）总计\t\t22\t5\t0\t1\t2\t0\t30')
    .replace('四、结转下年度继续办理\t\t\t1\t0\t', '四、结转下年度继续办理\t\t\t1\t1\t')
    .replace('被申请行政复议2件', '被申请行政复议1件');

const checker = await createChecker();
/** What the checker itself says, root causes aside, for comparison with what the page shows. */
export function expected(text) {
    const { findings } = checker.check(text);
    const rank = { error: 0, warning: 1, note: 2 };
    const shown = [...findings].sort((a, b) => rank[a.severity] - rank[b.severity]);
    const [contradictions, others] = [true, false].map(holds => shown.filter(({ severity, rule }) =>
        severity === 'error' && (rule === 'claim.cell') === holds).length);
    return { findings: shown, verdict: `发现 ${others} 处错误、${contradictions} 处正文与表格不符` };
}
export const checked = text => checker.check(text);
/** The diagnoses of the checker. */
export const diagnosed = text => checker.check(text).diagnoses;
export const sampleVerdict = expected(sample).verdict;

export const offlineFile = pathToFileURL(fileURLToPath(new URL('build/gouji.html', root))).href;

const kBrowserFlags = [
    '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking',
    '--disable-component-update', '--disable-sync',
];

/** Serves web/dist on a free port; gives its address and how to end it. */
export async function servePage() {
    const server = await preview({
        root: fileURLToPath(new URL('web/', root)),
        preview: { port: 0, host: '127.0.0.1' },
        logLevel: 'error',
    });
    const { port } = server.httpServer.address();
    return { url: `http://127.0.0.1:${port}/`, close: () => server.close() };
}

const kPackagePolicy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src data:; connect-src 'self'";
const kTypes = { js: 'text/javascript', wasm: 'application/wasm', css: 'text/css' };

/**
 * Serves the package as it is beside files of a test, given by their paths, under a policy that
 * allows nothing else. Any other address is an empty page.
 */
export async function servePackage(files = {}) {
    const server = createHttpServer(({ url }, response) => {
        const type = kTypes[url.split('.').pop()];
        const empty = '<!DOCTYPE html><link rel=icon href=data:,>';
        response.setHeader('Content-Type', `${type ?? 'text/html'}; charset=utf-8`);
        response.setHeader('Content-Security-Policy', kPackagePolicy);
        response.end(files[url] ?? (type ? readFileSync(new URL(`bindings${url}`, root)) : empty));
    });
    await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
    return { url: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() };
}

/** The modules of bindings/element, without a browser; gives how to load one and how to end it. */
export async function elementSources() {
    const vite = await createServer({
        root: fileURLToPath(new URL('bindings/', root)),
        server: { middlewareMode: true, ws: false },
        optimizeDeps: { noDiscovery: true },
        logLevel: 'error',
    });
    return { load: name => vite.ssrLoadModule(`/element/${name}.ts`), close: () => vite.close() };
}

/** An empty page with `checker` in it; every address it asks for goes to `requests`. */
export async function openPackage(browser, url, requests = []) {
    const page = await browser.newPage();
    page.on('request', request => requests.push(request.url()));
    await page.goto(url);
    await page.evaluate(async () => {
        const { createChecker: create } = await import('/index.js');
        window.checker = await create();
    });
    return page;
}

export function launchChromium() {
    return chromium.launch({ executablePath: '/usr/bin/chromium', args: kBrowserFlags });
}

/**
 * Diagnoses of the sample, written by hand: one certain, two alternatives. It runs in the page and
 * knows nothing outside of itself.
 */
export function diagnoseSample({ report, findings }) {
    if (report.year !== 2023 || findings.length === 0) return [];
    const change = (row, column, from, to, table = 'requests') => ({ cell: [table, row, column], from, to, span: [0, 0] });
    const explained = hold => findings.flatMap((finding, index) => (hold(finding) ? [index] : []));
    const closed = explained(({ rule, column, quantity }) => quantity === 'requests.closed.total'
        || (['natural', 'total'].includes(column) && /^requests\.(balance|outcomes)$/.test(rule)));
    const carried = explained(({ row, column }) => column === 'business' || row === 'carried_out');
    return [
        {
            explains: closed, confidence: 'certain', message: '（七）总计的两格各少记 1 件。',
            changes: [change('closed', 'natural', 21, 22), change('closed', 'total', 29, 30)],
        },
        {
            explains: carried, confidence: 'likely', message: '结转下年可能漏记 1 件。',
            changes: [change('carried_out', 'business', 0, 1)],
        },
        {
            explains: carried, confidence: 'ambiguous', message: '上年结转可能多记 1 件。',
            changes: [change('carried_in', 'business', 1, 0)],
        },
    ];
}

/** Runs in the page: the checker's results get the diagnoses of a test. */
function replaceDiagnoses(diagnose) {
    const parse = JSON.parse;
    JSON.parse = (...given) => {
        const value = parse(...given);
        if (value?.diagnoses) value.diagnoses = diagnose(value);
        return value;
    };
}

/**
 * A fresh page at an address, with everything it asked for and complained about. `diagnose` makes
 * the diagnoses out of a result; null leaves the checker's own.
 */
export async function openPage(browser, url, { diagnose = () => [], ...options } = {}) {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
    const page = await context.newPage();
    if (diagnose) await page.addInitScript(`(${replaceDiagnoses})(${diagnose})`);
    const requests = [];
    const complaints = [];
    page.on('request', request => requests.push(request.url()));
    page.on('console', message => complaints.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', error => complaints.push(`pageerror: ${error.message}`));
    await page.goto(url);
    await page.getByRole('button', { name: /试试示例|Try a sample/ }).and(page.locator(':enabled')).waitFor();
    return { page, context, requests, complaints };
}

/** Pastes with nothing focused, as one does on arriving at the page. */
export async function paste(page, text, html) {
    await page.evaluate(([plain, rich]) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/plain', plain);
        if (rich) clipboardData.setData('text/html', rich);
        document.body.dispatchEvent(new ClipboardEvent('paste', {
            clipboardData, bubbles: true, cancelable: true, composed: true,
        }));
    }, [text, html]);
}

export async function showSample(page) {
    await paste(page, sample);
    await verdict(page).waitFor();
}

/** The bar of a verdict below which the views stand, too: they come after it. */
export const verdictBar = 'gouji-verdict-bar:has(~ .views > *)';
export const verdict = page => page.locator(`${verdictBar} .verdict`);
export const findings = page => page.locator('gouji-finding-card article');
export const causes = page => page.locator('gouji-cause-card article');
export const chosen = page => page.locator(':is(gouji-finding-card, gouji-cause-card)[chosen] article');
/** What is chosen, taken apart below the tables. */
export const inspector = page => page.locator('gouji-inspector .taken-apart');
/** The sum of a card, on one line. */
export const ledger = card => card.locator('.ledger').innerText().then(text => text.replace(/\s+/g, ' ').trim());
export const chosenNumber = page => chosen(page).locator('.number').innerText();
export const cell = (page, key) => page.locator(`gouji-form-table [data-key="${key}"]`);

/** What axe-core objects to, a line each. It reads the open shadow trees as well. */
export async function axeFindings(page) {
    await page.evaluate(readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'));
    const { violations } = await page.evaluate(() => globalThis.axe.run());
    return violations.map(({ id, nodes }) =>
        `${id}: ${nodes.slice(0, 3).map(node => `${node.target.join(' ')} (${node.failureSummary})`).join('; ')}`);
}
