// The generic adapter where it differs from editor to editor: marks that are drawn because the
// browser cannot paint them, a textarea's places, checks that overtake each other, misuse.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, test } from 'node:test';

import { drawn, editors, highlighted, marked, openEditor, serveExamples, until } from './editors.mjs';
import { setStage } from './stage.mjs';

const require = createRequire(import.meta.url);
const [textarea, editable, frame] = editors;

const stage = setStage(serveExamples);

/** Opens an example for one test. */
const using = (editor, act, prepare) => async () => {
    const open = await openEditor(stage.browser, stage.server.url, editor, prepare);
    try {
        await act(open);
    } finally {
        await open.close();
    }
};

/** Runs in the page: spans of a problem where a click in their rectangles would set the caret elsewhere. */
function misplaced(index) {
    const { attached } = window;
    const { alternatives, finding } = attached.problems[index];
    const spans = finding ? [finding.span] : alternatives[0].changes.map(({ span }) => span);
    const caretAt = (x, y) => {
        const { offsetNode, offset } = document.caretPositionFromPoint(x, y) ?? {};
        return offsetNode === attached.element ? offset : -1;
    };
    return spans.filter(([begin, end]) => attached.rects([[begin, end]]).some(({ left, top, right, bottom }) => {
        const carets = [left + 4, right - 4].map(x => caretAt(x, (top + bottom) / 2));
        return carets.some(caret => caret < begin || caret > end);
    }));
}

describe('a textarea', () => {
    test('each rectangle lies on the characters it is about', using(textarea, async ({ page, attachment }) => {
        for (let index = 0; index < 3; ++index) {
            await attachment(`show(${index})`);
            const wrong = await page.evaluate(misplaced, index);
            assert.deepEqual(wrong, []);
        }
    }));

    test('marks follow its scrolling and are cut where it ends', using(textarea, async ({ page, attachment }) => {
        await attachment('show(0)');
        await until(page, `(${drawn})('error').length === 3`);
        const before = await page.evaluate(drawn, 'error');
        await page.evaluate('attached.element.scrollTop += 60');
        await until(page, `(${drawn})('error')[0].y === ${before[0].y} - 60`);
        await page.evaluate('attached.element.scrollTop = 0');
        await until(page, `(${drawn})('error').length === 0`);
    }));
});

describe('a browser without highlights', () => {
    const without = () => { delete window.Highlight; };
    for (const editor of [editable, frame]) {
        test(`marks are drawn over ${editor.name}`, using(editor, async ({ page, call, attachment }) => {
            const initial = await call('content');
            await attachment('show(0)');
            await until(page, `(${drawn})('error').length === 3`);
            const changes = 'attached.problems.slice(0, 2).flatMap(each => each.alternatives[0].changes)';
            const places = await attachment(`rects(${changes}.map(({ span }) => span))`);
            const marks = await page.evaluate(drawn, 'error');
            assert.deepEqual(marks.map(({ x, y }) => [x, y]), places.map(({ left, top }) => [left, top]));
            assert.ok(await call('content') === initial);
            await page.evaluate(`(${editor.calls.assistant}).stop()`);
            assert.equal((await page.evaluate(drawn, 'error')).length, 0);
        }, without));
    }
});

describe('results', () => {
    test('what may be meant is marked otherwise than what is proved', using(editable, async ({ page }) => {
        // 5 ≠ 3: likely the total, 3, but it could be the other.
        await page.evaluate(() => {
            const { element } = window.attached;
            const prose = [...element.querySelectorAll('p')].find(each => each.textContent.includes('未发生行政诉讼'));
            prose.textContent = prose.textContent.replace('，未发生行政诉讼', '');
            const { cells } = [...element.querySelectorAll('tr')].at(-1);
            cells[8].textContent = '5';
            cells[9].textContent = '3';
            return window.attached.check();
        });
        assert.deepEqual(await page.evaluate(highlighted), [...marked, 'gouji-warning: 3']);
    }));

    test('a check that was overtaken gives what the later one found', using(editable, async ({ page }) => {
        const same = await page.evaluate(async () => {
            const [one, other] = await Promise.all([window.attached.check(), window.attached.check()]);
            return one === other && one === window.attached.result;
        });
        assert.ok(same);
    }));

    test('next and previous go round, and stay at a problem that is found again', using(editable, async ({ page }) => {
        const steps = await page.evaluate(async () => {
            const seen = [];
            const step = way => { window.attached[way](); seen.push(window.attached.index); };
            ['next', 'next', 'next', 'next', 'previous'].forEach(step);
            document.querySelector('#editable p').append('另');
            await window.attached.check();
            return [...seen, window.attached.index];
        });
        assert.deepEqual(steps, [0, 1, 2, 0, 2, 2]);
    }));

    test('a sound report may be published', using(editable, async ({ page, call }) => {
        const verdict = await page.evaluate(async () => {
            const { element } = window.attached;
            const row = start => [...element.querySelectorAll('tr')].find(each => each.textContent.startsWith(start)).cells;
            const closed = row('（七）总计');
            closed[1].textContent = '22';
            closed[7].textContent = '30';
            row('四、结转').item(2).textContent = '1';
            const prose = [...element.querySelectorAll('p')].find(each => each.textContent.includes('行政复议2件'));
            prose.textContent = prose.textContent.replace('行政复议2件', '行政复议1件');
            return window.assistants.editable.beforeSave();
        });
        assert.deepEqual(verdict, { level: 'agree', errors: 0, warnings: 0, message: '' });
        assert.equal(await call('toolbarButton', '.textContent'), '勾稽 ✓');
        assert.deepEqual(await page.evaluate(highlighted), []);
    }));
});

describe('the pane', () => {
    test('it makes way for the place that it would hide', using(editable, async ({ page, call, attachment }) => {
        await page.setViewportSize({ width: 900, height: 800 });
        await call('toolbarButton', '.click()');
        const pane = page.getByRole('complementary');
        const right = await pane.boundingBox();
        await page.locator('gouji-cause-card article').first().click();
        await until(page, `(${drawn})('shown').length > 0`);
        const [place] = await attachment('rects([attached.problems[0].alternatives[0].changes[0].span])');
        assert.ok(place.left > right.x, 'the pane stands over the place');
        const left = await pane.boundingBox();
        assert.ok(left.x + left.width < place.left);
    }));

    test('Escape closes it; it can be reached and read without a mouse', using(editable, async ({ page, call }) => {
        await call('toolbarButton', '.click()');
        await page.locator('gouji-cause-card article').first().waitFor();
        await page.evaluate(readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'));
        const { violations } = await page.evaluate(() => window.axe.run('[role=complementary]'));
        assert.deepEqual(violations.map(({ id }) => id), []);
        await page.getByRole('button', { name: '下一处' }).press('Escape');
        assert.equal(await page.getByRole('complementary').count(), 0);
        assert.equal(await call('toolbarButton', '.getAttribute("aria-pressed")'), 'false');
    }));
});

test('a checker that cannot run is told of on the button, and why in the panel', using(editable, async ({ page }) => {
    const said = await page.evaluate(async () => {
        const { createButton } = await import('/bindings/editor/index.js');
        const checker = Promise.reject(new Error('no module'));
        const textarea = document.body.appendChild(document.createElement('textarea'));
        const { button, assistant } = createButton(textarea, { checker });
        const outcome = await assistant.beforeSave().catch(error => error.message);
        button.click();
        return [outcome, assistant.attachment.failure.message, button.textContent, button.title];
    });
    await page.getByRole('alert').getByText('勾稽：核对程序无法运行（no module）').waitFor();
    assert.deepEqual(said, ['no module', 'no module', '勾稽 !', '勾稽：核对程序无法运行']);
}));

test('what is no editable element is refused', using(editable, async ({ page }) => {
    const message = await page.evaluate(async () => {
        const { attach } = await import('/bindings/editor/index.js');
        try {
            attach(null, {});
        } catch (error) {
            return error.message;
        }
        return '';
    });
    assert.match(message, /must be an element/);
}));
