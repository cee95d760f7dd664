// A whole report around its three tables, as a list of blocks that the shapes set in type:
// {kind: title, lines} {kind: heading, section, text} {kind: paragraph, parts}
// {kind: table, id} {kind: signature, lines}.
import { SIZES } from './figures.mjs';
import { disclosureClaims, requestClaims, reviewClaims } from './prose/claims.mjs';
import { calmBag, drawFee, drawList, drawLoose, drawNote, drawProblems, drawRemedies } from './prose/filler.mjs';
import { drawNumberStyle, sentence } from './prose/sentence.mjs';
import { drawHeading, drawTitle, NUMERALS, SECTIONS } from './prose/words.mjs';

const MATTERS = [
  ['主动公开', '主动公开情况', '主动公开方面'], ['依申请公开', '依申请公开情况', '依申请公开方面'],
  ['政府信息管理', '政府信息管理情况', '政府信息管理方面'], ['政府信息公开平台建设', '平台建设情况', '平台建设方面'],
  ['监督保障', '监督保障情况', '监督保障方面'],
];

const PREAMBLES = [
  '根据《中华人民共和国政府信息公开条例》的规定，现公布{year}年政府信息公开工作年度报告。本报告所列数据的统计期限自{year}年1月1日起，'
    + '至{year}年12月31日止。',
  '本报告依据《中华人民共和国政府信息公开条例》编制，数据统计期限为{year}年1月1日至12月31日。'
    + '如有疑问，请与本机关办公室联系（电话：0999-6{phone}）。',
];

function overview(context, rng) {
  const calm = context.calm;
  const big = 10 ** Math.max(1, Math.min(4, SIZES[context.size].disclosure));
  const bodies = [
    () => [calm(), drawLoose(context, rng, big), ...(rng.chance(0.5) ? [disclosureClaims(context, rng)] : [])],
    () => [...(rng.chance(0.5) ? [calm()] : []), requestClaims(context, rng), ...(rng.chance(0.7) ? [reviewClaims(context, rng)] : [])],
    () => [calm()], () => [calm(), drawLoose(context, rng, big)], () => [calm()],
  ];
  const own = rng.chance(0.3);   // matters with a line of their own, or run into the text
  return MATTERS.flatMap((names, i) => {
    const head = `（${NUMERALS[i]}）${rng.pick(names)}`, body = bodies[i]().flat();
    return own ? [{ kind: 'paragraph', parts: [head] }, { kind: 'paragraph', parts: body }]
      : [{ kind: 'paragraph', parts: [`${head}。`, ...body] }];
  });
}

const paragraph = (parts) => ({ kind: 'paragraph', parts });

// A section of a table: some say in words before it what it shows, some put a note under it.
function tableSection(context, rng, id) {
  const words = { disclosure: disclosureClaims, requests: requestClaims, review: reviewClaims };
  const before = rng.chance(0.15) ? [paragraph(rng.chance(0.6) ? words[id](context, rng) : context.calm())] : [];
  const after = rng.chance(0.1) ? [paragraph(drawNote(context, rng))] : [];
  return [...before, { kind: 'table', id }, ...after];
}

export function writeReport(rng, { form, values, year, agency, size }) {
  const calm = calmBag(rng);
  const context = { form, values, year, size, calm, said: new Set(), numbers: drawNumberStyle(rng) };
  const blocks = [{ kind: 'title', lines: drawTitle(rng, agency, year) }];
  if (rng.chance(0.5)) blocks.push({ kind: 'paragraph', parts: sentence(context, rng.pick(PREAMBLES), { phone: String(rng.int(100000, 999999)) }) });
  for (const section of SECTIONS) {
    blocks.push({ kind: 'heading', section, text: drawHeading(rng, section) });
    if (section === 'overview') {
      if (rng.chance(0.6)) blocks.push({ kind: 'paragraph', parts: [`${year}年，本机关认真落实上级部署，`, ...calm()] });
      blocks.push(...overview(context, rng));
    } else if (section === 'problems') {
      blocks.push(paragraph(drawProblems(context, rng)), ...(rng.chance(0.3) ? drawList(rng).map(paragraph) : []), paragraph(drawRemedies(context, rng)));
    } else if (section === 'other') blocks.push(paragraph(drawFee(context, rng)));
    else blocks.push(...tableSection(context, rng, section));
  }
  if (rng.chance(0.4)) blocks.push({ kind: 'signature', lines: [agency, `${year + 1}年1月${rng.int(5, 29)}日`] });
  return blocks;
}
