// A whole report from the few lines that an example gives: everything else is nought and
// in order.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { root } from '../files.mjs';

/** RFC 7396. */
function merge(target, patch) {
    if (patch === null || typeof patch !== 'object' || Array.isArray(patch)) return patch;
    const merged = { ...(typeof target === 'object' && !Array.isArray(target) ? target : {}) };
    for (const [key, value] of Object.entries(patch)) {
        if (value === null) delete merged[key];
        else merged[key] = merge(merged[key], value);
    }
    return merged;
}

const read = (id) => JSON.parse(readFileSync(join(root, `src/form/form_${id}.json`), 'utf8'));
const forms = { 2021: read('2021') };
forms[2019] = merge(forms[2021], read('2019'));

const bodies = {
    overview:
        '本机关依法做好主动公开和依申请公开工作，加强政府信息管理，完善公开审查制度，推进网站、新媒体等平台建设，' +
        '落实监督保障和考核培训，信息发布及时规范，各项任务均按要求完成，工作运行平稳有序，群众满意度稳步提高，未发生重大差错。',
    problems: '个别栏目更新不够及时，下一步将加强巡检，明确专人负责，提高发布质量。',
    other: '本机关未收取信息处理费。',
};

/** @returns {Map<string, string>} the figures of each row, by table.row */
function figures(settings) {
    return new Map(settings.filter((line) => /^(disclosure|requests|review)\./.test(line)).map((line) => line.split(/ (.*)/s)));
}

function lines(table, form, rows) {
    const printed = [];
    const words = form.tables[table];
    const label = (id) => words.columns.find((column) => column.id === id).label;
    for (const block of words.blocks) {
        if (block.title) printed.push(block.title);
        if (table === 'review') {
            const all = block.rows.map((row) => rows.get(`review.${row.id}`) ?? '0 0 0 0 0');
            printed.push('行政复议\t\t\t\t\t行政诉讼', block.rows.flatMap(() => block.columns.map(label)).join('\t'));
            printed.push(all.join(' ').split(' ').map((cell) => (cell === '_' ? '' : cell)).join('\t'));
            continue;
        }
        printed.push(['信息内容', ...block.columns.map(label)].join('\t'));
        for (const row of block.rows) {
            const cells = rows.get(`${table}.${row.id}`) ?? block.columns.map(() => '0').join(' ');
            if (cells === '~') continue;
            printed.push([row.label, ...cells.split(' ').map((cell) => (cell === '_' ? '' : cell))].join('\t'));
        }
    }
    return printed;
}

/**
 * Settings, each a line: `requests.new 5 0 0 0 0 0 5` gives a row its cells (_ blank; ~ instead
 * of cells leaves the row out); `form 2019`; `agency 云溪县教育局`; `year 2022`; `period 2021`; `without review` leaves
 * a section out; `order other overview …`; `body other 无。`; `instead requests 图片1.png` puts a
 * line in place of a table; `heading requests 五、其他`.
 */
export function report(settings, prose) {
    const value = (name) => settings.find((line) => line.startsWith(`${name} `))?.slice(name.length + 1);
    const form = forms[value('form') ?? '2021'];
    const year = value('year') ?? (form.id === '2019' ? '2020' : '2023');
    const period = value('period') ?? year;
    const ids = value('order')?.split(' ') ?? form.sections.map((section) => section.id);
    const text = [
        `${value('agency') ?? '云溪县档案局'}${year}年政府信息公开工作年度报告`,
        `本报告数据统计期限为${period}年1月1日至${period}年12月31日。`,
    ];
    for (const id of ids) {
        if (settings.includes(`without ${id}`)) continue;
        text.push(value(`heading ${id}`) ?? form.sections.find((section) => section.id === id).heading, '');
        const instead = value(`instead ${id}`);
        if (id === 'overview' && prose) text.push(prose);
        else if (!form.tables[id]) text.push(value(`body ${id}`) ?? bodies[id]);
        else if (instead !== undefined) text.push(instead);
        else text.push(...lines(id, form, figures(settings)));
        text.push('');
    }
    return text.join('\n');
}
