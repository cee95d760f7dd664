// The checker in every editor, in a real browser: it marks, leads, follows what is typed, and
// leaves no trace in what is edited. The report has three faults at four places.

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import { drawn, editors, highlighted, marked, openEditor, serveExamples, until } from './editors.mjs';
import { setStage } from './stage.mjs';

const stage = setStage(serveExamples);

const centre = ({ left, top, right, bottom }) => [(left + right) / 2, (top + bottom) / 2];

/** Clicks behind the first figure that is wrong, 21, and types. */
async function typeAtFirst({ page, attachment }, keys) {
    await attachment('show(0)');
    const [rect] = await attachment('rects([attached.problems[0].alternatives[0].changes[0].span])');
    await page.mouse.click(rect.right - 1, centre(rect)[1]);
    await page.keyboard.type(keys, { delay: 600 });
}

const quietly = complaints => complaints.filter(each => !/^(log|info|debug|warning)/.test(each));

for (const editor of editors) {
    describe(editor.name, () => {
        let open;
        let initial;
        before(async () => {
            open = await openEditor(stage.browser, stage.server.url, editor);
            initial = await open.call('content');
        });
        after(() => open?.close());

        test('what is wrong is marked, and nothing else', async () => {
            // A textarea's marks are drawn where it shows them; attach.test.mjs sees to those.
            assert.deepEqual(await open.page.evaluate(highlighted), editor.name.includes('textarea') ? [] : marked);
        });

        test('the button tells the count, and opens the pane', async () => {
            assert.equal(await open.call('toolbarButton', '.textContent.trim()'), '勾稽 3');
            await open.call('toolbarButton', '.click()');
            const cards = open.page.locator('gouji-cause-card article, gouji-finding-card article');
            await cards.nth(2).waitFor();
            assert.equal(await cards.count(), 3);
        });

        test('choosing in the pane leads to the place', async () => {
            const card = open.page.locator('gouji-finding-card article');
            await card.click();
            await until(open.page, `(${drawn})('shown').length > 0`);
            const [shown] = await open.page.evaluate(drawn, 'shown');
            const { span } = await open.attachment('problems[2].finding');
            const [place] = await open.attachment(`rects([[${span}]])`);
            assert.ok(Math.abs(shown.x + 3 - place.left) < 1 && Math.abs(shown.y + 3 - place.top) < 1);
            assert.ok(place.top > 0 && place.bottom < 900);
            await open.page.locator('button[title=关闭]').click();
        });

        test('content and undo stack are as they were', async () => {
            await open.attachment('next()');
            await open.attachment('check()');
            assert.ok(await open.call('content') === initial, 'the content differs');
            assert.ok(!initial.includes('gouji'));
            if (editor.calls.undoable) assert.equal(await open.call('undoable'), false);
        });

        test('it follows what is typed, and leaves the caret alone', async () => {
            await typeAtFirst(open, '12');
            await until(open.page, 'attached.result.text.includes("2112")');
            assert.match(await open.call('content'), /2112/);
            const figures = await open.attachment("result.findings.map(({ found }) => found)");
            assert.ok(figures.includes(2112));
            await open.page.waitForTimeout(500);
            for (let times = 0; times < 2 && (await open.call('content')) !== initial; ++times) {
                await open.page.keyboard.press('Control+z');
                await open.page.waitForTimeout(400);
            }
            assert.ok(await open.call('content') === initial, 'the content differs');
        });

        test('before saving it says what there is to be looked at', async () => {
            const { level, errors, message } = await open.page.evaluate(`(${editor.calls.assistant}).beforeSave()`);
            assert.deepEqual([level, errors], ['error', 3]);
            assert.equal(message, '报告中有 3 处错误，建议核对后再发布。');
        });

        test('nothing is asked for elsewhere, and nothing is complained of', () => {
            const { origin } = new URL(stage.server.url);
            const addresses = open.requests.filter(url => !/^(blob|data|about):/.test(url));
            assert.deepEqual(addresses.filter(url => new URL(url).origin !== origin), []);
            assert.deepEqual(quietly(open.complaints), []);
        });

        test('when it is taken off, nothing of it is left', async () => {
            await open.page.evaluate(`(${editor.calls.assistant}).stop()`);
            const left = await open.page.evaluate(() => {
                const { element } = window.attached;
                const { CSS } = element.ownerDocument.defaultView;
                const ranges = [...CSS.highlights.values()].flatMap(each => [...each]);
                const marks = ranges.filter(({ startContainer }) => element.contains(startContainer));
                return marks.length + document.querySelectorAll('[role=complementary]').length;
            });
            assert.equal(left, 0);
            assert.ok(await open.call('content') === initial, 'the content differs');
        });
    });
}
