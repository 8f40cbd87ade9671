import type { Claim, FigureClaim } from '#model';
import { claimedText, type ReportRule, statedText } from '../rule.ts';

/** 国办函〔2020〕109号 is in force from 2021. */
const FIRST_YEAR = 2021;
/** By item 100 yuan, by page 10, 20 or 40: every total is a multiple. */
const SMALLEST = 10;

const YUAN = { CNY: 1, '10k CNY': 10_000 } as const;

/** In whole cents, since 0.31 × 10,000 is no whole number in binary. */
const cents = ({ value, unit }: FigureClaim): number | null =>
  unit === 'CNY' || unit === '10k CNY' ? Math.round(value * YUAN[unit] * 100) : null;

const isFee = (claim: Claim): claim is FigureClaim =>
  claim.kind === 'figure' && claim.subject === 'processingFee' && claim.doubts.length === 0;

/** An amount in 万元 may be rounded: only what its last place can tell is judged. */
const isOutside = (claim: FigureClaim): boolean => {
  const amount = cents(claim);
  if (amount === null || (claim.unit === '10k CNY' && claim.step * YUAN['10k CNY'] > 1)) return false;
  return amount % (SMALLEST * 100) !== 0;
};

const example = (value: number): FigureClaim => ({
  kind: 'figure',
  clause: `全年收取信息处理费${value}元`,
  sentence: `全年收取信息处理费${value}元。`,
  section: 'other',
  at: { page: 6, box: [80, 200, 520, 220] },
  label: '全年收取信息处理费',
  value,
  subject: 'processingFee',
  unit: 'CNY',
  step: 1,
  coverage: null,
  year: null,
  readings: [],
  doubts: [],
});

const rule: ReportRule = {
  id: 'fee-not-in-tariff',
  over: 'report',
  state: 'trial',
  version: 1,
  severity: 'warning',
  summary: { zh: '信息处理费金额不合收费标准', en: 'An information-processing fee that the tariff cannot give' },
  explanation: {
    zh: '信息处理费按件每件 100 元的倍数、按页每页 10、20 或 40 元计收，总额应为 10 元的整数倍。不是的，请核对金额，或确认是否包含邮寄、复制等不得收取的费用。自 2021 年度起判断。',
    en: 'The fee is 100 yuan and multiples by item, and 10, 20 or 40 yuan a page: a total is a multiple of 10. Where it is not, see whether the amount is a slip or holds postage or copies, which may not be charged. Judged from report year 2021.',
  },
  basis: '国办函〔2020〕109号《政府信息公开信息处理费管理办法》第五条、第六条',
  judges: ({ reading: { report, claims } }) =>
    (report.year ?? 0) >= FIRST_YEAR && claims.some((claim) => isFee(claim) && claim.value !== 0),
  *check({ reading: { report, claims } }) {
    if (report.year === null || report.year < FIRST_YEAR) return;
    for (const claim of claims.filter(isFee).filter(isOutside)) {
      const [text, amount] = [statedText(claim), claimedText(claim)];
      yield {
        facts: [],
        actual: claim.value,
        ...(claim.at ? { at: claim.at } : {}),
        ground: { kind: 'print' },
        message: {
          zh: `${text.zh}：信息处理费 ${amount.zh}不是 10 元的整数倍`,
          en: `${text.en}: a fee of ${amount.en} is no multiple of 10 yuan`,
        },
      };
    }
  },
  examples: {
    valid: [
      { name: { zh: '2310 元', en: '2,310 yuan' }, given: { year: 2023, claims: [example(2310)] } },
      {
        name: { zh: '2020 年度还没有收费标准', en: 'No tariff yet for 2020' },
        given: { form: 'ogi-2019', year: 2020, claims: [example(35)] },
      },
    ],
    invalid: [
      {
        name: { zh: '35 元', en: '35 yuan' },
        given: { year: 2023, claims: [example(35)] },
        finds: [
          {
            severity: 'warning',
            facts: [],
            actual: 35,
            message: {
              zh: '正文“全年收取信息处理费35元。”（第 6 页）：信息处理费 35 元不是 10 元的整数倍',
              en: 'The text says “全年收取信息处理费35元。” (page 6): a fee of 35 CNY is no multiple of 10 yuan',
            },
          },
        ],
      },
    ],
  },
};

export default rule;
