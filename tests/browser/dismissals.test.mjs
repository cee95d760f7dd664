// Setting problems aside with a reason: doubts are dismissed, errors only acknowledged; kept across
// re-checks, printed, and carried in a file.

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import { onPage, setStage } from './stage.mjs';
import { causes, cell, elementSources, findings, paste, sample, soundReport, verdict } from './support.mjs';

/** An error, two doubts (a share that is off, a missing fee), and no root cause. */
const doubtful = soundReport
    .replace('被申请行政复议1件', '被申请行政复议2件')
    .replace('其中予以公开12件', '其中予以公开12件（占30%）')
    .replace('本年度未收取信息处理费。', '无。');

describe('the file', () => {
    let sources;
    before(async () => { sources = await elementSources(); });
    after(() => sources?.close());

    test('holds what was set aside, and nothing else is taken for one', async () => {
        const { readDismissals, writeDismissals } = await sources.load('model/dismissals');
        const aside = new Map([['0123456789abcdef', '口径不同，“另有说明”'], ['fedcba9876543210', 'ok']]);
        assert.deepEqual(readDismissals(writeDismissals(aside)), aside);
        for (const text of ['', 'null', '[]', '{"dismissed":[]}', '{"kind":"gouji-dismissals","dismissed":[{"fingerprint":1}]}']) {
            assert.equal(readDismissals(text), null, text);
        }
    });
});

describe('the page', () => {
    const stage = setStage();

    const withText = (text, run) => onPage(stage, async page => {
        await paste(page, text);
        await verdict(page).waitFor();
        await run(page);
    }, { diagnose: null });

    const card = (page, name) => findings(page).filter({ hasText: name });
    const reason = within => within.locator('gouji-set-aside .reason').innerText();
    const folded = page => page.locator('gouji-findings-pane button.dismissed');

    async function setAside(card, action, reason) {
        await card.getByRole('button', { name: action }).click();
        await card.getByLabel('说明理由').fill(reason);
        await card.getByRole('button', { name: '确定' }).click();
    }

    test('a doubt that is dismissed leaves the list and the count, and can be restored', () => withText(doubtful, async page => {
        await verdict(page).getByText('发现 1 处正文与表格不符、2 处疑问').waitFor();
        await setAside(card(page, '信息处理费'), '忽略…', '另文说明');
        await verdict(page).getByText('发现 1 处正文与表格不符、1 处疑问').waitFor();
        await verdict(page).getByText('已忽略 1 项').waitFor();
        assert.equal(await findings(page).count(), 2);
        await folded(page).click();
        assert.equal(await reason(card(page, '信息处理费')), '已忽略：另文说明');
        await card(page, '信息处理费').getByRole('button', { name: '恢复' }).click();
        await verdict(page).getByText('发现 1 处正文与表格不符、2 处疑问').waitFor();
        assert.equal(await folded(page).count(), 0);
    }));

    test('what is dismissed is not marked in the text', () => withText(doubtful, async page => {
        const marks = page.locator('gouji-source-view mark.warning').filter({ hasText: '占30%' });
        assert.ok(await marks.count());
        await setAside(card(page, '30%'), '忽略…', '四舍五入');
        await folded(page).waitFor();
        assert.equal(await marks.count(), 0);
    }));

    test('an error is acknowledged, and stays in the list and in the count', () => withText(doubtful, async page => {
        await setAside(card(page, '行政复议'), '已知悉…', '原件如此');
        await verdict(page).getByText('发现 1 处正文与表格不符、2 处疑问，其中 1 处错误已知悉').waitFor();
        assert.equal(await reason(card(page, '行政复议')), '已知悉：原件如此');
        await card(page, '行政复议').getByRole('button', { name: '撤销知悉' }).click();
        await verdict(page).getByText(/^发现 1 处正文与表格不符、2 处疑问$/).waitFor();
    }));

    test('a root cause is acknowledged as one', () => withText(sample, async page => {
        await setAside(causes(page).first(), '已知悉…', '待更正');
        await verdict(page).getByText('其中 1 处错误已知悉').waitFor();
        assert.match(await cell(page, 'requests/closed/natural').getAttribute('class'), /wrong/);
    }));

    test('a reason is needed; one of those offered will do', () => withText(doubtful, async page => {
        const fee = card(page, '信息处理费');
        await fee.getByRole('button', { name: '忽略…' }).click();
        await fee.getByRole('button', { name: '确定' }).click();
        assert.equal(await folded(page).count(), 0);
        await fee.getByRole('button', { name: '与原件核对无误' }).click();
        await page.keyboard.press('Enter');
        await folded(page).click();
        assert.equal(await reason(fee), '已忽略：与原件核对无误');
    }));

    test('by keyboard: the form is entered, left, and sent', () => withText(doubtful, async page => {
        const fee = card(page, '信息处理费');
        const open = fee.getByRole('button', { name: '忽略…' });
        await open.focus();
        await page.keyboard.press('Enter');
        await page.keyboard.type('jk?');
        assert.equal(await fee.getByLabel('说明理由').inputValue(), 'jk?');
        await page.keyboard.press('Escape');
        assert.equal(await fee.getByLabel('说明理由').count(), 0);
        await page.keyboard.press('Enter');
        await page.keyboard.type('核对无误');
        await page.keyboard.press('Enter');
        await folded(page).and(page.locator(':focus')).waitFor();
    }));

    test('it outlives a re-check, and waits while another report is looked at', () => withText(doubtful, async page => {
        await setAside(card(page, '信息处理费'), '忽略…', '另文说明');
        await paste(page, doubtful.replace('被申请行政复议2件', '被申请行政复议1件'));
        await verdict(page).getByText('没有确定的错误，1 处疑问').waitFor();
        await verdict(page).getByText('已忽略 1 项').waitFor();
        await paste(page, doubtful.replaceAll('望溪区水务局', '望溪区民政局'));
        await verdict(page).getByText('发现 1 处正文与表格不符、2 处疑问').waitFor();
        assert.equal(await folded(page).count(), 0);
        await paste(page, doubtful);
        await folded(page).waitFor();
    }));

    test('the opinion says what was set aside and why', () => withText(doubtful, async page => {
        await setAside(card(page, '信息处理费'), '忽略…', '另文说明');
        await setAside(card(page, '行政复议'), '已知悉…', '原件如此');
        await page.emulateMedia({ media: 'print' });
        await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
        const sheet = await page.locator('gouji-opinion-sheet .sheet, gouji-opinion-sheet h1').first()
            .evaluate(node => node.getRootNode().textContent.replace(/\s+/g, ' '));
        assert.match(sheet, /发现的问题.*行政复议.*已知悉：原件如此.*三、已忽略的事项.*信息处理费.*已忽略：另文说明.*四、无法核对的事项.*五、表格核对情况/);
    }));

    test('a file carries it to another page', () => withText(doubtful, async page => {
        await setAside(card(page, '信息处理费'), '忽略…', '另文说明');
        await page.getByRole('button', { name: '导出' }).click();
        const [download] = await Promise.all([
            page.waitForEvent('download'), page.getByRole('button', { name: '下载处理意见' }).click(),
        ]);
        const content = Buffer.concat(await download.createReadStream().then(stream => stream.toArray()));
        assert.equal(download.suggestedFilename(), '岚川市望溪区水务局处理意见.json');
        assert.doesNotMatch(content.toString(), /岚川/);
        await withText(doubtful, async other => {
            const input = other.locator('#dismissals-file');
            await input.setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from('{}') });
            await other.getByText('这不是处理意见文件。').waitFor();
            await input.setInputFiles({ name: 'b.json', mimeType: 'application/json', buffer: content });
            await other.getByText('已载入 1 条处理意见。').waitFor();
            await folded(other).waitFor();
        });
    }));

    test('nothing of it is stored', () => withText(doubtful, async page => {
        await setAside(card(page, '信息处理费'), '忽略…', '另文说明');
        await folded(page).waitFor();
        assert.deepEqual(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]), [0, 0, '']);
    }));
});
