// What comes in: rich text from the clipboard, files of every kind, several at once.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { archive, docx, docxOf, paragraph } from './docx_samples.mjs';
import { hostile } from './html_samples.mjs';
import { setPageForEach, setStage } from './stage.mjs';
import { cell, findings, paste, sample, showSample, soundReport, verdict } from './support.mjs';

const stage = setStage();
let page;
setPageForEach(stage, fresh => { page = fresh; });

const escaped = text => text.replace(/[&<]/g, letter => `&#${letter.charCodeAt(0)};`);
/** The lines of a report, those with tabs as rows of a table. */
const htmlOf = text => `<meta charset="utf-8"><body>${text.split('\n').map(line => (line.includes('\t')
    ? `<table><tr>${line.split('\t').map(each => `<td>${escaped(each)}</td>`).join('')}</tr></table>`
    : `<p class="MsoNormal">${escaped(line)}</p>`)).join('')}</body>`.replaceAll('</table><table>', '');

const file = (name, content) => ({ name, mimeType: '', buffer: Buffer.from(content) });
const give = (...files) => page.locator('#report-files').setInputFiles(files);
const lines = () => page.locator('gouji-file-list li').allInnerTexts().then(all => all.map(text => text.replace(/\s+/g, ' ').trim()));
const firstLine = () => page.locator('gouji-source-view .line').first().innerText().then(text => text.trim());
const wrong = () => verdict(page).getByText('发现 6 处错误、2 处正文与表格不符').waitFor();
const sound = () => verdict(page).getByText('未发现错误').waitFor();

describe('pasted HTML', () => {
    test('is read where it has a table, whatever the plain text is', async () => {
        await paste(page, '表格已省略', htmlOf(sample));
        await wrong();
        assert.equal(await cell(page, 'requests/closed/natural').locator('.value').innerText(), '21');
    });

    test('is checked once', async () => {
        await page.evaluate(() => {
            const { parse } = JSON;
            window.checks = 0;
            JSON.parse = (...given) => {
                const value = parse(...given);
                window.checks += Boolean(value?.diagnoses);
                return value;
            };
        });
        await paste(page, '', htmlOf(sample));
        await wrong();
        assert.equal(await page.evaluate(() => window.checks), 1);
    });

    test('is left alone where it has none: plain text says the same', async () => {
        await paste(page, '一、总体情况', '<pre style="color:red"><span>一、总体</span><span>情况（彩色）</span></pre>');
        await verdict(page).waitFor();
        assert.equal(await firstLine(), '一、总体情况');
    });

    test('is read where there is nothing else', async () => {
        await paste(page, '', '<p>一、总体情况</p><p>平稳。</p>');
        await verdict(page).waitFor();
        assert.equal(await firstLine(), '一、总体情况');
    });

    test('is edited as the text that became of it', async () => {
        await paste(page, '', htmlOf(sample));
        await wrong();
        await page.keyboard.press('e');
        const editor = page.getByRole('textbox', { name: '报告原文' });
        const text = await editor.inputValue();
        assert.match(text, /（七）总计\t\t21\t5/);
        await editor.fill(text.replace('办结30件', '办结31件'));
        await verdict(page).getByText(/发现 \d+ 处错误/).waitFor();
        assert.equal(await cell(page, 'requests/closed/natural').locator('.value').innerText(), '21');
    });

    test('runs nothing and loads nothing', async () => {
        await paste(page, '', hostile);
        await verdict(page).waitFor();
        await page.waitForTimeout(300);
        assert.equal(await page.evaluate(() => window.ran), undefined);
        await page.keyboard.press('e');
        await page.waitForTimeout(100);
        assert.equal(await page.evaluate(() => window.ran), undefined);
    });
});

describe('one file', () => {
    const gb18030 = text => page.evaluate(given => {
        // There is no encoder: what each character is is found by decoding all there are.
        const bytes = new Map();
        for (let high = 0x81; high < 0xff; high++) {
            for (let low = 0x40; low < 0xff; low++) {
                bytes.set(new TextDecoder('gb18030').decode(new Uint8Array([high, low])), [high, low]);
            }
        }
        return [...given].flatMap(letter => (letter < '\x80' ? [letter.charCodeAt(0)] : bytes.get(letter)));
    }, text).then(bytes => Buffer.from(bytes));

    const kinds = {
        'a web page': async () => file('a.html', htmlOf(sample)),
        'a web page in GB18030': async () => file('a.htm', await gb18030(htmlOf(sample).replace('utf-8', 'gb2312'))),
        'a web page that calls itself what it is not': async () => file('a.htm', htmlOf(sample).replace('utf-8', 'gb2312')),
        'a web page without a name for it': async () => file('a', `<!DOCTYPE html>${htmlOf(sample)}`),
        'a word processor’s document': async () => file('a.docx', docxOf(sample)),
        'a text with a tag before it': async () => file('a.txt', `<h1>年报</h1>\n${sample}`),
        'a text that begins with a way back': async () => file('a.txt', `< 返回\n${sample}`),
        'a text with tables of HTML': async () => file('a.md', `# 年报\n${htmlOf(sample).replaceAll(/<\/?(p|body|meta)\b[^>]*>/g, '\n')}`),
        'a text cut short within a character': async () => file('a.txt', Buffer.from(`${sample}完`).subarray(0, -1)),
        'a text with a byte of another': async () => file('a.txt', Buffer.concat([Buffer.from(sample), Buffer.from([0xff])])),
        'UTF-16 without a mark': async () => file('a.txt', Buffer.from(sample, 'utf16le')),
        'UTF-16 of the other order': async () => file('a.txt', Buffer.from(sample, 'utf16le').swap16()),
        'plain text': async () => file('a.md', sample.replaceAll('\n', '\r\n')),
    };
    for (const [name, make] of Object.entries(kinds)) {
        test(name, async () => {
            await give(await make());
            await wrong();
            assert.equal(await findings(page).count(), 8);
        });
    }

    test('is opened from the bar at the top, whatever is there', async () => {
        await showSample(page);
        const [chooser] = await Promise.all([
            page.waitForEvent('filechooser'), page.getByRole('button', { name: '打开…' }).click(),
        ]);
        await chooser.setFiles(file('a.txt', soundReport));
        await sound();
    });

    const refused = {
        'a PDF': [file('a.pdf', '%PDF-1.7\n'), '本页不能读取 PDF'],
        'an old word processor’s file': [file('a.doc', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), '另存为 .docx'],
        'a workbook': [file('a.xlsx', archive({ 'xl/workbook.xml': '<workbook/>' })), '本页不能读取电子表格'],
        'an old workbook': [file('a.xls', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), '本页不能读取电子表格'],
        'a picture': [file('a.png', [0x89, 0x50, 0x4e, 0x47, 0x0d]), '本页不能识别图片中的文字'],
        'a damaged document': [file('a.docx', docxOf(sample).subarray(0, 900)), '已损坏'],
        'a bomb': [file('a.docx', docx(paragraph('0'.repeat(40 << 20)))), '文件过大'],
        'nothing': [file('a.txt', ' \n'), '没有文字'],
        'something else': [file('a.bin', [0, 1, 2, 3]), '不能识别这种文件'],
    };
    for (const [name, [given, sentence]] of Object.entries(refused)) {
        test(`${name} is refused with what to do, and what was there stays`, async () => {
            await showSample(page);
            await give(given);
            await page.locator('gouji-notice').getByText(sentence).waitFor();
            await wrong();
        });
    }
});

describe('several files', () => {
    const files = () => [
        file('2 乙局.txt', soundReport), file('10 丁局.docx', docxOf(soundReport)), file('1 甲局.docx', docxOf(sample)),
        file('3 丙局.pdf', '%PDF-1.7'),
    ];
    const done = () => page.getByText('1 份有错误，1 份未能读取').waitFor();

    test('have a verdict each, in the order of their names', async () => {
        await give(...files());
        await done();
        const [first, second, third, last] = await lines();
        assert.match(first, /^✕ 1 甲局\.docx 岚川市望溪区水务局 2023 发现 6 处错误、2 处正文与表格不符/);
        assert.match(second, /^✓ 2 乙局\.txt .* 未发现错误；1 项无法核对$/);
        assert.match(third, /^– 3 丙局\.pdf 本页不能读取 PDF/);
        assert.match(last, /^✓ 10 丁局\.docx/);
    });

    test('are shown one at a time, by mouse and by key, and the list again', async () => {
        await give(...files());
        await done();
        await page.locator('gouji-file-list button.line').first().focus();
        await page.keyboard.press('ArrowDown');
        await page.keyboard.press('ArrowUp');
        await page.keyboard.press('Enter');
        await wrong();
        await page.keyboard.press('j');
        await page.locator('gouji-finding-card[chosen]').waitFor();
        await page.getByRole('button', { name: '下一份' }).click();
        await sound();
        assert.match(await page.locator('gouji-file-bar .name').innerText(), /2 乙局\.txt\s*2 \/ 4/);
        await page.getByRole('button', { name: '下一份' }).click();
        assert.match(await page.locator('gouji-file-bar .name').innerText(), /10 丁局\.docx\s*4 \/ 4/);
        assert.equal(await page.getByRole('button', { name: '下一份' }).isEnabled(), false);
        await page.getByRole('button', { name: '全部文件' }).click();
        assert.equal((await lines()).length, 4);
        assert.equal(await page.locator('gouji-workbench').isVisible(), false);
    });

    test('what is mended in one is seen in the list', async () => {
        await give(...files());
        await done();
        await page.locator('gouji-file-list button.line').nth(1).click();
        await page.keyboard.press('e');
        await page.getByRole('textbox', { name: '报告原文' }).fill(sample);
        await wrong();
        await page.getByRole('button', { name: '全部文件' }).click();
        assert.match((await lines())[1], /^✕ 2 乙局\.txt .* 发现 6 处错误、2 处正文与表格不符/);
    });

    test('are saved together, and printed one by one', async () => {
        await give(...files());
        await done();
        const [download] = await Promise.all([
            page.waitForEvent('download'), page.getByRole('button', { name: '全部导出' }).click(),
        ]);
        const parts = await download.createReadStream().then(stream => stream.toArray());
        const saved = JSON.parse(Buffer.concat(parts).toString('utf8'));
        assert.deepEqual(saved.map(each => each.file), ['1 甲局.docx', '2 乙局.txt', '3 丙局.pdf', '10 丁局.docx']);
        assert.deepEqual(saved.map(each => each.result?.findings.length ?? each.error.slice(0, 7)), [8, 0, '本页不能读取 ', 0]);
        assert.equal(await page.getByRole('button', { name: '打印' }).count(), 0);
        await page.locator('gouji-file-list button.line').first().click();
        await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
        assert.match(await page.locator('gouji-opinion-sheet').evaluate(sheet => sheet.shadowRoot.textContent), /发现 6 处错误/);
    });

    test('are summed up in a table for a spreadsheet, which takes none of it for a formula', async () => {
        await give(...files(), file('=1+1.txt', soundReport));
        await done();
        await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
        await page.getByRole('button', { name: '复制汇总表' }).click();
        await page.getByText('汇总表已复制').waitFor();
        const rows = (await page.evaluate(() => navigator.clipboard.readText())).trimEnd().split('\n').map(row => row.split('\t'));
        assert.deepEqual(rows.map(row => row.length), Array(6).fill(7));
        assert.deepEqual(rows[0].slice(0, 4), ['文件', '公开机关', '报告年度', '错误']);
        const of = name => rows.find(row => row[0] === name).slice(1);
        assert.deepEqual(of('1 甲局.docx').slice(0, 4), ['岚川市望溪区水务局', '2023', '8', '0']);
        assert.equal(of('2 乙局.txt').at(-1), '未发现错误');
        assert.match(of('3 丙局.pdf').at(-1), /^本页不能读取 PDF/);
        assert.ok(of("'=1+1.txt"));
    });

    test('those in which nothing was found can be left out', async () => {
        await give(...files());
        await done();
        await page.getByRole('button', { name: '只看有问题的' }).click();
        assert.deepEqual((await lines()).map(line => line.slice(0, 1)), ['✕', '–']);
        await page.locator('gouji-file-list button.line').click();
        await wrong();
        assert.match(await page.locator('gouji-file-bar .name').innerText(), /1 \/ 2$/);
        await page.getByRole('button', { name: '全部文件' }).click();
        assert.equal((await lines()).length, 2);
    });

    test('the worst can come first, and what is mended keeps its place until the list is seen again', async () => {
        const doubtful = soundReport.replace('本年度未收取信息处理费。', '无。');
        await give(file('4 戊局.txt', doubtful), ...files(), file('5 己局.txt', soundReport.replace('办结30件', '办结31件')));
        await page.getByText('2 份有错误，1 份有疑问，1 份未能读取').waitFor();
        const order = async () => (await lines()).map(line => line.match(/(\d+) /)[1]);
        assert.deepEqual(await order(), ['1', '2', '3', '4', '5', '10']);
        await page.getByRole('button', { name: '问题多的在前' }).click();
        assert.deepEqual(await order(), ['1', '5', '4', '3', '2', '10']);
        await page.locator('gouji-file-list button.line').first().click();
        await page.keyboard.press('e');
        await page.getByRole('textbox', { name: '报告原文' }).fill(soundReport);
        await sound();
        await page.getByRole('button', { name: '下一份' }).click();
        assert.match(await page.locator('gouji-file-bar .name').innerText(), /^5 己局\.txt\s*2 \/ 6$/);
        await page.getByRole('button', { name: '全部文件' }).click();
        assert.deepEqual(await order(), ['5', '4', '3', '1', '2', '10']);
    });

    test('are added to by what is pasted and opened, and one of them can be cleared', async () => {
        await give(...files());
        await done();
        await paste(page, sample);
        await wrong();
        assert.match(await page.locator('gouji-file-bar .name').innerText(), /粘贴的文字\s*5 \/ 5/);
        await page.getByRole('button', { name: '清空' }).click();
        await done();
        assert.equal((await lines()).length, 4);
        await give(file('0 庚局.txt', soundReport));
        await page.locator('gouji-file-list').getByText('0 庚局.txt').waitFor();
        await done();
        assert.equal((await lines()).length, 5);
        await page.getByRole('button', { name: '撤销' }).click();
        assert.equal((await lines()).length, 4);
        await page.getByRole('button', { name: '清空' }).click();
        await page.getByRole('heading', { name: '把报告全文粘贴到这里' }).waitFor();
    });

    test('a file without a table that can be checked is said to be that', async () => {
        await give(file('a.txt', '岚川市望溪区水务局2023年政府信息公开工作年度报告\n一、总体情况\n平稳。'), file('b.txt', soundReport));
        await page.getByText('未发现错误，1 份有疑问').waitFor();
        assert.match((await lines())[0], /^! a\.txt .* 没有可以核对的表格，\d+ 处疑问；\d+ 项无法核对$/);
    });

    test('take the place of what was there, which can be brought back', async () => {
        await showSample(page);
        await give(...files());
        await done();
        await page.getByRole('button', { name: '撤销' }).click();
        await wrong();
        assert.equal(await page.locator('gouji-file-list, gouji-file-bar').count(), 0);
    });

    test('are checked one after the other, and the page stays at hand meanwhile', async () => {
        const many = Array.from({ length: 60 }, (_, at) => file(`${at}.txt`, at % 2 ? sample : soundReport));
        await give(...many);
        await page.getByText(/正在核对，已完成 \d+ \/ 60/).waitFor();
        await paste(page, soundReport);
        await sound();
        await page.getByRole('button', { name: '全部文件' }).click();
        await page.getByText('30 份有错误').waitFor();
        assert.equal((await lines()).length, 61);
    });

    test('can be dropped on the page', async () => {
        await page.evaluate(([one, other]) => {
            const dataTransfer = new DataTransfer();
            dataTransfer.items.add(new File([one], 'a.txt'));
            dataTransfer.items.add(new File([other], 'b.txt'));
            for (const type of ['dragover', 'drop']) {
                document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
            }
        }, [sample, soundReport]);
        await page.getByText('1 份有错误').waitFor();
    });

    /** Drops folders, by their names: what they hold, a text or a folder each. */
    const dropFolders = folders => page.evaluate(dropped => {
        const entryOf = ([name, content]) => {
            if (typeof content === 'string') return { name, isFile: true, file: take => take(new File([content], name)) };
            const entries = Object.entries(content).map(entryOf);
            return { name, isDirectory: true, createReader: () => ({ readEntries: take => take(entries.splice(0)) }) };
        };
        const dataTransfer = new DataTransfer();
        for (const [name] of dropped) dataTransfer.items.add(new File([], name));
        const entries = dropped.map(entryOf);
        DataTransferItem.prototype.webkitGetAsEntry = () => entries.shift();
        document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    }, Object.entries(folders));

    test('can be dropped as a folder; one without files is said to be', async () => {
        await dropFolders({ reports: { '.DS_Store': '', '~$a.docx': '' } });
        await page.getByText('文件夹中没有文件。').waitFor();
        await dropFolders({ reports: { 'a.txt': sample, 'b.txt': soundReport, 'Thumbs.db': '' } });
        await page.getByText('1 份有错误').waitFor();
        assert.equal((await lines()).length, 2);
    });

    test('that have the same name are told apart by their folders', async () => {
        const names = () => page.locator('gouji-file-list .line > :nth-child(2)').allInnerTexts();
        await dropFolders({ reports: { 甲局: { 'a.txt': sample }, 乙局: { 'a.txt': '', 附件: { 'b.txt': sample } }, 'c.txt': sample } });
        await page.getByText('3 份有错误').waitFor();
        assert.deepEqual((await names()).sort(), ['c.txt', '乙局/a.txt', '乙局/附件/b.txt', '甲局/a.txt']);
        await page.getByRole('button', { name: '清空' }).click();
        await dropFolders({ 甲局: { 'a.txt': sample }, 乙局: { 'a.txt': soundReport } });
        await page.getByText('1 份有错误').waitFor();
        assert.deepEqual((await names()).sort(), ['乙局/a.txt', '甲局/a.txt']);
    });
});
