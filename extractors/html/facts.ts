/** Labels of what a site says about a page; those in the first list stand in no report. */
const OWN = [
  '索引号',
  '信息索引',
  '信息索引号',
  '发布机构',
  '发布单位',
  '发布部门',
  '发文机关',
  '发文单位',
  '公开机构',
  '公开部门',
  '公开主体',
  '公开责任部门',
  '责任部门',
  '制发机关',
  '生成机构',
  '发布日期',
  '发布时间',
  '发表时间',
  '发文日期',
  '公开日期',
  '成文日期',
  '生成日期',
  '更新时间',
  '更新日期',
  '主题分类',
  '信息分类',
  '体裁分类',
  '服务对象分类',
  '组配分类',
  '文号',
  '文件编号',
  '发文字号',
  '公开方式',
  '公开形式',
  '公开时限',
  '公开范围',
  '公开程序',
  '公开属性',
  '信息来源',
  '信息名称',
  '浏览次数',
  '点击次数',
  '点击数',
  '点击率',
  '阅读次数',
  '访问量',
  '浏览量',
  '阅读量',
  '责任编辑',
  '字体',
  '字号',
  '字体大小',
  '有效性',
  '时效性',
  '是否有效',
  '废止日期',
  '生效日期',
  '关键词',
  '主题词',
  '内容概述',
  '文章来源',
  '稿件来源',
];
const SHARED = [
  '来源',
  '作者',
  '编辑',
  '日期',
  '时间',
  '名称',
  '标题',
  '浏览',
  '阅读',
  '点击',
  '语种',
  '分享到',
  '分享',
];

/** Longer labels first: 信息索引号 before 信息索引. Labels printed with blanks (`索 引 号`) are folded before. */
const LABEL = [...OWN, ...SHARED].sort((a, b) => b.length - a.length).join('|');
const OPENING = new RegExp(`^[【[（(〔|]*(?:${LABEL})[】\\]]*[:：]`);
const PAIR = new RegExp(`(${LABEL})[】\\]]*[:：]`, 'g');
const LONGEST_LINE = 200;

/** A date with a time of day opens no line of a report. */
const STAMP = /^(?:19|20)\d{2}[-/.]\d{1,2}[-/.]\d{1,2}[ T]*\d{1,2}:\d{2}/;

/** A line such as `发布日期：2025-01-20　来源：…　浏览次数：12`. */
export const isFactsLine = (text: string): boolean =>
  text.length <= LONGEST_LINE && (OPENING.test(fold(text)) || STAMP.test(text)) && !text.includes('。');

const BY_LABEL = new Map([...SHARED, ...OWN].map((fact) => [fact, { fact, own: OWN.includes(fact) }]));

/** `fact`: its name without blanks and colon, where the text is a label alone; `own`: no report prints it. */
export const labelOf = (text: string): { readonly fact: string; readonly own: boolean } | null =>
  text.length < 2 || text.length > 16 ? null : (BY_LABEL.get(text.replace(/[\s:：【】[\]]/g, '')) ?? null);

/** The values in one line of facts by their label, both without blanks. */
export const factsInLine = (text: string): readonly (readonly [fact: string, value: string])[] => {
  if (STAMP.test(text)) return [['发布时间', text]];
  const folded = fold(text);
  const found = [...folded.matchAll(PAIR)];
  return found.map((match, index) => {
    const value = folded.slice(match.index + match[0].length, found[index + 1]?.index ?? folded.length);
    return [match[1] ?? '', value.replace(/[【[（(|]+$/, '')];
  });
};

const fold = (text: string): string => text.replace(/\s+/g, '');
