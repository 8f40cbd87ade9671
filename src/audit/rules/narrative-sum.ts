import type { PartsClaim, ShareClaim } from '#model';
import { type Draft, type ReportRule, statedText } from '../rule.ts';

const EXACT = 1e-9;

const partsDraft = (claim: PartsClaim): Draft | null => {
  const { wholes, parts, at } = claim;
  const sum = parts.reduce((total, { value }) => total + value, 0);
  if (wholes.some(({ value }) => value === sum)) return null;
  const [whole] = wholes;
  const text = statedText(claim);
  const terms = parts.map(({ value }) => value).join(' + ');
  return {
    // What a list lacks may be a part that it leaves out; what it has too much cannot be.
    ...(sum < Math.min(...wholes.map(({ value }) => value)) ? { severity: 'notice' as const } : {}),
    facts: [],
    expected: whole.value,
    actual: sum,
    ...(at ? { at } : {}),
    ground: { kind: 'print' },
    message: {
      zh: `${text.zh}：所列 ${parts.length} 项 ${terms} = ${sum}，应等于 ${whole.value}`,
      en: `${text.en}: its ${parts.length} items ${terms} = ${sum}, should equal ${whole.value}`,
    },
  };
};

/** Percentages are rounded, cut or forced to add up to 100: one unit of the last place is no contradiction. */
const isShare = ({ part, percent, step }: ShareClaim, base: number): boolean =>
  Math.abs((part.value / base) * 100 - percent) <= step + EXACT;

const shareDraft = (claim: ShareClaim): Draft | null => {
  const { part, percent, step, bases, at } = claim;
  if (bases.some((base) => isShare(claim, base))) return null;
  const decimals = step < 1 ? Math.round(-Math.log10(step)) : 0;
  const shares = bases.map((base) => ({ base, share: (part.value / base) * 100 }));
  const nearest = shares.reduce((a, b) => (Math.abs(b.share - percent) < Math.abs(a.share - percent) ? b : a));
  const text = statedText(claim);
  const found = `${part.value} ÷ ${nearest.base} = ${nearest.share.toFixed(decimals + 1)}%`;
  return {
    facts: [],
    expected: percent,
    actual: Number(nearest.share.toFixed(decimals + 1)),
    ...(at ? { at } : {}),
    ground: { kind: 'print' },
    message: {
      zh: `${text.zh}：${part.value} 件所占比例不是 ${percent}%，最接近的是 ${found}`,
      en: `${text.en}: ${part.value} is not ${percent}%; the nearest is ${found}`,
    },
  };
};

const at = { page: 1, box: [80, 200, 520, 260] } as const;

const rule: ReportRule = {
  id: 'narrative-sum',
  over: 'report',
  state: 'final',
  version: 1,
  severity: 'warning',
  summary: { zh: '正文中的分项之和或百分比与总数不符', en: 'Items or percentages of the text do not add up' },
  explanation: {
    zh: '“其中”之后逐项列出全部分项的，各项之和应等于总数；写有“主要”“等”的清单不完整，不判断；分项之和小于总数为提示（可能漏列），大于总数为警告。百分比应能由正文自己的数字算出，允许最后一位相差 1（四舍五入、截尾或凑足 100%）。请核对是否漏列一项，或数字有误。',
    en: 'Where a list after 其中 names all parts they should add up to the total; lists with 主要 or 等 are not complete and are not judged. A sum below the total is a notice (a part may be left out), one above it a warning. A percentage should follow from figures of the text itself, with one unit of its last place to spare (rounded, cut, or forced to add up to 100). See whether an item is missing or a figure is wrong.',
  },
  basis: '国办公开办函〔2021〕30号：年度报告内容准确',
  judges: ({ reading }) => reading.claims.some(({ kind }) => kind !== 'figure'),
  *check({ reading }) {
    for (const claim of reading.claims) {
      if (claim.kind === 'figure') continue;
      const draft = claim.kind === 'parts' ? partsDraft(claim) : shareDraft(claim);
      if (draft) yield draft;
    }
  },
  examples: {
    valid: [
      {
        name: { zh: '5/12 截尾为 41%', en: '5 of 12, cut to 41 %' },
        given: {
          claims: [
            {
              kind: 'share',
              sentence: '办结12件，予以公开5件，占41%。',
              section: 'overview',
              at,
              part: { label: '予以公开', value: 5 },
              bases: [12],
              percent: 41,
              step: 1,
            },
          ],
        },
      },
    ],
    invalid: [
      {
        name: { zh: '分项之和多 1', en: 'The items are one too many' },
        given: {
          claims: [
            {
              kind: 'parts',
              sentence: '行政复议3件，其中结果维持3件，尚未审结1件。',
              section: 'overview',
              at,
              wholes: [{ label: '行政复议', value: 3 }],
              parts: [
                { label: '结果维持', value: 3 },
                { label: '尚未审结', value: 1 },
              ],
            },
          ],
        },
        finds: [
          {
            severity: 'warning',
            expected: 3,
            actual: 4,
            message: {
              zh: '正文“行政复议3件，其中结果维持3件，尚未审结1件。”（第 1 页）：所列 2 项 3 + 1 = 4，应等于 3',
              en: 'The text says “行政复议3件，其中结果维持3件，尚未审结1件。” (page 1): its 2 items 3 + 1 = 4, should equal 3',
            },
          },
        ],
      },
      {
        name: { zh: '分项之和少 1', en: 'The items are one short' },
        given: {
          claims: [
            {
              kind: 'parts',
              sentence: '收到政府信息公开申请20件，其中自然人申请15件，法人或其他组织申请4件。',
              section: 'overview',
              at,
              wholes: [{ label: '收到政府信息公开申请', value: 20 }],
              parts: [
                { label: '自然人申请', value: 15 },
                { label: '法人或其他组织申请', value: 4 },
              ],
            },
          ],
        },
        finds: [
          {
            severity: 'notice',
            facts: [],
            expected: 20,
            actual: 19,
            message: {
              zh: '正文“收到政府信息公开申请20件，其中自然人申请15件，法人或其他组织申请4件。”（第 1 页）：所列 2 项 15 + 4 = 19，应等于 20',
              en: 'The text says “收到政府信息公开申请20件，其中自然人申请15件，法人或其他组织申请4件。” (page 1): its 2 items 15 + 4 = 19, should equal 20',
            },
          },
        ],
      },
      {
        name: { zh: '百分比算不出来', en: 'A percentage that no figure gives' },
        given: {
          claims: [
            {
              kind: 'share',
              sentence: '答复40件，其中予以公开10件，占33.9%。',
              section: 'overview',
              at,
              part: { label: '予以公开', value: 10 },
              bases: [40],
              percent: 33.9,
              step: 0.1,
            },
          ],
        },
        finds: [
          {
            expected: 33.9,
            actual: 25,
            message: {
              zh: '正文“答复40件，其中予以公开10件，占33.9%。”（第 1 页）：10 件所占比例不是 33.9%，最接近的是 10 ÷ 40 = 25.00%',
              en: 'The text says “答复40件，其中予以公开10件，占33.9%。” (page 1): 10 is not 33.9%; the nearest is 10 ÷ 40 = 25.00%',
            },
          },
        ],
      },
    ],
  },
};

export default rule;
