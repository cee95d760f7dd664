// Every state of the page, wide and narrow, light and dark: axe-core has nothing to object to, and
// nothing is cut off.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { setStage } from './stage.mjs';
import {
    axeFindings, causes, diagnoseSample, findings, openPage, paste, sample, showSample, soundReport, verdict,
} from './support.mjs';

const stage = setStage();

async function showFiles(page) {
    const file = (name, content) => ({ name, mimeType: '', buffer: Buffer.from(content) });
    await page.locator('#report-files').setInputFiles([
        file('甲.txt', sample), file('乙.txt', soundReport), file('丙.pdf', '%PDF-1.7'), file('丁.txt', '关于报送年度报告的通知'),
    ]);
    await page.getByText('1 份有错误，1 份未能读取').waitFor();
}

const kStates = {
    empty: async () => {},
    'many findings, one chosen': async page => {
        await showSample(page);
        await findings(page).nth(4).click();
    },
    'coverage of the prose, a claim chosen': async page => {
        await showSample(page);
        await page.keyboard.press('c');
        await page.locator('gouji-source-view mark', { hasText: '部分公开4件' }).click();
    },
    'root causes, one unfolded': {
        diagnose: diagnoseSample,
        reach: async page => {
            await showSample(page);
            await causes(page).first().getByRole('button', { name: /由此而来/ }).click();
        },
    },
    'a relation taken apart': async page => {
        await showSample(page);
        await findings(page).filter({ hasText: '商业企业' }).getByRole('button', { name: '算式各项' }).click();
    },
    'a repair previewed': {
        diagnose: diagnoseSample,
        reach: async page => {
            await showSample(page);
            await causes(page).first().getByRole('button', { name: '按此更正预览' }).click();
        },
    },
    'something set aside, another being so': async page => {
        const doubtful = soundReport.replace('被申请行政复议1件', '被申请行政复议2件').replace('本年度未收取信息处理费。', '无。');
        await paste(page, doubtful);
        await findings(page).last().getByRole('button', { name: '忽略…' }).click();
        await page.keyboard.type('另文说明');
        await page.keyboard.press('Enter');
        await page.locator('button.dismissed').click();
        await findings(page).first().getByRole('button', { name: '已知悉…' }).click();
    },
    'no finding': page => paste(page, soundReport),
    'tables missing': page => paste(page, '岚川市望溪区水务局2023年政府信息公开工作年度报告\n一、总体情况\n平稳。'),
    'cells lost': page => paste(page, sample.replace(/\t（五）不予处理[\s\S]*?\t\t3\.其他.*\n/, '')),
    editing: async page => {
        await showSample(page);
        await page.keyboard.press('e');
    },
    English: async page => {
        await showSample(page);
        await page.locator('button[aria-label*="English"]').click();
    },
    'several files': page => showFiles(page),
    'one of several files': async page => {
        await showFiles(page);
        await page.locator('gouji-file-list button.line').last().click();
        await verdict(page).waitFor();
    },
    'list of keys': async page => {
        await showSample(page);
        await page.keyboard.press('?');
    },
};

const kSettings = {
    'wide, light': { viewport: { width: 1440, height: 900 }, colorScheme: 'light' },
    'wide, dark': { viewport: { width: 1440, height: 900 }, colorScheme: 'dark' },
    'phone, light': { viewport: { width: 390, height: 844 }, colorScheme: 'light' },
    'phone, dark': { viewport: { width: 390, height: 844 }, colorScheme: 'dark' },
};

const overflow = page => page.evaluate(() =>
    document.documentElement.scrollWidth - document.documentElement.clientWidth);

for (const [setting, options] of Object.entries(kSettings)) {
    describe(setting, { concurrency: 3 }, () => {
        for (const [state, given] of Object.entries(kStates)) {
            test(state, async () => {
                const { diagnose, reach } = typeof given === 'function' ? { reach: given } : given;
                const { page, context, complaints } = await openPage(stage.browser, stage.server.url, { ...options, diagnose });
                await reach(page);
                await page.waitForTimeout(250);
                assert.deepEqual(await axeFindings(page), []);
                assert.equal(await overflow(page), 0);
                assert.deepEqual(complaints, []);
                await context.close();
            });
        }
    });
}

test('a phone shows one view at a time, and findings lead to the others', async () => {
    const { page, context } = await openPage(stage.browser, stage.server.url, kSettings['phone, light']);
    await showSample(page);
    assert.equal(await page.locator('gouji-tables-pane').isVisible(), false);
    await findings(page).filter({ hasText: '商业企业' }).getByRole('button', { name: '看表格' }).click();
    assert.equal(await page.locator('gouji-findings-pane').isVisible(), false);
    const ringed = page.locator('td.ringed[aria-current=true]');
    const box = await ringed.boundingBox();
    assert.ok(box.x >= 0 && box.x + box.width <= 390 && box.y > 0 && box.y < 844, JSON.stringify(box));
    await page.getByRole('button', { name: '原文', exact: true }).click();
    assert.equal(await page.locator('gouji-source-view').isVisible(), true);
    await context.close();
});

test('on a tablet the findings stand beside one of the other views', async () => {
    const { page, context } = await openPage(stage.browser, stage.server.url, { viewport: { width: 1024, height: 768 } });
    await showSample(page);
    assert.equal(await page.locator('gouji-findings-pane').isVisible(), true);
    assert.equal(await page.locator('gouji-tables-pane').isVisible(), true);
    await page.getByRole('button', { name: '原文', exact: true }).click();
    assert.equal(await page.locator('gouji-source-view').isVisible(), true);
    assert.equal(await page.locator('gouji-tables-pane').isVisible(), false);
    await context.close();
});

test('lines stand between views, and tables have all of theirs', async () => {
    for (const [width, height, lines] of [[1440, 900, [0, 1, 1]], [1024, 768, [0, 1]], [390, 844, [0]]]) {
        const { page, context } = await openPage(stage.browser, stage.server.url, { viewport: { width, height } });
        await showSample(page);
        const shown = await page.locator('.views > :not([hidden])')
            .evaluateAll(views => views.map(view => parseFloat(getComputedStyle(view).borderLeftWidth)));
        assert.deepEqual(shown, lines);
        if (width < 400) await page.getByRole('button', { name: '表格', exact: true }).click();
        const beyond = await page.locator('gouji-form-table').first().evaluate(({ shadowRoot }) => {
            const table = shadowRoot.querySelector('table');
            return table.getBoundingClientRect().right - table.parentElement.getBoundingClientRect().right;
        });
        assert.ok(beyond <= 0, `${width}: ${beyond}`);
        await context.close();
    }
});

test('the editor has the room of its view and no more', async () => {
    for (const width of [1440, 390]) {
        const { page, context } = await openPage(stage.browser, stage.server.url, { viewport: { width, height: 844 } });
        await showSample(page);
        await page.keyboard.press('e');
        const right = async locator => locator.boundingBox().then(({ x, width: wide }) => x + wide);
        assert.equal(await right(page.getByRole('textbox', { name: '报告原文' })), await right(page.locator('gouji-source-view')));
        await context.close();
    }
});

test('the ways in and the promise are in sight, on a phone and at 200 %', async () => {
    for (const [width, height] of [[360, 640], [720, 450]]) {
        const { page, context } = await openPage(stage.browser, stage.server.url, { viewport: { width, height } });
        for (const way of [page.getByRole('button', { name: '打开文件' }), page.getByText('内容不离开本机')]) {
            const { y, height: tall } = await way.boundingBox();
            assert.ok(y + tall <= height, `${width}: ${y + tall}`);
        }
        await context.close();
    }
});

test('the legend explains the marks that there are', async () => {
    const { page, context } = await openPage(stage.browser, stage.server.url, { diagnose: diagnoseSample });
    const legend = page.locator('gouji-inspector .legend');
    await showSample(page);
    assert.deepEqual(await legend.getByRole('listitem').allInnerTexts(), ['有误', '存疑']);
    await paste(page, soundReport.replace('\t0\t1\t2\t0\t29', '\t\t1\t2\t0\t29'));
    await legend.getByText('空白').waitFor();
    assert.equal(await legend.getByRole('listitem').count(), 1);
    await paste(page, soundReport);
    await legend.waitFor({ state: 'detached' });
    await context.close();
});

test('where the reader has colours of their own, lines tell the cells apart', async () => {
    const { page, context } = await openPage(stage.browser, stage.server.url, { forcedColors: 'active', diagnose: diagnoseSample });
    await showSample(page);
    const lines = key => page.locator(`gouji-form-table [data-key="${key}"]`).evaluate(cell => getComputedStyle(cell).outlineStyle);
    assert.equal(await lines('requests/closed/natural'), 'double');
    assert.equal(await lines('requests/carried_in/business'), 'dashed');
    assert.equal(await lines('requests/new/natural'), 'none');
    await context.close();
});

test('only where files can be dragged does the empty page speak of it', async () => {
    for (const [device, hint] of [[{}, /拖到页面上/], [{ hasTouch: true, isMobile: true }, /^长按这里粘贴/]]) {
        const { page, context } = await openPage(stage.browser, stage.server.url, device);
        assert.match(await page.getByRole('textbox').getAttribute('placeholder'), hint);
        await context.close();
    }
});

test('the appearance follows the system until one is chosen', async () => {
    const { page, context } = await openPage(stage.browser, stage.server.url, { colorScheme: 'dark' });
    const theme = () => page.getAttribute('html', 'data-theme');
    assert.equal(await theme(), 'dark');
    await page.emulateMedia({ colorScheme: 'light' });
    await page.waitForFunction(() => document.documentElement.dataset.theme === 'light');
    await page.getByRole('button', { name: '外观：随系统' }).click();
    await page.getByRole('button', { name: '外观：浅色' }).click();
    assert.equal(await theme(), 'dark');
    await context.close();
});

test('larger text enlarges everything and gives up columns, not words', async () => {
    const { page, context } = await openPage(stage.browser, stage.server.url);
    await showSample(page);
    const size = () => page.locator('gouji-source-view .line').first()
        .evaluate(line => parseFloat(getComputedStyle(line).fontSize));
    const before = await size();
    await page.getByRole('button', { name: '大字' }).click();
    await page.getByRole('button', { name: '原文', exact: true }).click();
    assert.ok(await size() > before * 1.15);
    assert.equal(await overflow(page), 0);
    await context.close();
});

test('nothing moves where reduced motion is asked for', async () => {
    const { page, context } = await openPage(stage.browser, stage.server.url, { reducedMotion: 'reduce' });
    await showSample(page);
    await findings(page).first().click();
    assert.equal(await page.evaluate(() => document.getAnimations().length), 0);
    await context.close();
});

test('what headings mean takes no more room than there is', async () => {
    for (const [width, height] of [[1280, 800], [360, 740]]) {
        const { page, context } = await openPage(stage.browser, stage.server.url, { viewport: { width, height } });
        await showSample(page);
        await page.getByRole('button', { name: 'switch to English' }).click();
        assert.equal(await overflow(page), 0);
        if (width < 400) await page.getByRole('button', { name: 'Tables', exact: true }).click();
        const tables = await page.locator('gouji-form-table').evaluateAll(views => views.map(({ shadowRoot }) => {
            const { scrollWidth, clientWidth } = shadowRoot.querySelector('.frame');
            return { beyond: scrollWidth - clientWidth, glosses: shadowRoot.querySelectorAll('tbody th small').length };
        }));
        assert.ok(tables.slice(0, 2).every(({ glosses }) => glosses > 0), JSON.stringify(tables));
        if (width > 400) assert.deepEqual(tables.map(({ beyond }) => beyond), [0, 0, 0]);
        await context.close();
    }
});
