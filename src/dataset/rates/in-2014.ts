import { type Rate, rate } from './rate.ts';

const ANSWERED = 'statistics.answered.value';

const CASES: readonly (readonly [string, string, string, string])[] = [
  ['reconsideration', 'reconsiderations', '行政复议', 'reconsiderations'],
  ['litigation', 'litigations', '行政诉讼', 'suits'],
];

/** The statistics of 2014 to 2018, which count answers by other headings: nothing here continues into 2019. */
export const ratesOf2014: readonly Rate[] = [
  rate('2014', 'fullDisclosure', 'statistics.answers.disclosed.value', ANSWERED, {
    zh: '同意公开 ÷ 申请答复数（不含“属于已主动公开范围”）',
    en: 'agreed to, of all answered; what was public already is not among them',
  }),
  rate(
    '2014',
    'disclosure',
    'statistics.answers.disclosed.value + statistics.answers.partlyDisclosed.value',
    ANSWERED,
    {
      zh: '（同意公开 + 同意部分公开）÷ 申请答复数',
      en: 'agreed to in full or in part, of all answered',
    },
  ),
  rate('2014', 'refusal', 'statistics.answers.refused.value', ANSWERED, {
    zh: '不同意公开 ÷ 申请答复数',
    en: 'refused, of all answered',
  }),
  rate('2014', 'closure', 'statistics.concluded.value', 'statistics.received.value', {
    zh: '申请办结数 ÷ 收到申请数（该表没有结转）',
    en: 'concluded, of received; the form has nothing carried over',
  }),
  ...CASES.flatMap(([row, total, zh, en]) => [
    rate(
      '2014',
      `correction.${row}`,
      `statistics.${row}.corrected.value`,
      `statistics.${row}.upheld.value + statistics.${row}.corrected.value + statistics.${row}.other.value`,
      { zh: `${zh}纠错率：被依法纠错 ÷ 各结果之和`, en: `${en}: corrected, of those decided` },
    ),
    rate('2014', `correctionOfAll.${row}`, `statistics.${row}.corrected.value`, `statistics.${total}.value`, {
      zh: `${zh}纠错率：被依法纠错 ÷ ${zh}数量`,
      en: `${en}: corrected, of all`,
    }),
  ]),
  rate('2014', 'disputes', 'statistics.reconsiderations.value + statistics.litigations.value', ANSWERED, {
    zh: '（行政复议 + 行政诉讼数量）÷ 申请答复数',
    en: 'reconsiderations and suits, of all answered',
  }),
];
