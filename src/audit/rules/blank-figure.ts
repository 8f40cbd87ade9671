import type { Fact, TableReading } from '#model';
import { brokenDraft, type Draft, isBrokenWithBlanks, located, type Rule, tableLabel } from '../rule.ts';

const REMARK = { zh: '，其中有未填的单元格', en: '; some of these cells are not filled in' };

const inTables = function* (tables: readonly TableReading[], cells: readonly Fact[]): Iterable<Draft> {
  for (const { table, form } of tables) {
    const unfilled = cells.filter((fact) => fact.table === table);
    if (unfilled.length === 0) continue;
    const name = tableLabel(form, table);
    yield {
      severity: 'notice',
      facts: unfilled.map(({ id }) => id),
      ground: { kind: 'print' },
      message: located(
        {
          zh: `${name.zh}有 ${unfilled.length} 个单元格为空或横线，按 0 计`,
          en: `${name.en}: blank or dashed cells, counted as 0 (${unfilled.length} in all)`,
        },
        unfilled.map(({ at }) => at),
      ),
    };
  }
};

const rule: Rule = {
  id: 'blank-figure',
  over: 'report',
  state: 'final',
  version: 1,
  severity: 'warning',
  summary: { zh: '单元格为空或只有横线', en: 'A cell is blank or holds a dash' },
  explanation: {
    zh: '单元格为空或只印有横线，计算时按 0 计。勾稽关系因此不成立时为警告，不算数据错误：漏填不等于算错，例如总计一格未填。每张有这类单元格的表另提示一次。请向公开机关核实这些单元格是否应为 0。',
    en: 'A cell is empty or holds only a dash, and counts as 0. Where an equation then fails this is a warning and no wrong sum: an unfilled cell is not an error of addition, such as a total left empty. Each table with such cells is noted once besides. Ask the body whether the cells should be 0.',
  },
  basis: '格式未明确零值是否必须填写；国办公开办函〔2021〕30号表内勾稽关系',
  judges: ({ figures: { reported, unfilled } }) => reported.length + unfilled.length > 0,
  *check({ reading, figures, evaluations, diagnose }) {
    yield* evaluations.filter(isBrokenWithBlanks).map((broken) => brokenDraft(broken, diagnose(broken), REMARK));
    yield* inTables(reading.tables, figures.unfilled);
  },
  examples: {
    valid: [
      { name: { zh: '零值都填 0', en: 'Every zero is filled in' }, given: {} },
      {
        name: { zh: '整列不在表中，不是漏填', en: 'A column that is not there is not a blank' },
        given: { absentColumns: ['requests.otherOrganization'] },
      },
    ],
    invalid: [
      {
        name: { zh: '结转的总计漏填', en: 'The total carried out is left empty' },
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
            'requests.carriedOut.total': 'blank',
          },
        },
        finds: [
          {
            severity: 'warning',
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
            message: {
              zh: '结转平衡，总计列：3 + 1 = 4，应等于 3 +（空）= 3，其中有未填的单元格（第 3 页）',
              en: 'Carry-over balance, column total: 3 + 1 = 4, should equal 3 + (blank) = 3; some of these cells are not filled in (page 3)',
            },
          },
          {
            severity: 'warning',
            equation: 'requests/applicants',
            scope: { row: 'carriedOut' },
            expected: 1,
            actual: 0,
            message: {
              zh: '申请人合计，结转下年度继续办理行：1 + 0 + 0 + 0 + 0 + 0 = 1，应等于（空），其中有未填的单元格（第 3 页）',
              en: 'Sum of the applicants, row carried out: 1 + 0 + 0 + 0 + 0 + 0 = 1, should equal (blank); some of these cells are not filled in (page 3)',
            },
          },
          {
            severity: 'notice',
            facts: ['requests.carriedOut.total'],
            message: {
              zh: '“收到和处理政府信息公开申请情况”表有 1 个单元格为空或横线，按 0 计（第 3 页）',
              en: 'Table requests: blank or dashed cells, counted as 0 (1 in all) (page 3)',
            },
          },
        ],
      },
      {
        name: { zh: '零值用横线表示，勾稽关系都成立', en: 'Zeros printed as dashes, and every equation holds' },
        given: {
          figures: { 'proactive.rules.issued': 'dash', 'proactive.rules.repealed': 'blank' },
        },
        finds: [
          {
            severity: 'notice',
            facts: ['proactive.rules.issued', 'proactive.rules.repealed'],
            message: {
              zh: '“主动公开政府信息情况”表有 2 个单元格为空或横线，按 0 计（第 2 页）',
              en: 'Table proactive: blank or dashed cells, counted as 0 (2 in all) (page 2)',
            },
          },
        ],
      },
    ],
  },
};

export default rule;
