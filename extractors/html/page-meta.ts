import type { PageMeta } from '#model';
import { factsInLine, isFactsLine, labelOf } from './facts.ts';
import { isoDate } from './iso-date.ts';
import { linesOf } from './lines.ts';
import type { Page } from './page.ts';

const TITLE_NAMES = ['articletitle', 'article:title', 'og:title', 'dc.title', 'title'];
const DATE_NAMES = [
  'pubdate',
  'publishdate',
  'publish_date',
  'publishtime',
  'publish-date',
  'article:published_time',
  'releasedate',
  'releasetime',
  'firstpublishedtime',
  'dc.date',
  'dcterms.date',
  'weibo: article:create_at',
  'createdate',
  'maketime',
  'date',
];
const SOURCE_NAMES = ['contentsource', 'publisher', 'organization', 'author'];
/** In order of trust: a page's own date of publication before the date of the paper. */
const DATE_FACTS = [
  '发布日期',
  '发布时间',
  '公开日期',
  '发表时间',
  '日期',
  '时间',
  '生成日期',
  '更新时间',
  '更新日期',
  '发文日期',
  '成文日期',
];
const BODY_FACTS = [
  '发布机构',
  '发布单位',
  '发布部门',
  '公开机构',
  '公开部门',
  '公开主体',
  '公开责任部门',
  '责任部门',
  '制发机关',
  '生成机构',
  '发文机关',
  '发文单位',
  '信息来源',
  '来源',
  '文章来源',
  '稿件来源',
];
const BODY =
  /^[\u3400-\u9fff（）()·、“”]{1,38}(?:局|委|委员会|办|办公室|办公厅|政府|厅|院|署|部|街道|办事处|镇|乡|苏木|旗|中心|管委会|大队|支队|总队|分局|总站|所|处|总社|公司|学校|联合会)$/;

/** What the site says of the report: in the page's head, and in lines and tables of facts around the text. */
export const pageMeta = ({ head, body }: Page): PageMeta => {
  const facts = factsOf(body.items);
  const named = (names: readonly string[]) => names.map((name) => head.names.get(name) ?? '');
  const stated = (labels: readonly string[]) => labels.map((label) => facts.get(label) ?? '');
  const title = [...named(TITLE_NAMES), head.title].map((text) => text.replace(/\s+/g, ' ').trim()).find(Boolean);
  const published = [...named(DATE_NAMES), ...stated(DATE_FACTS)].map(isoDate).find((date) => date !== null);
  const agency = [...named(SOURCE_NAMES), ...stated(BODY_FACTS)]
    .map((text) => text.trim())
    .find((text) => BODY.test(text));
  return { ...(title && { title }), ...(published && { published }), ...(agency && { agency }) };
};

/** The first value given for each label; a label alone is followed by its value. */
const factsOf = (items: Page['body']['items']): ReadonlyMap<string, string> => {
  const facts = new Map<string, string>();
  const note = (fact: string, value: string): void => {
    if (value !== '' && !facts.has(fact)) facts.set(fact, value);
  };
  let waiting: string | null = null;
  for (const { text } of linesOf(items)) {
    const label = labelOf(text);
    if (label === null && waiting !== null && text.length <= 80) note(waiting, text);
    waiting = label?.own || (label !== null && /[:：]/.test(text)) ? label.fact : null;
    if (isFactsLine(text)) for (const [fact, value] of factsInLine(text)) note(fact, value);
  }
  return facts;
};
