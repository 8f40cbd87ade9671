import type { QuarantineCode, RejectionCode } from '#model';
import { reasonInChinese } from '../../writers/wording/reasons-zh.ts';
import type { Words } from './words.ts';

const span = (unit: string, first: number, last: number): string =>
  first === last ? `第 ${first} ${unit}` : `第 ${first}–${last} ${unit}`;

const CODES: Readonly<Record<RejectionCode | QuarantineCode, string>> = {
  encrypted: '已加密',
  damaged: '已损坏',
  empty: '无内容',
  unsupported: '格式不支持',
  'not-a-report': '不是年度报告',
  'limit-exceeded': '超出限额',
  timeout: '超时',
  memory: '内存超限',
  crash: '读取失败',
};

const isKnown = (code: string): code is keyof typeof CODES => code in CODES;

export const zh: Words = {
  language: 'zh',
  severity: { error: '错误', warning: '警告', notice: '提示' },
  certainty: { published: '', reading: '可能是读取有误，请核对原件' },
  trial: '试行',
  decision: { accepted: '已确认', misread: '已认定为读取有误' },
  compared: '与其他报告比较',
  failure: { rejected: '已退回', quarantined: '已隔离', unopened: '无法打开' },
  code: (code) => (isKnown(code) ? `${CODES[code]} ${code}` : code),
  reason: (message) => reasonInChinese(message) ?? message,
  unknownAgency: '（机关不明）',
  year: (year) => (year === null ? '（年度不明）' : `${year} 年度`),
  form: (form) => form ?? '无格式表格',
  pages: (first, last) => span('页', first, last),
  lines: (first, last) => span('行', first, last),
  paragraph: (paragraph) => `第 ${paragraph} 段`,
  cell: (table, row, column) =>
    [
      `第 ${table} 个表格`,
      ...(row === null ? [] : [`第 ${row} 行`]),
      ...(column === null ? [] : [`第 ${column} 列`]),
    ].join(''),
  and: '；',
  blank: '空白',
  absent: '缺',
  zeros: (count, filled) => `其余 ${count} 项 0${filled === 'all' ? '' : ' 或空白'}`,
  zeroRows: (count) => `（另 ${count} 行为 0 或缺）`,
  moreFigures: (count) => `（另有 ${count} 个数据）`,
  suspected: (value) => `← 应为 ${value}？`,
  suspect: (path, printed, value) => `疑似：${path} ${printed} 应为 ${value}`,
  seen: (agree, unclear) => `页面图像核对：${agree} 个数字与文字层一致${unclear > 0 ? `，${unclear} 个看不清` : ''}`,
  seenOtherwise: (path, printed, shown) => `页面图像不同：${path} 文字层为 ${printed}，图像上是 ${shown || '空白'}`,
  because: (why) => `（${why}）`,
  noFindings: '未发现问题',
  findings: (count) => `发现 ${count} 处`,
  relations: ({ holds, broken, notAssessed, notApplicable }) =>
    `勾稽关系：成立 ${holds}，不成立 ${broken}，无法判断 ${notAssessed}${notApplicable > 0 ? `，不适用 ${notApplicable}` : ''}`,
  blocked: ({ name, each, line, by, count }) =>
    `无法判断：${name}（${line}${each === 'row' ? '行' : '列'}）：“${by}”${count > 1 ? `等 ${count} 处` : ''}读不出或表中没有`,
  moreBlocked: (count) => `（另有 ${count} 项无法判断）`,
  summary: ({
    documents,
    records,
    rejected,
    quarantined,
    unopened,
    findings,
    errorFindings,
    toCheck,
    dismissed,
    outOfDate,
  }) =>
    [
      `共 ${documents} 份文件：年度报告 ${records} 份`,
      ...(rejected > 0 ? [`已退回 ${rejected} 份`] : []),
      ...(quarantined > 0 ? [`已隔离 ${quarantined} 份`] : []),
      ...(unopened > 0 ? [`无法打开 ${unopened} 份`] : []),
      `发现 ${findings} 处，其中错误 ${errorFindings} 处`,
      ...(toCheck > 0 ? [`待核对原件 ${toCheck} 处`] : []),
      ...(dismissed > 0 ? [`已排除 ${dismissed} 处`] : []),
      ...(outOfDate > 0 ? [`与原件不符的更正 ${outOfDate} 条`] : []),
    ].join('，'),
};
