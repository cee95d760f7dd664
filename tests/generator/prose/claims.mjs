// Sentences that repeat figures of the tables, in many wordings.
import { quantityOf } from '../figures.mjs';
import { sentence, silent, textOf } from './sentence.mjs';

const RECEIVED = [
  '全年共收到政府信息公开申请{requests.new.total}{u}', '{year}年，共收到政府信息公开申请{requests.new.total}{u}',
  '本年度共受理政府信息公开申请{requests.new.total}{u}', '我单位收到公民、法人和其他组织提出的政府信息公开申请{requests.new.total}{u}',
  '新收政府信息公开申请{requests.new.total}{u}', '全年收到依申请公开{requests.new.total}{u}',
  '{year}年共接收依申请公开件{requests.new.total}{u}', '共新收到依申请公开事项{requests.new.total}{u}',
  '截至年底，共收到政府信息公开申请{requests.new.total}{u}', '收到群众提出的政府信息公开申请共{requests.new.total}{u}',
  '{year}年度，本机关共收到各类政府信息公开申请{requests.new.total}{u}', '本年新收政府信息公开申请数量{requests.new.total}{u}',
];
const RECEIVED_NONE = ['{year}年未收到政府信息公开申请', '本年度没有收到政府信息公开申请', '全年无政府信息公开申请',
  '本单位{year}年未收到公民、法人和其他组织的政府信息公开申请', '全年未收到依申请公开事项'];
const BROUGHT = ['上年结转{requests.carried_in.total}{u}', '上年度结转{requests.carried_in.total}{u}', '{last}年结转{requests.carried_in.total}{u}'];
const CLOSED = ['共办结{requests.closed.total}{u}', '已办结{requests.closed.total}{u}', '全年答复{requests.closed.total}{u}',
  '已按期答复{requests.closed.total}{u}', '依法办理答复{requests.closed.total}{u}', '办理完毕{requests.closed.total}{u}'];
const CARRIED = ['结转下年度继续办理{requests.carried_out.total}{u}', '结转下一年度{requests.carried_out.total}{u}', '结转{next}年办理{requests.carried_out.total}{u}',
  '{requests.carried_out.total}{u}结转{next}年度继续办理'];
const OUTCOMES = [
  ['requests.granted', ['予以公开', '同意公开', '“予以公开”']], ['requests.partial', ['部分公开', '予以部分公开', '“部分公开”']],
  ['requests.refused', ['不予公开', '决定不予公开', '“不予公开”']], ['requests.unable', ['无法提供', '本机关无法提供', '“无法提供”']],
  ['requests.unprocessed', ['不予处理', '“不予处理”']], ['requests.other', ['其他处理', '作其他处理', '“其他处理”']],
];
const WAYS = [['网上申请', '通过网络申请', '在线平台提交'], ['信函申请', '邮寄申请', '通过信函提交'], ['当面申请', '现场提交']];

const join = (pieces, comma = '，') => pieces.flatMap((piece, i) => (i ? [comma, ...piece] : piece));
const value = (context, id) => quantityOf(context.form, context.values, id);

// 网上 + 信函 + 当面 = received: numbers outside the tables that must still add up.
function channels(context, rng, whole) {
  const first = rng.int(0, whole), second = rng.int(0, whole - first);
  const counts = [first, second, whole - first - second];
  const shares = rng.chance(0.35), places = rng.pick([0, 1, 2, 2]);
  return join(counts.map((n, i) => sentence(context, `${rng.pick(WAYS[i])}{n}{u}${shares ? '，占{p}' : ''}`,
    { n, p: { percent: { part: n, whole, places } } })), rng.pick(['，', '；', '、']));
}

function applicants(context, rng) {
  return sentence(context, rng.pick(['自然人申请{requests.new.natural}{u}，法人或其他组织申请{requests.new.legal_persons}{u}',
    '自然人{requests.new.natural}{u}、法人或其他组织{requests.new.legal_persons}{u}',
    '公民个人申请{requests.new.natural}{u}，法人或其他组织申请{requests.new.legal_persons}{u}']));
}

function outcomes(context, rng) {
  const whole = value(context, 'requests.closed.total');
  const shares = rng.chance(0.3), places = rng.pick([1, 2, 2]), all = rng.chance(0.4);
  const listed = OUTCOMES.filter(([id]) => all || value(context, id) > 0);
  const quote = rng.int(0, 2);
  return join(listed.map(([id, names]) => sentence(context, `${names[quote] ?? names[0]}{${id}}{u}${shares ? '，占{p}' : ''}`,
    { p: { percent: { part: value(context, id), whole, places } } })), shares ? '；' : rng.pick(['，', '、', '；']));
}

function received(context, rng) {
  const carriedIn = value(context, 'requests.carried_in.total');
  if (carriedIn > 0 && rng.chance(0.25)) {
    return sentence(context, rng.pick(['共办理政府信息公开申请{requests.new_and_carried_in}{u}（含上年结转{requests.carried_in.total}{u}）',
      '共受理政府信息公开申请{requests.new_and_carried_in}{u}，其中新收{requests.new.total}{u}，上年结转{requests.carried_in.total}{u}']));
  }
  const first = sentence(context, rng.pick(RECEIVED));
  return carriedIn > 0 || rng.chance(0.2) ? [...first, '，', ...sentence(context, rng.pick(BROUGHT))] : first;
}

// Last year's number, and the change that the two numbers give.
function compared(context, rng, now) {
  const before = Math.max(1, Math.round(now * (0.4 + rng.next())));
  if (before === now || now === 0) return [];
  const change = { percent: { part: Math.abs(now - before), whole: before, places: rng.pick([0, 1, 1, 2]), change: true } };
  return sentence(context, rng.pick(['，比{last}年（{b}{u}）{way}{p}', '，较上年的{b}{u}{way}{p}', '，{last}年为{b}{u}，同比{way}{p}']),
    { b: { quantity: 'previous.requests.new.total', value: before }, way: now > before ? '增长' : '下降', p: change });
}

// The paragraph on requests.
export function requestClaims(context, rng) {
  const n = value(context, 'requests.new.total'), k = value(context, 'requests.closed.total');
  const out = value(context, 'requests.carried_out.total');
  if (n + value(context, 'requests.carried_in.total') === 0) {
    if (rng.chance(0.75)) return [...silent(context, rng.pick(RECEIVED_NONE), ['requests.new.total']), '。'];
    return [...sentence(context, rng.pick(RECEIVED)), '。'];
  }
  const parts = received(context, rng);
  if (rng.chance(0.15) && !textOf(parts).includes('结转')) parts.push(...compared(context, rng, n));
  if (n > 0 && rng.chance(0.35)) parts.push('。其中，', ...(rng.chance(0.6) ? channels(context, rng, n) : applicants(context, rng)));
  parts.push(rng.pick(['。', '；', '。']), ...sentence(context, rng.pick(CLOSED)));
  if (k > 0 && rng.chance(0.7)) parts.push('，其中', ...outcomes(context, rng));
  if (out > 0 || rng.chance(0.2)) parts.push(rng.pick(['；', '。']), ...sentence(context, rng.pick(CARRIED)));
  return [...parts, '。'];
}

const REVIEW_NONE = ['未发生因政府信息公开引起的行政复议、行政诉讼', '没有因政府信息公开被申请行政复议、提起行政诉讼的情况',
  '全年无政府信息公开行政复议、行政诉讼案件'];

export function reviewClaims(context, rng) {
  const a = value(context, 'review.reconsideration.total'), b = value(context, 'review.litigation');
  if (a + b === 0) {
    if (rng.chance(0.7)) return [...silent(context, rng.pick(REVIEW_NONE), ['review.reconsideration.total', 'review.litigation']), '。'];
  }
  return sentence(context, rng.pick([
    '因政府信息公开引发行政复议{review.reconsideration.total}{c}，行政诉讼{review.litigation}{c}。',
    '全年发生政府信息公开行政复议案件{review.reconsideration.total}{c}、行政诉讼案件{review.litigation}{c}。',
    '因政府信息公开工作被申请行政复议{review.reconsideration.total}{c}，被提起行政诉讼{review.litigation}{c}。',
  ]), { c: rng.pick(['件', '起', '宗']) });
}

// Figures of table two that prose likes to repeat; those of the 2019 form rarely are.
export function disclosureClaims(context, rng) {
  const documents = context.form.id === '2021'
    ? ['制发行政规范性文件{disclosure.normative_documents.issued}件，废止{disclosure.normative_documents.repealed}件，现行有效{disclosure.normative_documents.effective}件。',
      '全年制定行政规范性文件{disclosure.normative_documents.issued}件。']
    : [];
  return sentence(context, rng.pick([...documents, '作出行政许可决定{disclosure.licences.decisions}件。',
    '全年作出行政处罚决定{disclosure.penalties.decisions}件，行政强制决定{disclosure.coercive_measures.decisions}件。']));
}
