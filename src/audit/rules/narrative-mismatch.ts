import type { FigureClaim } from '#model';
import { cellsText, claimedText, type ReportRule, statedText } from '../rule.ts';

const claim = (given: Pick<FigureClaim, 'clause' | 'value' | 'readings'> & Partial<FigureClaim>): FigureClaim => ({
  kind: 'figure',
  sentence: `${given.clause}。`,
  section: 'overview',
  at: { page: 1, box: [80, 200, 520, 260] },
  label: given.clause,
  subject: null,
  unit: 'item',
  step: 1,
  coverage: null,
  year: null,
  doubts: [],
  ...given,
});

const RECEIVED = [['requests.received.total'], ['requests.received.total', 'requests.carriedIn.total']];

/** 40 received and 4 carried in, all of natural persons and all carried out. */
const CARRIED_OVER = {
  'requests.received.naturalPerson': 40,
  'requests.received.total': 40,
  'requests.carriedIn.naturalPerson': 4,
  'requests.carriedIn.total': 4,
  'requests.carriedOut.naturalPerson': 44,
  'requests.carriedOut.total': 44,
};

const rule: ReportRule = {
  id: 'narrative-mismatch',
  over: 'report',
  state: 'final',
  version: 1,
  severity: 'warning',
  summary: { zh: '正文中的数字与表格不一致', en: 'A figure of the text differs from the tables' },
  explanation: {
    zh: '正文写明的申请、办理结果、结转、复议、诉讼、规范性文件等数字，应与表格相同。只有主语、范围和年度都清楚时才比较：“受理”“收到”可以含也可以不含上年结转，组内原因可以指一项也可以指整组，任一读法相符即可；约数、累计、同比、其他年度、其他机关的数字不比较。请对照原文和表格：可能一处有误，也可能两处口径不同。',
    en: 'What the text says of requests, outcomes, carry-over, reviews, suits and normative documents should be what the tables hold. Compared only where subject, coverage and year are clear: 受理 and 收到 may or may not count what was carried in, a reason may mean its row or its group, and either is accepted; approximate and cumulative figures, comparisons, other years and other bodies are left out. Look at both places: one may be wrong, or they may count differently.',
  },
  basis: '国办公开办函〔2021〕30号：年度报告内容准确；正文与统计表为同一数据',
  judges: ({ comparisons }) => comparisons.some(({ verdict }) => verdict !== 'not-compared'),
  *check({ comparisons, isMisread }) {
    for (const comparison of comparisons) {
      if (comparison.verdict !== 'differs') continue;
      const { claim: stated, understandings } = comparison;
      const [text, figure] = [statedText(stated), claimedText(stated)];
      const cells = understandings.map(cellsText);
      const facts = [...new Set(understandings.flatMap((each) => each.facts))];
      yield {
        facts: facts.map(({ id }) => id),
        expected: stated.value,
        actual: understandings[0].sum,
        ...(stated.at ? { at: stated.at } : {}),
        ground: { kind: facts.some(({ table }) => isMisread(table)) ? 'disorder' : 'print' },
        message: {
          zh: `${text.zh}，即 ${figure.zh}；表格中${cells.map(({ zh }) => zh).join('，或')}`,
          en: `${text.en}, ${figure.en}; in the tables ${cells.map(({ en }) => en).join(', or ')}`,
        },
      };
    }
  },
  examples: {
    valid: [
      {
        name: { zh: '“受理”含上年结转', en: '受理 counts what was carried in' },
        given: {
          figures: CARRIED_OVER,
          claims: [claim({ clause: '全年共受理政府信息公开申请44件', value: 44, readings: RECEIVED })],
        },
      },
      {
        name: { zh: '约数和其他机关的数字不比较', en: 'Approximate, and of another body: not compared' },
        given: {
          claims: [
            claim({ clause: '受理申请约40件', value: 40, readings: RECEIVED, doubts: ['approximate'] }),
            claim({ clause: '区政府办公室受理申请17件', value: 17, readings: RECEIVED, doubts: ['other-coverage'] }),
          ],
        },
      },
      {
        name: { zh: '表格没有填写，无从比较', en: 'The table is not filled in' },
        given: {
          figures: { 'requests.carriedIn.total': 'blank' },
          claims: [claim({ clause: '上年结转2件', value: 2, readings: [['requests.carriedIn.total']] })],
        },
      },
    ],
    invalid: [
      {
        name: { zh: '两种读法都不符', en: 'Neither reading fits' },
        given: {
          figures: CARRIED_OVER,
          claims: [claim({ clause: '全年共受理政府信息公开申请41件', value: 41, readings: RECEIVED })],
        },
        finds: [
          {
            severity: 'warning',
            facts: ['requests.received.total', 'requests.carriedIn.total'],
            expected: 41,
            actual: 40,
            certainty: 'published',
            at: { page: 1, box: [80, 200, 520, 260] },
            message: {
              zh: '正文“全年共受理政府信息公开申请41件。”（第 1 页），即 41 件；表格中本年新收政府信息公开申请数量，总计列为 40（第 3 页），或本年新收政府信息公开申请数量，总计列 + 上年结转政府信息公开申请数量，总计列为 44（第 3 页）',
              en: 'The text says “全年共受理政府信息公开申请41件。” (page 1), 41; in the tables received, column total: 40 (page 3), or received, column total + carried in, column total: 44 (page 3)',
            },
          },
        ],
      },
      {
        name: { zh: '正文说没有复议，表中有 1 件', en: 'The text says no review, the table has one' },
        given: {
          figures: { 'review.reconsideration.upheld': 1, 'review.reconsideration.total': 1 },
          claims: [
            claim({
              clause: '未发生因政府信息公开引起的行政复议',
              value: 0,
              readings: [['review.reconsideration.total']],
            }),
          ],
        },
        finds: [
          {
            expected: 0,
            actual: 1,
            message: {
              zh: '正文“未发生因政府信息公开引起的行政复议。”（第 1 页），即 0 件；表格中行政复议，总计列为 1（第 4 页）',
              en: 'The text says “未发生因政府信息公开引起的行政复议。” (page 1), 0; in the tables reconsideration, column total: 1 (page 4)',
            },
          },
        ],
      },
    ],
  },
};

export default rule;
