// Names, titles and headings. Every office is invented.

const PLACES = ['青禾', '云岭', '松涛', '澄湖', '白石坳', '望河', '南枫', '石桥铺', '柳溪', '金穗', '霞浦湾', '鹿鸣',
  '麦岗', '清泉岭', '银杏', '竹海', '赤岩', '沙洲', '雁回', '梅坞', '苇塘', '长亭', '宁川', '碧潭'];
const BUREAUX = ['财政局', '教育局', '公安局', '民政局', '自然资源局', '卫生健康局', '市场监督管理局', '住房和城乡建设局',
  '交通运输局', '水利局', '农业农村局', '文化广电旅游体育局', '应急管理局', '审计局', '统计局', '医疗保障局',
  '人力资源和社会保障局', '生态环境局', '行政审批服务局', '城市管理局', '林业局', '发展和改革委员会', '司法局'];

export function drawAgency(rng, size) {
  const place = rng.pick(PLACES);
  if (size === 'province') return rng.pick([`${place}省人民政府`, `${place}省`, `${place}省${rng.pick(['公安厅', '自然资源厅', '司法厅'])}`]);
  if (size === 'city') return rng.pick([`${place}市`, `${place}市人民政府`, `${place}市${rng.pick(BUREAUX)}`]);
  const bureau = rng.pick(BUREAUX), within = rng.pick(PLACES);
  if (size === 'none' || size === 'village') {
    return rng.pick([`${place}县${within}镇人民政府`, `${place}区${within}街道办事处`, `${place}县${bureau}`, `${place}乡人民政府`]);
  }
  return rng.pick([`${place}县${bureau}`, `${place}区${bureau}`, `${place}市${bureau}`, `${place}县人民政府`, `${place}区人民政府`]);
}

// The lines of the title.
export const drawTitle = (rng, agency, year) => rng.weighted([
  [[`${agency}${year}年政府信息公开工作年度报告`], 10],
  [[`${agency}政府信息公开工作年度报告（${year}年度）`], 2],
  [[`${agency} ${year} 年政府信息公开工作年度报告`], 2],
  [[agency, `${year}年政府信息公开工作年度报告`], 3],
  [[`${agency}${year}年度政府信息公开工作年度报告`], 2],
  [[`${year}年${agency}政府信息公开工作年度报告`], 2],
  [[`${agency}${year}年政府信息公开`, '工作年度报告'], 1],
  [[`${agency} ${year} 年政府信息 公开工作年度报告`], 1],
  [[`${agency}关于${year}年政府信息公开工作年度报告`], 1],
]);

const HEADINGS = {
  overview: ['总体情况', '总体情况', '总体情况', '总体概况', '概述'],
  disclosure: ['主动公开政府信息情况', '主动公开政府信息情况', '主动公开政府信息的情况', '政府信息主动公开情况'],
  requests: ['收到和处理政府信息公开申请情况', '收到和处理政府信息公开申请情况', '收到和处理政府信息公开申请的情况'],
  review: ['政府信息公开行政复议、行政诉讼情况', '政府信息公开行政复议、行政诉讼情况',
    '因政府信息公开工作被申请行政复议、提起行政诉讼情况', '政府信息公开行政复议和行政诉讼情况'],
  problems: ['存在的主要问题及改进情况', '存在的主要问题及改进情况', '存在的主要问题及下步工作打算',
    '存在的主要问题及改进措施', '存在问题及改进措施', '政府信息公开工作存在的主要问题及改进情况'],
  other: ['其他需要报告的事项', '其他需要报告的事项', '其他需要报告的事项', '需要报告的其他事项', '其他需要报告的情况'],
};

export const SECTIONS = Object.keys(HEADINGS);
export const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

export const drawHeading = (rng, section) => `${NUMERALS[SECTIONS.indexOf(section)]}、${rng.pick(HEADINGS[section])}`;
