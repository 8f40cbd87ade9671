import { titleOf } from '#normalizers/identity/title';
import { isAboutReports } from '#normalizers/isReport';
import { plainDigits } from '#normalizers/text/dates';

/**
 * What the text of a link promises.
 * - `report`: one report, or its file
 * - `column`: the column of the reports
 * - `year`: the reports of a year
 * - `body`: an agency, whose reports are there
 */
export type Saying = 'report' | 'column' | 'year' | 'body';

const CUT = /(?:\.{2,}|…+)$/u;
/** `统计局2023年年报`, `2023年度报告`: short for the title that the page itself then has in full. */
const SHORT =
  /(?:^|[^\d])(?:19|20)\d{2}年?度?(?:政府|政务)?(?:信息公开|政务公开)?(?:工作)?(?:年度?报告?|年报|报告)(?:[（(].{0,20}[）)])?$/u;
/** A title that the list cuts short. */
const SHORTENED = /(?:19|20)\d{2}.*(?:信息公开|政务公开)|(?:信息公开|政务公开).*(?:19|20)\d{2}/u;
const COLUMN =
  /^(?:法定主动公开内容)?(?:政府|政务)?(?:信息公开|政务公开)?(?:工作)?(?:年度?报告?|年报)(?:专栏|栏目|列表|目录)?$/u;
const YEAR = /^(?:19|20)\d{2}年?度?$/u;
const BODY =
  /^[\p{Script=Han}（）()·、“”]{2,38}(?:局|委|委员会|办|办公室|办公厅|政府|厅|院|署|部|街道|办事处|镇|乡|苏木|旗|中心|管委会|支队|总队|分局|总站|县|市|区)$/u;

/** `【统计局】 2023年报告 2024-01-20` without what lists put around it. */
const bare = (text: string): string =>
  plainDigits(text)
    .replace(/^[·•\-—>》◆■●▪]+/u, '')
    .replace(/[[(（【]?(?:19|20)\d{2}[-./年]\d{1,2}[-./月]\d{1,2}日?[\])）】]?$/u, '')
    .replace(/\.(?:pdf|docx?|wps|ofd|xlsx?|html?)$/iu, '')
    .replace(/^附件\d*[:：]?/u, '');

/** Null for what has nothing to do with the reports: notices about them, other news, the site's own ways. */
export const sayingOf = (text: string): Saying | null => {
  const plain = bare(text);
  if (plain === '' || isAboutReports(plain)) return null;
  if (titleOf([], { title: plain }) !== null && /(?:19|20)\d{2}/u.test(plain)) return 'report';
  if (SHORT.test(plain) || (CUT.test(text.trim()) && SHORTENED.test(plain))) return 'report';
  if (COLUMN.test(plain)) return 'column';
  if (YEAR.test(plain)) return 'year';
  return BODY.test(plain) ? 'body' : null;
};
