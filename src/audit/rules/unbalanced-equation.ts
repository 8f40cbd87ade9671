import { brokenDraft, isBrokenInFull, type Rule } from '../rule.ts';

const rule: Rule = {
  id: 'unbalanced-equation',
  over: 'report',
  state: 'final',
  version: 1,
  severity: 'error',
  summary: {
    zh: '表内数据不符合勾稽关系',
    en: 'Figures of a table do not add up',
  },
  explanation: {
    zh: '表格要求各列“第一项加第二项之和，等于第三项加第四项之和”，各类申请人之和等于总计，各项办理结果之和等于总计，复议和诉讼的各种结果之和等于总计。两边不等，至少有一个数字有误。请对照原表核对所列数字；空白或以横线填写的单元格按 0 计，但其中有此类单元格的，列为“单元格为空或只有横线”。数字像是整行整列错位，或须改动多处才能相符的，可能是读取有误，列为“待核对原件”。',
    en: 'The form asks that in every column the first and second items equal the third and fourth, that applicants add up to the total, that outcomes add up to theirs, and that results of reviews and suits add up to theirs. Where the two sides differ at least one figure is wrong. Compare the figures named with the printed table. A blank or a dash counts as 0, but where one takes part it is told as a cell that is blank. Where whole rows or columns look out of place, or many figures would have to change, we may have misread the table: that is to be checked against the original.',
  },
  basis: '国办公开办函〔2021〕30号、国办公开办函〔2019〕60号所附表格的勾稽关系',
  judges: ({ evaluations }) => evaluations.some(({ verdict }) => verdict === 'holds' || verdict === 'broken'),
  check: ({ evaluations, diagnose }) =>
    evaluations.filter(isBrokenInFull).map((broken) => {
      const diagnosis = diagnose(broken);
      return { ...brokenDraft(broken, diagnosis, null), suspects: diagnosis.suspects };
    }),
  examples: {
    valid: [
      {
        name: { zh: '新收 3 件，结转 1 件，办结 4 件', en: '3 received, 1 carried in, 4 concluded' },
        given: {
          figures: {
            'requests.received.naturalPerson': 3,
            'requests.received.total': 3,
            'requests.carriedIn.naturalPerson': 1,
            'requests.carriedIn.total': 1,
            'requests.disclosed.naturalPerson': 4,
            'requests.disclosed.total': 4,
            'requests.concluded.naturalPerson': 4,
            'requests.concluded.total': 4,
          },
        },
      },
      {
        name: { zh: '没有“其他”列，其余各列之和等于总计', en: 'No column for others; the columns there add up' },
        given: {
          absentColumns: ['requests.otherOrganization'],
          figures: {
            'requests.received.business': 2,
            'requests.received.total': 2,
            'requests.carriedOut.business': 2,
            'requests.carriedOut.total': 2,
          },
        },
      },
      {
        name: {
          zh: '少一行办理结果，差额可能就在该行，无法判断',
          en: 'An outcome row is missing and may hold the difference: cannot be assessed',
        },
        given: {
          absentRows: ['requests.otherwise.feeNotPaid'],
          figures: {
            'requests.received.naturalPerson': 1,
            'requests.received.total': 1,
            'requests.concluded.naturalPerson': 1,
            'requests.concluded.total': 1,
          },
        },
      },
      {
        name: { zh: '总计无法辨认，无法判断', en: 'The total cannot be read: cannot be assessed' },
        given: {
          figures: { 'review.reconsideration.upheld': 1, 'review.reconsideration.total': 'unreadable' },
        },
      },
    ],
    invalid: [
      {
        name: { zh: '结转下年度的总计漏计 1 件', en: 'The total carried out is one short' },
        given: {
          figures: {
            'requests.received.naturalPerson': 3,
            'requests.received.total': 3,
            'requests.carriedIn.naturalPerson': 1,
            'requests.carriedIn.total': 1,
            'requests.disclosed.naturalPerson': 3,
            'requests.disclosed.total': 3,
            'requests.concluded.naturalPerson': 3,
            'requests.concluded.total': 3,
            'requests.carriedOut.naturalPerson': 1,
          },
        },
        finds: [
          {
            severity: 'error',
            equation: 'requests/balance',
            scope: { column: 'total' },
            facts: [
              'requests.received.total',
              'requests.carriedIn.total',
              'requests.concluded.total',
              'requests.carriedOut.total',
            ],
            expected: 4,
            actual: 3,
            certainty: 'published',
            suspects: [
              {
                fact: 'requests.carriedOut.total',
                value: 1,
                why: {
                  zh: '总计为 0，可能漏填；只改这一处，相关勾稽关系即成立',
                  en: 'a total of 0, perhaps never filled in; this change alone mends the relations',
                },
              },
            ],
            message: {
              zh: '结转平衡，总计列：3 + 1 = 4，应等于 3 + 0 = 3（第 3 页）',
              en: 'Carry-over balance, column total: 3 + 1 = 4, should equal 3 + 0 = 3 (page 3)',
            },
          },
          {
            equation: 'requests/applicants',
            scope: { row: 'carriedOut' },
            expected: 1,
            actual: 0,
            message: {
              zh: '申请人合计，结转下年度继续办理行：1 + 0 + 0 + 0 + 0 + 0 = 1，应等于 0（第 3 页）',
              en: 'Sum of the applicants, row carried out: 1 + 0 + 0 + 0 + 0 + 0 = 1, should equal 0 (page 3)',
            },
          },
        ],
      },
      {
        name: { zh: '各项办理结果之和与总计不符', en: 'The outcomes do not add up to their total' },
        given: {
          figures: {
            'requests.received.business': 20,
            'requests.received.total': 20,
            'requests.disclosed.business': 19,
            'requests.disclosed.total': 19,
            'requests.refused.stateSecret.business': 2,
            'requests.refused.stateSecret.total': 2,
            'requests.concluded.business': 20,
            'requests.concluded.total': 20,
          },
        },
        finds: [
          {
            equation: 'requests/outcomes',
            scope: { column: 'business' },
            expected: 21,
            actual: 20,
            message: {
              zh: '办理结果合计，商业企业列：19 + 2 = 21（其余 19 项为 0），应等于 20（第 3 页）',
              en: 'Sum of the outcomes, column business: 19 + 2 = 21 (the other 19 are 0), should equal 20 (page 3)',
            },
          },
          {
            equation: 'requests/outcomes',
            scope: { column: 'total' },
            expected: 21,
            actual: 20,
            message: {
              zh: '办理结果合计，总计列：19 + 2 = 21（其余 19 项为 0），应等于 20（第 3 页）',
              en: 'Sum of the outcomes, column total: 19 + 2 = 21 (the other 19 are 0), should equal 20 (page 3)',
            },
          },
        ],
      },
      {
        name: { zh: '总计印为 0', en: 'A total printed as 0' },
        given: {
          figures: { 'review.reconsideration.upheld': 10, 'review.reconsideration.corrected': 1 },
          confidence: 0.8,
        },
        finds: [
          {
            equation: 'review/results',
            scope: { row: 'reconsideration' },
            expected: 11,
            actual: 0,
            certainty: 'reading',
            message: {
              zh: '结果合计，行政复议行：10 + 1 + 0 + 0 = 11，应等于 0（第 4 页）',
              en: 'Sum of the results, row reconsideration: 10 + 1 + 0 + 0 = 11, should equal 0 (page 4)',
            },
          },
        ],
      },
    ],
  },
};

export default rule;
