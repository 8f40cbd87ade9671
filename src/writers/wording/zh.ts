import { reasonInChinese } from './reasons-zh.ts';
import type { Words } from './words.ts';

const CODES: ReadonlyMap<string, string> = new Map([
  ['encrypted', '文件已加密'],
  ['damaged', '文件已损坏'],
  ['empty', '文件没有内容'],
  ['unsupported', '格式不支持'],
  ['not-a-report', '不是年度报告'],
  ['limit-exceeded', '超出限额'],
  ['timeout', '读取超时'],
  ['memory', '内存超限'],
  ['crash', '读取失败'],
]);

export const zh: Words = {
  language: 'zh',
  severity: { error: '错误', warning: '警告', notice: '提示' },
  certainty: { published: '原文如此', reading: '待核对原件' },
  trial: '试行规则',
  state: { rejected: '已退回', quarantined: '已隔离', unopened: '无法打开' },
  code: (code) => CODES.get(code) ?? code,
  reason: (message) => reasonInChinese(message) ?? message,
  decision: { accepted: '已核实属实', misread: '已核实为误读' },
  unknownAgency: '（机关不明）',
  unknownYear: '（年度不明）',
  year: (year) => `${year} 年度`,
  unprinted: { blank: '（空）', absent: '（缺）' },
  line: (each, label) => `${label}${each === 'row' ? '行' : '列'}`,
  suspect: (figure, printed, value) => `${figure}：印作 ${printed}，疑应为 ${value}`,
  seen: (agree, unclear) => `页面图像核对：${agree} 个数字与文字层一致${unclear > 0 ? `，${unclear} 个看不清` : ''}`,
  seenOtherwise: (figure, printed, shown) =>
    `页面图像不同：${figure}，文字层为 ${printed}，图像上是 ${shown || '空白'}`,
  colon: '：',
  comma: '，',
};
