import { describe, expect, test } from 'vitest';
import { formOf, unitOf } from '#forms';
import type { Fact, Finding, Outcome } from '#model';
import { printed, uncoloured } from '../text/line.ts';
import { wordsOf } from '../wording/words-of.ts';
import { displayDocument } from './document.ts';

const PRINT: Readonly<Record<string, string>> = {
  'requests.received.naturalPerson': '3',
  'requests.received.total': '３件',
  'requests.carriedIn.total': '1',
  'requests.disclosed.total': '3',
  'requests.concluded.total': '3',
};

const facts: readonly Fact[] = formOf('ogi-2021').tables.flatMap(({ id: table, parts }) =>
  parts.flatMap(({ rows, columns }) =>
    rows.flatMap((row) =>
      columns.map((column) => {
        const id = `${table}.${row.path}.${column.path}`;
        const raw = PRINT[id] ?? '0';
        return {
          id,
          table,
          row: row.path,
          column: column.path,
          form: 'ogi-2021',
          value: Number.parseInt(raw.normalize('NFKC'), 10),
          raw,
          state: 'reported',
          unit: unitOf(row, column),
          confidence: 1,
          at: { page: 4, box: [0, 0, 1, 1] },
        } as const;
      }),
    ),
  ),
);

const outcomeWith = (findings: readonly Finding[], notAssessed = 0): Outcome => ({
  state: 'record',
  uri: 'yunxi.pdf',
  relations: { holds: 44, broken: findings.length, notAssessed, notApplicable: 0, unassessed: [] },
  report: {
    schema: 'gouji/report@1',
    id: `sha256:${'0'.repeat(64)}`,
    source: {
      uri: 'yunxi.pdf',
      sha256: '0'.repeat(64),
      bytes: 1,
      mediaType: 'application/pdf',
      encoding: null,
      pages: 6,
      reader: 'pdf',
      recognition: 'text',
      attachments: [],
    },
    title: null,
    agency: { name: '青禾市云溪区农业局' },
    year: 2024,
    period: null,
    published: null,
    coverage: null,
    form: 'ogi-2021',
    sections: [],
    facts,
    findings,
  },
});

const balance: Finding = {
  rule: 'unbalanced-equation',
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
  suspects: [{ fact: 'requests.carriedOut.total', value: 1, why: { zh: '只改这一处', en: 'this change alone' } }],
  message: { zh: '结转不平衡', en: 'The carry-over does not balance' },
};

const show = (outcome: Outcome, language: 'zh' | 'en'): string =>
  printed(displayDocument(outcome, wordsOf(language)), uncoloured);

describe('a broken column', () => {
  test('is written out with the labels of the form, and listed with its operands marked', () => {
    expect(show(outcomeWith([balance]), 'zh')).toBe(`\
yunxi.pdf  青禾市云溪区农业局 2024 年度  ogi-2021
  ✗ 错误  unbalanced-equation requests/balance  第 4 页
    本年新收政府信息公开申请数量 ３件 + 上年结转政府信息公开申请数量 1 = 4 ≠ 总计 3 + 结转下年度继续办理 0 = 3
                                        总计
    ▸ 一、本年新收政府信息公开申请数量  ３件
    ▸ 二、上年结转政府信息公开申请数量     1
      （一）予以公开                       3
    ▸ （七）总计                           3
    ▸ 四、结转下年度继续办理               0  ← 应为 1？
      （另 20 行为 0 或缺）
    疑似：四、结转下年度继续办理 › 总计 0 应为 1（只改这一处）

  发现 1 处  勾稽关系：成立 44，不成立 1，无法判断 0

`);
  });

  test('leaves out of a sum what adds nothing, and says how much that was', () => {
    const outcomes: Finding = {
      ...balance,
      equation: 'requests/outcomes',
      facts: ['requests.disclosed.total', 'requests.concluded.total'],
      suspects: [],
    };
    expect(show(outcomeWith([outcomes]), 'en')).toContain('\n    disclosed 3 + 20 × 0 = 4 ≠ concluded 3\n');
  });
});

describe('a broken row', () => {
  const applicants: Finding = {
    ...balance,
    equation: 'requests/applicants',
    scope: { row: 'received' },
    facts: ['requests.received.naturalPerson', 'requests.received.total'],
    certainty: 'reading',
    suspects: [{ fact: 'requests.received.total', value: 13, why: { zh: '两种可能之一', en: 'one of 2 ways' } }],
  };

  test('stands under its column headings, with the value that would mend it', () => {
    expect(show(outcomeWith([applicants]), 'en')).toContain(`
  ✗ error  unbalanced-equation requests/applicants  page 4  possibly misread by us: check the original
    natural person 3 + 5 × 0 = 4 ≠ total ３件
    一、本年新收政府信息公开申请数量
        自然人  商业企业  科研机构  社会公益组织  法律服务机构  其他  总计
    ▸        3         0         0             0             0     0  ３件
                                                                      ^13?
    suspected: 一、本年新收政府信息公开申请数量 › 总计 ３件, should be 13 (one of 2 ways)
`);
  });

  test('names a suspect that stands elsewhere by its row and column', () => {
    const elsewhere = {
      ...applicants,
      suspects: [{ fact: 'requests.disclosed.business', value: 2, why: { zh: '两种可能之一', en: 'one of 2 ways' } }],
    };
    expect(show(outcomeWith([elsewhere]), 'en')).toContain(
      '\n    suspected: （一）予以公开 › 商业企业 0, should be 2 (one of 2 ways)\n',
    );
  });
});

test('a finding on single figures names each by its headings and its place', () => {
  const { equation: _, scope: __, ...plain } = balance;
  const finding: Finding = { ...plain, severity: 'warning', facts: ['proactive.fees.amount'], suspects: [] };
  expect(show(outcomeWith([finding]), 'zh')).toContain(
    '\n    ▸ 0  行政事业性收费 › 本年收费金额（单位：万元）  第 4 页\n',
  );
});

test('a document without findings is one line', () => {
  expect(show(outcomeWith([]), 'en')).toBe(
    '✓ yunxi.pdf 青禾市云溪区农业局 2024: no findings  relations: 44 hold, 0 broken, 0 could not be assessed\n',
  );
});

test('a document with relations that could not be assessed gets no tick', () => {
  expect(show(outcomeWith([], 2), 'zh')).toBe(
    '○ yunxi.pdf 青禾市云溪区农业局 2024 年度: 未发现问题  勾稽关系：成立 44，不成立 0，无法判断 2\n',
  );
});

test('what stands in the way of a relation is told under the counts', () => {
  const outcome = outcomeWith([], 1);
  if (outcome.state !== 'record') throw new Error('the example is a record');
  const blocked = {
    verdict: 'blocked',
    equation: 'requests/applicants',
    scope: { row: 'received' },
    by: ['requests.received.business', 'requests.received.total'],
    unread: [],
  } as const;
  const relations = { ...outcome.relations, unassessed: [blocked] };
  expect(show({ ...outcome, relations }, 'zh')).toContain(
    '\n  无法判断：申请人合计（本年新收政府信息公开申请数量行）：“本年新收政府信息公开申请数量，商业企业列”等 2 处读不出或表中没有\n',
  );
  expect(show({ ...outcome, relations }, 'en')).toContain(
    '\n  not assessed: Sum of the applicants, row received: received, column business and 1 more cannot be read or not found\n',
  );
});

test('a rejected document is one line with its code', () => {
  const rejected: Outcome = {
    state: 'rejected',
    uri: '\u001b[2J.pdf',
    code: 'encrypted',
    stage: 'x',
    message: 'locked',
  };
  expect(show(rejected, 'zh')).toBe('✗ \\u001b[2J.pdf: 已退回 (已加密 encrypted): locked\n');
});
