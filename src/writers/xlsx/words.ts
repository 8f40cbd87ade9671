import type { Wording } from '#model';
import type { Language } from '../wording/words.ts';

const WORDS = {
  ledger: { zh: '问题台账', en: 'Findings' },
  reports: { zh: '报告汇总', en: 'Reports' },
  toCheck: { zh: '待核对', en: 'To be checked' },
  number: { zh: '序号', en: 'No.' },
  agency: { zh: '机关', en: 'Agency' },
  year: { zh: '年度', en: 'Year' },
  severity: { zh: '级别', en: 'Severity' },
  finding: { zh: '问题', en: 'Finding' },
  table: { zh: '表', en: 'Table' },
  place: { zh: '位置', en: 'Place' },
  figures: { zh: '数据与勾稽关系', en: 'Figures and relation' },
  left: { zh: '左边合计', en: 'Left side' },
  right: { zh: '应等于', en: 'Should equal' },
  difference: { zh: '差额', en: 'Difference' },
  suspects: { zh: '疑似有误的单元格', en: 'Suspected cells' },
  certainty: { zh: '确定性', en: 'Certainty' },
  rule: { zh: '规则', en: 'Rule' },
  ruleSummary: { zh: '规则说明', en: 'What the rule says' },
  basis: { zh: '依据', en: 'Basis' },
  published: { zh: '公布日期', en: 'Published' },
  file: { zh: '文件', en: 'File' },
  checked: { zh: '核实情况', en: 'Result of the check' },
  mended: { zh: '整改情况', en: 'Correction' },
  form: { zh: '表格格式', en: 'Form' },
  freeForm: { zh: '无统一格式', en: 'free form' },
  state: { zh: '读取结果', en: 'Outcome' },
  record: { zh: '已读取', en: 'read' },
  reason: { zh: '原因', en: 'Reason' },
  errors: { zh: '错误', en: 'Errors' },
  warnings: { zh: '警告', en: 'Warnings' },
  notices: { zh: '提示', en: 'Notices' },
  reading: { zh: '待核对', en: 'To be checked' },
  holds: { zh: '勾稽关系成立', en: 'Relations that hold' },
  broken: { zh: '勾稽关系不成立', en: 'Relations broken' },
  notApplicable: { zh: '勾稽关系不适用', en: 'Relations that do not apply' },
  notAssessed: { zh: '勾稽关系未能判断', en: 'Relations not assessed' },
} satisfies Readonly<Record<string, Wording>>;

export type XlsxWord = keyof typeof WORDS;

/** Sheet names and column headings. */
export const xlsxWord = (word: XlsxWord, language: Language): string => WORDS[word][language];
