// What a web page puts around a report when the whole of it is copied.
import { lines } from './lines.mjs';
import { ragged } from './ragged.mjs';
import { tsv } from './tsv.mjs';

const HEADS = [
  ['首页 > 政务公开 > 政府信息公开年报', ''],
  ['您当前所在位置：首页 >> 信息公开 >> 年度报告', '字号：[大] [中] [小]　打印　关闭'],
  ['索 引 号：0099{a}/{year}-000{b}', '发布机构：{agency}', '发布日期：{next}-01-{b}', '有效性：有效', ''],
  ['长者模式 无障碍阅读 登录 注册', '首页  机构概况  新闻中心  政务公开  办事服务  互动交流'],
];
const UNDER_TITLE = [
  '发布时间：{next}-01-{b} 16:2{c}　来源：{agency}　浏览次数：{a}',
  '时间：{next}-01-{b} 09:0{c} 来源：本网 [字号：大 中 小]',
  '{next}年1月{b}日　作者：办公室　阅读：{a}次',
];
const FEET = [
  ['分享到：微信 微博', '', '上一篇：{agency}{last}年政府信息公开工作年度报告', '下一篇：没有了'],
  ['附件下载：', '', '地址：青禾县中心路{c}7号　电话：0999-61{a}', '版权所有：{agency}　网站标识码：99{a}00{b}'],
  ['【打印本页】【关闭窗口】', '扫一扫在手机打开当前页', '主办单位：{agency}　值班电话：0999-61{a}'],
];

const fill = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name]);

export const furnished = {
  name: 'furnished',
  blanks: 'ends',
  render(model, rng) {
    const values = {
      agency: model.agency, year: model.year, next: model.year + 1, last: model.year - 1,
      a: rng.int(1000, 9999), b: rng.int(10, 29), c: rng.int(1, 9),
    };
    const [title, ...rest] = model.blocks;
    const under = rng.chance(0.7) ? [{ kind: 'signature', lines: [fill(rng.pick(UNDER_TITLE), values)] }] : [];
    const out = rng.pick([tsv, ragged, lines]).render({ ...model, blocks: [title, ...under, ...rest] }, rng);
    const head = rng.pick(HEADS).map((line) => fill(line, values)), foot = rng.pick(FEET).map((line) => fill(line, values));
    return { ...out, text: [...head, '', out.text, ...foot, ''].join('\n') };
  },
};
