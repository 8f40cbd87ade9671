/** `{ level: '区', name: '云溪' }` of 云溪区. */
export interface PlaceToken {
  readonly level: string;
  readonly name: string;
}

// Words of a body's name that hold a level's sign and are no place: 城乡建设局, 市场监督管理局. 盐城市 and 东城区 are places.
const BODY_WORDS =
  /城乡|乡村|乡镇|村镇|市场|城市(?=管理|规划|更新|综合)|城镇(?=建设|管理|化)|市政(?!府)|市容|市属|市直|社区|园区|街道办|人民|国家|管理委员会|管委会/u;
// Zones are renamed and abbreviated too freely to be compared; 云林区, 大港区 and 桂林市 are places all the same.
const ZONES =
  /(?:开发|经开|高新|工业|产业|示范|功能|管理|保税|综保|自贸|贸易|合作|试验|实验|度假|旅游|风景|名胜|保护|经济|科技|生态|物流|..[景灌库林矿牧港])$/u;
const SIGN =
  /^(.{1,12}?)(自治区|自治州|自治县|自治旗|街道|苏木|省|市|盟|州(?![市区县])|区|县|旗|镇(?![市区县])|乡(?![市县镇]))/u;
// 我市, 全区, 本县 name no place.
const NO_NAME = /^[我本全该各原市县区省]$/u;
const ALIKE: Readonly<Record<string, string>> = { 自治区: '省', 自治州: '州', 自治县: '县', 自治旗: '旗' };

/** The places that an agency's name holds, from the highest down; zones are left out. */
export const placeTokens = (agency: string): readonly PlaceToken[] => {
  const stop = agency.search(BODY_WORDS);
  const tokens: PlaceToken[] = [];
  let rest = stop < 0 ? agency : agency.slice(0, stop + (agency.startsWith('街道', stop) ? 2 : 0));
  for (let match = SIGN.exec(rest); match; match = SIGN.exec(rest)) {
    const [printed, name = '', sign = ''] = match;
    rest = rest.slice(printed.length);
    if (!NO_NAME.test(name) && !(sign === '区' && ZONES.test(name))) tokens.push({ level: ALIKE[sign] ?? sign, name });
  }
  return tokens;
};
