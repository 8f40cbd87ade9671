import type { ClaimDoubt } from '#model';

/** The words around a figure that say when. */
export interface When {
  /** The sentence up to the figure. */
  readonly before: string;
  /** Its own clause up to the figure. */
  readonly near: string;
  /** Its clause goes back to another year by itself: 上年结转, 2022年结转. */
  readonly isCarried: boolean;
}

const YEAR =
  /(?<![至到入转较比与同])(20\d\d)年(?!结转|转入|未办结|遗留|来|以来)|(今年|本年|全年|当年|年内)|(?<![较比与和同超]|结转自?|承接)((?:去|上一?)年(?:度|同期)?)(?!度|结转|转结|转入|接转|未办结|遗留|末)/gu;
const COMPARISON = /同比|环比|较|相比|比(?:上|去|20|前|同)|增[加长幅]|减少|下降|上升|降幅|同期|回落|翻番|多出/u;
const CUMULATIVE = /(?<!一)年来|以来|历年|截[至止]|以往|累计/u;
/** 全年累计收到 is of the year. */
const OF_THE_YEAR = /(?:全年|本年度?|年内|当年|今年|20\d\d年度?)[^，；。]{0,12}?累计/gu;
const PART_YEAR = /[上下]半年|季度|第[一二三四1-4]季|\d{1,2}月份?(?!\d|日)|(?<!\d)\d{1,2}-\d{1,2}月/u;

/** The year that the words name last, null where they name none. */
export const yearNamed = (before: string, reportYear: number | null): number | null => {
  const match = [...before.matchAll(YEAR)].at(-1);
  if (!match) return null;
  const [, year, , last] = match;
  if (year) return Number(year);
  if (reportYear === null) return null;
  return last ? reportYear - 1 : reportYear;
};

/** 2021—2023年: of several years together. */
const SEVERAL_YEARS = /(20\d\d)年?[-—–~至到](?!\1)20\d\d年(?!\d)/u;

/** Why a figure may not be of the report's year. */
export const timeDoubts = ({ before, near, isCarried }: When, reportYear: number | null): readonly ClaimDoubt[] => {
  const year = yearNamed(isCarried ? before.slice(0, before.length - near.length) : before, reportYear);
  const segment = before.slice(before.lastIndexOf('；') + 1).replaceAll(OF_THE_YEAR, '');
  return [
    ...(year !== null && year !== reportYear ? (['other-year'] as const) : []),
    ...(COMPARISON.test(near) ? (['comparison'] as const) : []),
    ...(CUMULATIVE.test(segment) || SEVERAL_YEARS.test(before) ? (['cumulative'] as const) : []),
    ...(PART_YEAR.test(segment) ? (['part-year'] as const) : []),
  ];
};
