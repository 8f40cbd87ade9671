import { type Rate, rate } from './rate.ts';

const CONCLUDED = 'requests.concluded.total';
const HANDLED = 'requests.received.total + requests.carriedIn.total';
const REFUSED = 'requests.refused.*.total';

const REASONS: readonly (readonly [string, string, string])[] = [
  ['stateSecret', '属于国家秘密', 'state secrets'],
  ['prohibitedByLaw', '其他法律行政法规禁止公开', 'prohibited by other laws and regulations'],
  ['publicSafety', '危及‘三安全一稳定’', 'security and stability'],
  ['thirdPartyInterests', '保护第三方合法权益', 'interests of third parties'],
  ['internalAffairs', '属于三类内部事务信息', 'internal affairs'],
  ['processInformation', '属于四类过程性信息', 'information of a process'],
  ['enforcementFiles', '属于行政执法案卷', 'enforcement files'],
  ['administrativeInquiry', '属于行政查询事项', 'administrative inquiries'],
];

const CASES: readonly (readonly [string, string, string])[] = [
  ['reconsideration', '行政复议', 'reconsiderations'],
  ['directLitigation', '未经复议直接起诉', 'suits without a reconsideration'],
  ['litigationAfterReconsideration', '复议后起诉', 'suits after a reconsideration'],
];

/** The forms of 2019 and 2021, whose tables three and four agree. */
export const ratesSince2019: readonly Rate[] = [
  rate('2019', 'fullDisclosure', 'requests.disclosed.total', CONCLUDED, {
    zh: '予以公开率：予以公开 ÷ 办理结果总计',
    en: 'disclosed in full, of all concluded',
  }),
  rate('2019', 'disclosure', 'requests.disclosed.total + requests.partlyDisclosed.total', CONCLUDED, {
    zh: '公开率：（予以公开 + 部分公开）÷ 办理结果总计',
    en: 'disclosed in full or in part, of all concluded',
  }),
  rate('2019', 'refusal', REFUSED, CONCLUDED, {
    zh: '不予公开率：不予公开各项之和 ÷ 办理结果总计',
    en: 'refused, of all concluded',
  }),
  rate('2019', 'unavailable', 'requests.unavailable.*.total', CONCLUDED, {
    zh: '无法提供率：无法提供各项之和 ÷ 办理结果总计',
    en: 'unavailable, of all concluded',
  }),
  rate('2019', 'rejected', 'requests.rejected.*.total', CONCLUDED, {
    zh: '不予处理率：不予处理各项之和 ÷ 办理结果总计',
    en: 'rejected, of all concluded',
  }),
  ...REASONS.map(([reason, zh, en]) =>
    rate('2019', `refusal.${reason}`, `requests.refused.${reason}.total`, REFUSED, {
      zh: `不予公开中“${zh}”所占`,
      en: `of the refusals: ${en}`,
    }),
  ),
  rate('2019', 'closure', CONCLUDED, HANDLED, {
    zh: '办结率：办理结果总计 ÷（本年新收 + 上年结转）',
    en: 'concluded, of received and carried in',
  }),
  rate('2019', 'carryOver', 'requests.carriedOut.total', HANDLED, {
    zh: '结转率：结转下年度 ÷（本年新收 + 上年结转）',
    en: 'carried out to next year, of received and carried in',
  }),
  rate('2019', 'naturalPersons', 'requests.received.naturalPerson', 'requests.received.total', {
    zh: '自然人申请所占：自然人新收 ÷ 新收总计',
    en: 'from natural persons, of all received',
  }),
  ...CASES.flatMap(([row, zh, en]) => [
    rate(
      '2019',
      `correction.${row}`,
      `review.${row}.corrected`,
      `review.${row}.upheld + review.${row}.corrected + review.${row}.other`,
      { zh: `${zh}纠错率（甲）：结果纠正 ÷ 已审结`, en: `${en}: corrected, of those decided` },
    ),
    rate('2019', `correctionOfAll.${row}`, `review.${row}.corrected`, `review.${row}.total`, {
      zh: `${zh}纠错率（乙）：结果纠正 ÷ 总计`,
      en: `${en}: corrected, of all, pending ones too`,
    }),
  ]),
  rate('2019', 'disputes', CASES.map(([row]) => `review.${row}.total`).join(' + '), CONCLUDED, {
    zh: '争议率：（复议 + 诉讼总计）÷ 办理结果总计；案件可能涉及以前年度的申请',
    en: 'reconsiderations and suits, of all concluded; cases may be about earlier years',
  }),
];
