// Prose around the claims: numbers that stand in no table (articles, followers, meetings, items
// of a service list), and paragraphs that have no number at all.
import { sentence } from './sentence.mjs';

const CHANNELS = ['门户网站', '微信公众号', '政务微博', '短视频账号', '政务公开专栏', '电子显示屏', '宣传栏'];

const PUBLISHED = ['全年主动公开政府信息{whole}条', '全年共发布各类信息{whole}条', '{year}年主动公开各类信息共计{whole}条'];

// None twice in a report, which would then contradict itself.
function pickNew(context, rng, templates) {
  const template = rng.pick(templates.filter((words) => !context.said.has(words)));
  context.said.add(template);
  return template;
}

// A whole with parts that make it up.
function published(context, rng, big) {
  const channels = rng.shuffle(CHANNELS).slice(0, rng.int(2, 4));
  const counts = channels.map(() => rng.int(1, big));
  const whole = counts.reduce((a, b) => a + b, 0);
  const extra = { whole, ...Object.fromEntries(counts.map((n, i) => [`n${i}`, n])) };
  const parts = channels.map((name, i) => `${rng.pick(['通过', ''])}${name}${rng.pick(['发布', '公开'])}{n${i}}条`);
  const head = pickNew(context, rng, PUBLISHED);
  return sentence(context, `${head}，其中${parts.join(rng.pick(['，', '、', '；']))}。`, extra);
}

const LOOSE = [
  '公开行政许可事项{a}项、公共服务事项{b}项、行政处罚事项{c}项。',
  '依托政务服务网公布权责清单，其中行政处罚事项{a}项、行政强制事项{c}项、行政检查事项{b}项。',
  '全年召开新闻发布会{a}场，开展在线访谈{b}次，发布政策解读稿件{c}篇。',
  '政务新媒体关注人数{a}人，全年阅读量{b}人次。',
  '“{place}发布”公众号推送文章{b}篇，总阅读量超过{wan}万次，粉丝近{a}人。',
  '回复网民留言{a}条，办理建议提案{b}件，均按规定公开办理结果。',
  '组织业务培训{a}期，累计{b}人次参加；召开专题会议{c}次。',
  '编印政府公报{a}期，向各村（社区）免费赠阅{b}册。',
  '动态调整权责清单{a}项，更新办事指南{b}份，维护专栏{c}个。',
  '就{a}项重大行政决策公开征求意见，收到意见建议{b}条。',
  '标注为依申请公开的公文{a}份，不予公开的公文{b}份，均已说明理由。',
  '12345热线转办工单{b}件，办结率100%，满意率9{digit}.{digit}%。',
  '接待群众来访{a}批次{b}人次，发放宣传手册{c}份。',
  '公开财政预决算、“三公”经费等信息{a}条，招标采购信息{b}条。',
  '“双随机、一公开”抽查企业{a}户，公示检查结果{b}条。',
];

const CALM = [
  '坚持以公开为常态、不公开为例外，把公开要求落到办文、办会、办事的每一个环节。',
  '严格执行发布前的保密审查制度，做到先审查后公开，一事一审，全程留痕。',
  '进一步理顺职责分工，由办公室牵头，各科室按照谁制作谁公开的原则各负其责。',
  '对公开目录逐项核对，及时补充更新，栏目设置更加清晰，查找更加方便。',
  '把政务公开纳入年度考核，定期通报，发现问题限期整改，没有发生责任追究情形。',
  '围绕群众关心的教育、医疗、社保等事项，用图表和问答的方式把政策讲清楚。',
  '在便民服务大厅设置公开查阅点，配备专人引导，方便老年人查询办理。',
  '按照“谁起草、谁解读”的要求，文件与解读材料同步起草、同步审核、同步发布。',
  '健全登记、审核、办理、答复、归档各环节的工作规范，依法保障申请人的合法权益。',
  '加强网站日常巡检，及时清理错链、断链和过期信息，确保平台安全稳定运行。',
  '主动接受社会监督，公布监督电话和邮箱，对群众反映的问题做到件件有回音。',
  '明确一名班子成员分管，落实专人负责日常更新，形成上下联动的工作格局。',
  '定期组织学习《中华人民共和国政府信息公开条例》，不断提高工作人员的业务水平。',
  '规范文件属性源头认定，在拟制公文时明确公开方式，做到应公开尽公开。',
];

const PROBLEMS = [
  '一是公开内容还不够细，解读形式较为单一；二是基层人员变动较快，业务不够熟练。',
  '主要问题是部分栏目更新不够及时，与群众的期待还有差距。',
  '一是主动公开的意识有待加强，二是新媒体运用不够充分。',
  '{year}年，本机关政府信息公开工作虽取得一定成效，但仍存在信息发布不够均衡、依申请公开答复文书不够规范等不足。',
  '（一）存在的主要问题。部分科室对公开工作重视不够，{last}年提出的整改事项尚有个别没有完成。',
];
// Lists whose numbering looks like that of the tables.
const LISTS = [
  ['（一）加强学习培训，提高业务能力。', '（二）完善工作机制，压实各方责任。', '（三）拓宽公开渠道，回应群众关切。'],
  ['1.进一步规范依申请公开办理流程。', '2.重复申请等情形的答复口径有待统一。', '3.其他工作按年度计划推进。'],
  ['（一）主动公开方面', '1.规范性文件清理工作尚需加快。', '2.行政处罚公示的时效性有待提高。', '（二）依申请公开方面', '1.部分公开的区分标准把握不够准确。'],
];
const NOTES = ['注：以上数据统计截至{year}年12月31日。', '备注：表中“—”或空格表示无此情况。', '（注：本表数据由办公室统计）'];

const REMEDIES = [
  '下一步，我们将健全长效机制，加强业务培训，提高公开质量。',
  '针对上述问题，一是明确专人负责，二是丰富解读形式，三是定期自查自纠。',
  '今后将进一步细化公开目录，规范依申请公开办理流程，持续改进作风。',
  '（二）改进措施。{next}年，将对照要求逐项整改，力争全年培训不少于{few}次。',
];

export const drawLoose = (context, rng, big) => {
  if (rng.chance(0.4)) return published(context, rng, big);
  return sentence(context, pickNew(context, rng, LOOSE), {
    a: rng.int(1, big), b: rng.int(1, big * 10), c: rng.int(1, big),
    wan: String(rng.int(1, 90)), digit: String(rng.int(0, 9)), place: rng.pick(['云上', '本地', '阳光']),
  });
};

// The calm sentences of one report, none twice.
export function calmBag(rng) {
  const left = rng.shuffle(CALM);
  return () => [left.pop()];
}
export const drawList = (rng) => rng.pick(LISTS).map((line) => [line]);
export const drawNote = (context, rng) => sentence(context, rng.pick(NOTES));
export const drawProblems = (context, rng) => sentence(context, rng.pick(PROBLEMS));
export const drawRemedies = (context, rng) => sentence(context, rng.pick(REMEDIES), { few: String(rng.int(2, 6)) });

export const drawFee = (context, rng) => sentence(context, rng.pick([
  '{year}年未收取信息处理费。', '本年度没有收取政府信息公开信息处理费。', '本年度依申请公开收取信息处理费0元。',
  '按照信息处理费管理的有关规定，本机关{year}年度未发生信息处理费收费情况。',
  '{year}年度依据《政府信息公开信息处理费管理办法》，共收取信息处理费{yuan}元。',
  '（一）{year}年未收取信息处理费。（二）无其他需要报告的事项。',
]), { yuan: String(rng.int(2, 80) * 10) });
