// Texts that are full of one thing: a heading, and a filler over and over. "#" in it counts up.

import { make } from './generator/index.mjs';

const report = make({ seed: 'linear', shape: 'tsv', faults: 2 }).text;
export const heading = report.slice(0, report.indexOf('\n') + 1);

/** A filler over and over, so many bytes of it; what counts up makes them somewhat more. */
export function full(filler, bytes) {
    const times = Math.floor(bytes / Buffer.byteLength(filler));
    if (!filler.includes('#')) return filler.repeat(times);
    return Array.from({ length: times }, (_, n) => filler.replaceAll('#', n + 1)).join('');
}

/** What stands before a filler and behind it, where that is not the heading and nothing. */
export const surroundings = {
    'blank lines in a row': [
        `${heading}三、收到和处理政府信息公开申请情况\n一、本年新收政府信息公开申请数量\n`,
        '1\n2\n3\n4\n5\n6\n',
    ],
};

export const fillers = {
    'prose without numbers': '本机关依照条例公开政府信息，接受社会监督。\n',
    'numbers in one line': '公开信息3条，',
    'claims in one line': '收到申请3件，其中自然人2件、法人1件，占66.7%；',
    'claims that differ': '收到申请#件，办结#件，',
    'claims of other bodies': '石桥镇收到申请9件，上年结转1件，又8件，',
    'lists behind colons': '三类渠道发布9条：甲3条，乙3条，',
    'percentages in one line': '1%、',
    'differences behind brackets': '增加1件），',
    'totals in one line': '合计1件，',
    'parts and shares in one line': '1件，占3%，',
    'claims, a line each': '全年收到申请3件，办结2件，予以公开1件，结转1件。\n',
    'headings': '一、总体情况\n',
    'rows of figures': '（七）总计\t3\t0\t0\t0\t0\t0\t3\n',
    'figures in one line': '1\t',
    'figures, a line each': '1\n',
    'cells that open a quote': '"a,',
    'rows of cells that open a quote': '"a,"a,"a\n"a,"a,"a,"a\n',
    'rows without figures': '（一）予以公开\t\t\t\t\t\t\t\n',
    'words and figures in one line': '苹果箱\t1\t',
    'labels without figures': '（一）予以公开\n',
    'blank lines': '\n',
    'blank lines in a row': '\n',
    'spaces': ' ',
    'paragraphs of a space': '字\n\n\u00a0\n\n。，，\n',
    'years': '2022年',
    'placeholders': '申请XX件，',
    'digits': '7',
    'noughts in Chinese': '〇',
    'brackets': '（',
    'invisible characters': '\u200b',
    'combining marks': '\u0301',
    'tags': 'a<p>',
    'rows of HTML': '<tr><td>（七）总计<td>3',
    'tags that hide what follows': '<script><div style="display:none"><!-- ',
    'signs that begin no tag': '<a <',
    'whole reports': `${report}\n`,
};
