// The page at work: paste, read, choose, edit, by mouse and by keyboard, in both languages.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { setPageForEach, setStage } from './stage.mjs';
import {
    cell, chosen, chosenNumber, expected, findings, inspector, ledger, paste, sample, sampleVerdict, showSample,
    soundReport, verdict,
} from './support.mjs';

const stage = setStage();
let page;
setPageForEach(stage, fresh => { page = fresh; });

test('a pasted report is checked at once, without a button', async () => {
    await paste(page, sample);
    await assert.doesNotReject(verdict(page).getByText(sampleVerdict).waitFor());
    assert.equal(await findings(page).count(), expected(sample).findings.length);
    assert.match(await ledger(findings(page).nth(1)), /＝ 22 （七）总计 ＝ 21 相差 1$/);
    assert.match(await page.locator('gouji-verdict-bar .report').innerText(), /岚川市望溪区水务局[\s\S]*2023年度[\s\S]*2021年版格式/);
});

test('a sound report is said to be so', async () => {
    await paste(page, soundReport);
    await verdict(page).getByText('未发现错误').waitFor();
    await page.getByText('没有发现问题。').waitFor();
    await page.getByText('凡能核对的关系都相符；不能核对的列在下面。').waitFor();
    assert.equal(await page.locator('gouji-verdict-bar .several').count(), 0);
});

test('of a sound report of which nothing is left open, nothing is said to be listed', async () => {
    await paste(page, soundReport.replace('，其中予以公开12件，部分公开4件', ''));
    await verdict(page).getByText('没有遗漏').waitFor();
    await page.getByText('应核对的关系都已核对，全部相符。').waitFor();
});

test('what is no report is said to be none', async () => {
    await paste(page, '定于周五下午召开例会，请准时参加。');
    await verdict(page).getByText('这可能不是一份年度报告').waitFor();
    assert.doesNotMatch(await verdict(page).innerText(), /[0-9]/, 'nothing is counted of it');
    assert.equal(await page.locator('gouji-coverage-list').count(), 0);
});

test('of two reports in one paste it is said which was checked, as a doubt in all places', async () => {
    await paste(page, `${soundReport}\n${sample}`);
    await findings(page).getByText('核对的是前一份的表格').waitFor();
    assert.equal(await page.locator('gouji-verdict-bar .several').innerText(), '文中不止一份报告，只核对了一份');
    const failed = page.locator('gouji-coverage-list tr', { hasText: '应只有一份报告' }).locator('td').nth(1);
    assert.equal(await failed.getAttribute('class'), 'doubt');
});

test('tables that come as tags of HTML within plain text are shown as tables are', async () => {
    const tagged = sample.replace(/^.*（七）总计.*$/m, line =>
        `<table><tr>${line.split('\t').map(each => `<td>${each}</td>`).join('')}</tr></table>`);
    await paste(page, tagged);
    await verdict(page).getByText(sampleVerdict).waitFor();
    const line = page.locator('gouji-source-view .line', { hasText: '（七）总计' });
    assert.match(await line.innerText(), /^\s*（七）总计\s+21\s+5\s+0\s+1\s+2\s+0\s+29$/);
    await line.getByText('21').click();
    assert.equal(await cell(page, 'requests/closed/natural').getAttribute('aria-current'), 'true');
});

test('the sample is one click away, and clearing can be undone', async () => {
    await page.getByRole('button', { name: '试试示例' }).click();
    await verdict(page).getByText(sampleVerdict).waitFor();
    await page.getByRole('button', { name: '清空' }).click();
    await page.getByRole('heading', { name: '把报告全文粘贴到这里' }).waitFor();
    await page.getByRole('button', { name: '撤销' }).click();
    await verdict(page).getByText(sampleVerdict).waitFor();
});

test('a pasted text takes the place of the one before, which can be brought back', async () => {
    await showSample(page);
    await paste(page, soundReport);
    await verdict(page).getByText('未发现错误').waitFor();
    await page.getByRole('button', { name: '撤销' }).click();
    await verdict(page).getByText(sampleVerdict).waitFor();
});

test('the tables open where the first of what was found is; another text begins at its own', async () => {
    const inSight = async key => {
        await page.locator('gouji-tables-pane .scroll').waitFor();
        return cell(page, key).evaluate(async td => {
            await new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)));
            const scroller = td.getRootNode().host.getRootNode().querySelector('.scroll').getBoundingClientRect();
            const { top, bottom } = td.getBoundingClientRect();
            return top > scroller.top && bottom < scroller.bottom;
        });
    };
    await showSample(page);
    assert.equal(await inSight('requests/closed/natural'), true);
    await paste(page, soundReport);
    await verdict(page).getByText('未发现错误').waitFor();
    assert.equal(await inSight('disclosure/regulations/issued'), true);
    assert.equal(await inSight('requests/closed/natural'), false);

    await page.keyboard.press('e');
    await page.locator('gouji-source-view textarea').fill(sample);
    await verdict(page).getByText(sampleVerdict).waitFor();
    assert.equal(await inSight('disclosure/regulations/issued'), true, 'nothing jumps while one is typing');
});

test('a finding shows its cells and its place in the text', async () => {
    await showSample(page);
    await findings(page).filter({ hasText: '商业企业' }).click();
    const ringed = page.locator('gouji-form-table td.ringed');
    assert.deepEqual(await ringed.evaluateAll(cells => cells.map(each => each.dataset.key)), [
        'requests/new/business', 'requests/carried_in/business', 'requests/closed/business', 'requests/carried_out/business',
    ]);
    assert.deepEqual(await ringed.locator('.sign').allInnerTexts(), ['+', '+', '−', '−']);
    assert.equal(await page.locator('gouji-source-view .ringed').count(), 4);
    await assert.doesNotReject(cell(page, 'requests/closed/business').and(page.locator('[aria-current=true]')).waitFor());
    assert.match(await inspector(page).innerText(), /5 \+ 1 ＝ 6 ≠ 5 ＝ 5 \+ 0，相差 1/);
});

test('a cell shows its finding and its place in the text', async () => {
    await showSample(page);
    await cell(page, 'requests/carried_out/total').click();
    assert.match(await chosen(page).innerText(), /结转下年度继续办理/);
    assert.equal(await page.locator('gouji-source-view .chosen').innerText(), '2');
    assert.match(await inspector(page).innerText(), /1（另 5 项为 0） ＝ 1 ≠ 2/);
});

test('a place in the text shows its cell and its finding', async () => {
    await showSample(page);
    await page.locator('gouji-source-view mark', { hasText: '29' }).click();
    await cell(page, 'requests/closed/total').and(page.locator('[aria-current=true]')).waitFor();
    assert.match(await ledger(chosen(page)), /＝ 30 （七）总计 ＝ 29 相差 1$/);
});

test('the results at the edges of rows and columns lead to their findings', async () => {
    await showSample(page);
    const edge = cell(page, 'requests.balance/requests//business');
    assert.match(await edge.innerText(), /✕1/);
    await edge.click();
    assert.equal(await ledger(chosen(page)), '5 + 1 ＝ 6 5 + 0 ＝ 5 相差 1');
    await cell(page, 'requests.row_total/requests/new/').click();
    assert.equal(await page.locator('gouji-form-table td.ringed').count(), 7);
});

test('editing is checked live, and the choice survives it', async () => {
    await showSample(page);
    await findings(page).filter({ hasText: '商业企业' }).click();
    await page.getByRole('button', { name: '编辑' }).click();
    const editor = page.getByRole('textbox', { name: '报告原文' });
    const mended = sample.replace('\t21\t5\t0\t1\t2\t0\t29\n四', '\t22\t5\t0\t1\t2\t0\t30\n四');
    await editor.fill(mended);
    await verdict(page).getByText(expected(mended).verdict).waitFor();
    assert.match(await chosen(page).innerText(), /商业企业/);
    await page.keyboard.press('Escape');
    await page.locator('gouji-source-view [role=region]').and(page.locator(':focus')).waitFor();
    assert.equal(await page.locator('gouji-source-view textarea').count(), 0);
});

test('typing into the empty page turns into editing without losing a letter', async () => {
    await page.getByRole('textbox').click();
    await page.keyboard.type('一、总体情况');
    assert.equal(await page.getByRole('textbox', { name: '报告原文' }).inputValue(), '一、总体情况');
});

test('a screen reader at a finding says what was found', async () => {
    await showSample(page);
    const client = await page.context().newCDPSession(page);
    const { nodes } = await client.send('Accessibility.getFullAXTree');
    const said = nodes.find(({ role, name }) => role?.value === 'button' && name?.value === '错误 表三 · 商业企业');
    assert.match(said.description.value, /^“商业企业”一栏勾稽不平/);
});

test('everything can be done from the keyboard', async () => {
    await showSample(page);
    await page.keyboard.press('j');
    assert.equal(await chosenNumber(page), '1');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('j');
    assert.equal(await chosenNumber(page), '3');
    await page.keyboard.press('k');
    await page.keyboard.press('Enter');
    assert.equal(await chosen(page).locator('.calculation button').count(), expected(sample).findings[1].operands.length);
    await page.keyboard.press('Escape');
    assert.equal(await chosen(page).count(), 0);
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: '快捷键' }).waitFor();
    await page.keyboard.press('Escape');
    assert.equal(await page.getByRole('dialog').count(), 0);
    await cell(page, 'requests/new/natural').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await cell(page, 'requests/carried_in/business').and(page.locator('[aria-current=true]')).waitFor();
    await page.keyboard.press('e');
    await page.getByRole('textbox', { name: '报告原文' }).waitFor();
});

test('Tab reaches every view', async () => {
    await showSample(page);
    const reached = new Set();
    for (let press = 0; press < 80; press++) {
        await page.keyboard.press('Tab');
        reached.add(await page.evaluate(() => {
            let active = document.activeElement;
            const hosts = [];
            while (active) {
                hosts.push(active.localName);
                active = active.shadowRoot?.activeElement;
            }
            return hosts.find(name => /pane|view|top-bar|verdict/.test(name)) ?? '';
        }));
    }
    for (const name of ['gouji-top-bar', 'gouji-source-view', 'gouji-tables-pane', 'gouji-findings-pane']) {
        assert.ok(reached.has(name), `${name} was not reached`);
    }
});

test('from a cell Tab goes on to its sums, which stay until the keyboard leaves them', async () => {
    await showSample(page);
    await cell(page, 'requests/closed/natural').focus();
    const at = () => page.locator('gouji-inspector button:focus').innerText();
    const sums = inspector(page).getByRole('button');
    const names = await sums.allInnerTexts();
    assert.ok(names.length > 1);
    await page.locator('gouji-form-table').last().locator('td[tabindex="0"]').focus();
    await page.keyboard.press('Tab');
    assert.equal(await at(), await sums.first().innerText());
    while (await page.locator('gouji-inspector button:focus').count()) await page.keyboard.press('Tab');
    await page.getByRole('button', { name: '复制问题清单' }).and(page.locator(':focus')).waitFor();
    await inspector(page).getByText('这里写出算式').waitFor();
});

test('a table that is damaged is gone to in the text, wherever in a line it begins', async () => {
    await paste(page, soundReport.replace(/\t（五）不予处理.*\n/, ''));
    await findings(page).filter({ hasText: '不完整' }).click();
    const row = page.locator('gouji-source-view .within').first();
    assert.match(await row.innerText(), /^一、本年新收/);
    const [{ y }, view] = await Promise.all([row.boundingBox(), page.locator('gouji-source-view .scroll').boundingBox()]);
    assert.ok(y > view.y && y < view.y + view.height, `${y}`);
});

test('what is printed in a cell that is no number stands there beside what it should be', async () => {
    await paste(page, soundReport.replace('一、本年新收政府信息公开申请数量\t\t\t21', '一、本年新收政府信息公开申请数量\t\t\t2l'));
    const unread = cell(page, 'requests/new/natural');
    await unread.getByText('2l').waitFor();
    assert.equal(await unread.locator('.inferred').innerText(), '＝21');
});

test('figures that cannot be placed are listed, not added up, and are no cell’s own', async () => {
    await paste(page, soundReport
        .replace('申请数量\t\t\t21\t5\t0\t1\t2\t0\t29', '申请数量\t\t 21 5 0 1 2')
        .replace('（一）予以公开\t\t8\t2\t0\t1\t1\t0\t12', '（一）予以公开\t 8 2 0 1 1'));
    const card = findings(page).filter({ hasText: '无法确定属于哪一格' });
    await card.click();
    assert.equal(await card.locator('.ledger').count(), 0);
    await card.getByRole('button', { name: '有关各格' }).click();
    assert.equal(await card.locator('.calculation tbody tr').count(), 2);
    assert.equal(await page.locator('gouji-form-table td.ringed .sign').count(), 0);
    assert.equal(await cell(page, 'requests/new/total').locator('.value').innerText(), '?');
});

test('the other language is a real one, messages included', async () => {
    await showSample(page);
    await findings(page).first().click();
    await page.getByRole('button', { name: 'switch to English' }).click();
    await verdict(page).getByText(/^\d+ errors found/).waitFor();
    assert.equal(await page.getAttribute('html', 'lang'), 'en');
    assert.equal(await chosenNumber(page), '1');
    const shown = await findings(page).first().innerText();
    assert.match(shown, /difference\s+1/);
    assert.match(shown, /a difference of 1/);
    assert.match(shown, /Table 3 · Carried over to next year/);
    // Beside the official heading, in sight: a finger cannot hover.
    assert.equal(await page.locator('th', { hasText: '（七）总计' }).innerText(), '（七）总计\nTotal of outcomes');
    assert.doesNotMatch(await page.locator('gouji-top-bar button, gouji-verdict-bar .verdict').allInnerTexts()
        .then(parts => parts.join('').replace(/勾稽|中文/g, '')), /\p{Script=Han}/u);
});

test('what could not be checked is listed with the reason', async () => {
    await paste(page, sample.replace(/\t（五）不予处理[\s\S]*?\t\t3\.其他.*\n/, ''));
    await verdict(page).getByRole('button', { name: /项无法核对/ }).click();
    assert.match(await page.locator('gouji-coverage-list .open').innerText(), /原文缺少有关单元格[\s\S]*商业企业/);
    assert.match(await cell(page, 'requests/unprocessed.petition/natural').getAttribute('class'), /lost/);
    assert.match(await cell(page, 'requests.outcomes/requests//business').innerText(), /\?/);
});

test('a relation that is only asked about is counted as doubted', async () => {
    await paste(page, readFileSync(new URL('../cases/blanks.txt', import.meta.url), 'utf8'));
    await verdict(page).getByText('没有遗漏').waitFor();
    const row = page.locator('gouji-coverage-list tr', { hasText: '一 ＋ 二 ＝ （七） ＋ 四' });
    assert.deepEqual(await page.locator('gouji-coverage-list th[scope=col]').allInnerTexts(), ['关系', '相符', '不符', '存疑', '未核']);
    assert.deepEqual(await row.locator('td').allInnerTexts(), ['6', '0', '1', '0']);
    await showSample(page);
    await page.locator('gouji-coverage-list th[scope=col]', { hasText: '存疑' }).waitFor({ state: 'detached' });
    assert.equal(await page.locator('gouji-coverage-list th[scope=col]').count(), 4);
});

test('what prose leaves open is quoted, and gone to', async () => {
    await showSample(page);
    const open = page.locator('gouji-coverage-list .open li').filter({ hasText: '有不止一种读法' });
    assert.match(await open.locator('.where').innerText(), /予以公开12件/);
    await open.getByRole('button').click();
    await page.locator('gouji-source-view .chosen', { hasText: '予以公开12件' }).waitFor();
});

test('a text file is read in the encoding it has', async () => {
    const input = page.locator('#report-files');
    await input.setInputFiles({ name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from(`\ufeff${sample}`, 'utf16le') });
    await verdict(page).getByText(sampleVerdict).waitFor();
    await page.getByRole('button', { name: '清空' }).click();
    // 一、总体情况 in GBK, which is not UTF-8.
    const gbk = Buffer.from([0xd2, 0xbb, 0xa1, 0xa2, 0xd7, 0xdc, 0xcc, 0xe5, 0xc7, 0xe9, 0xbf, 0xf6]);
    await input.setInputFiles({ name: 'b.txt', mimeType: 'text/plain', buffer: gbk });
    assert.equal((await page.locator('gouji-source-view .line').first().innerText()).trim(), '一、总体情况');
});

test('a file can be dropped on the page', async () => {
    await page.evaluate(text => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([text], 'report.txt', { type: 'text/plain' }));
        const drag = type => document.body.dispatchEvent(new DragEvent(type, {
            dataTransfer, bubbles: true, cancelable: true, composed: true,
        }));
        drag('dragover');
        drag('drop');
    }, sample);
    await verdict(page).getByText(sampleVerdict).waitFor();
});

test('the verdict is read out, in a place that is there from the beginning', async () => {
    const live = page.locator('p.spoken[role=status]');
    assert.equal(await live.innerText(), '');
    await showSample(page);
    assert.match(await live.innerText(), new RegExp(`^${sampleVerdict}；`));
});

test('the opinion and the data can be saved', async () => {
    await showSample(page);
    const saved = async name => {
        await page.getByRole('button', { name: '导出' }).click();
        const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
        const chunks = await download.createReadStream().then(stream => stream.toArray());
        return { file: download.suggestedFilename(), content: Buffer.concat(chunks).toString('utf8') };
    };
    const opinion = await saved('下载核查意见');
    assert.equal(opinion.file, '岚川市望溪区水务局核查意见.txt');
    assert.match(opinion.content, /^\ufeff/, 'older editors of text know its encoding by this');
    assert.doesNotMatch(opinion.content, /[^\r]\n/, 'and its lines by both their ends');
    assert.match(opinion.content, new RegExp(`${sampleVerdict}；已核对.*。\\r\\n正文共.*。\\r\\n`));
    assert.match(opinion.content, /为 6（5 \+ 1），.*为 5（5 \+ 0），相差 1。/);
    assert.match(opinion.content, /分项之和 ＝ 总数——有不止一种读法：/);
    assert.doesNotMatch(opinion.content, /≠/, 'a sum that stands in the sentence is not said again');
    const data = await saved('下载核对数据');
    assert.equal(JSON.parse(data.content).findings.length, expected(sample).findings.length);
});

test('what is printed is the opinion, and nothing of the interface', async () => {
    await showSample(page);
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    const sheet = page.locator('gouji-opinion-sheet');
    await sheet.getByRole('heading', { name: '政府信息公开工作年度报告核查意见单' }).waitFor();
    assert.equal(await sheet.locator('ol > li').count(), expected(sample).findings.length);
    assert.equal(await sheet.locator('table').count(), 3);
    assert.equal(await page.getByRole('button').count(), 0);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    assert.equal(await sheet.count(), 0);
});

test('a very long text is shown in parts and leaves the page usable', async () => {
    const long = `${sample}${'望溪区水务局办公室整理了本年度的各类资料。\n'.repeat(60_000)}`;
    await paste(page, long);
    await verdict(page).getByText(sampleVerdict).waitFor();
    assert.match(await page.locator('gouji-source-view .pager').innerText(), /第 1 \/ \d+ 段/);
    const scroller = page.locator('gouji-source-view .scroll');
    await scroller.evaluate(each => { each.scrollTop = each.scrollHeight; });
    await page.getByRole('button', { name: '下一段' }).click();
    await page.waitForFunction(each => each.scrollTop === 0, await scroller.elementHandle());
    assert.match(await page.locator('gouji-source-view .pager').innerText(), /第 2 \//);
    await findings(page).first().click();
    await page.locator('gouji-source-view .chosen').waitFor();
});
