import { placeTokens } from '../place-tokens.ts';

/** A name as reports are put together by: without blanks, widths and quotation marks. */
export const agencyKey = (name: string): string => name.normalize('NFKC').replaceAll(/[\s“”"'《》]+/gu, '');

// Two cities or more have one (民政部行政区划代码, 2024). Counties and cities have names of their own.
const COMMON_DISTRICTS = new Set(
  '鼓楼 朝阳 西湖 城关 新华 桥西 桥东 铁西 铁东 和平 河东 普陀 江北 海州 通州 白云 南山 宝山 永定 长安 大通 青山 清河 城中 向阳 西安 龙华 新城 市中 城北 城西 城东 东山 海南 鹤山 平安 山阳 北关 新市 古城 吉州 永安 郊 矿 城 新'.split(
    ' ',
  ),
);
const NATIONAL =
  /^(?:国家|国务院|中华人民共和国|中国|最高人民|全国)|^(?:[^省市区县州盟旗镇乡街]{2,8})(?:部|总局|总署|委员会)$/u;
const HIGH = ['省', '市', '盟', '州', '县', '旗'];

const isOnlyOne = (name: string): boolean =>
  placeTokens(name).some(
    ({ level, name: place }) =>
      place.length > 1 && (HIGH.includes(level) || (level === '区' && !COMMON_DISTRICTS.has(place))),
  );

/**
 * Whether a name can be of one body only: 青禾市云溪区教育局 is, 区教育局, 城关镇人民政府 and 鼓楼区人民政府 are not.
 */
export const isUniqueName = (name: string): boolean => {
  const key = agencyKey(name);
  return NATIONAL.test(key) || isOnlyOne(key);
};

/** A body whose report may be its own or the whole jurisdiction's. */
export const mayCoverOthers = (name: string): boolean =>
  /(?:政府|政府办公[室厅]|管委会|管理委员会|[省市县区州盟旗])$/u.test(agencyKey(name));
