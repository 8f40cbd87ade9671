import type { Signal, Wording } from '#model';
import { leafLabel, leafOf, located, quoted, type Rule, tableLabel } from '../rule.ts';

type UnknownLabel = Extract<Signal, { kind: 'unknown-label' }>;

const AXES = { row: '行', column: '列' } as const;

const message = ({ table, form, axis, label: raw, readAs }: UnknownLabel): Wording => {
  const label = quoted(raw);
  const name = tableLabel(form, table);
  const subject = label
    ? { zh: `${name.zh}的“${label}”${AXES[axis]}在格式中没有`, en: `${name.en}: ${axis} "${label}" is not in the form` }
    : { zh: `${name.zh}有一${AXES[axis]}没有标题`, en: `${name.en}: a ${axis} has no label` };
  if (readAs === null)
    return { zh: `${subject.zh}，其中的数字没有提取`, en: `${subject.en}; its figures were left out` };
  const known = leafLabel(leafOf(form, table, axis, readAs));
  return {
    zh: `${subject.zh}，按位置读作“${known.zh}”`,
    en: `${subject.en}; by its position it was read as ${known.en}`,
  };
};

const rule: Rule = {
  id: 'unknown-label',
  over: 'report',
  state: 'final',
  version: 1,
  severity: 'warning',
  summary: { zh: '表格的行或列标题在格式中没有', en: 'A row or column label is not in the form' },
  explanation: {
    zh: '行或列的标题与格式的任何标题都不一致。位置能够确定时按位置读取（提示），否则其中的数字没有提取（警告）。请对照原表：可能是自加的行列、改动的措辞或残缺的文字。',
    en: 'The label of a row or column fits no label of the form. Where its position leaves no doubt it was read by position (a notice); otherwise its figures were left out (a warning). Look at the printed table: a row that the body added, a changed wording, or a damaged one.',
  },
  basis: '国办公开办函〔2021〕30号、国办公开办函〔2019〕60号所附表格；未知内容须有说明',
  judges: ({ reading }) => reading.tables.length > 0,
  *check({ reading }) {
    const told = new Set<string>();
    for (const signal of reading.signals) {
      if (signal.kind !== 'unknown-label') continue;
      // A heading is printed again on every page that the table runs over.
      const { table, axis, label, readAs } = signal;
      const key = [table, axis, label, readAs].join('\n');
      if (axis === 'column' && told.has(key)) continue;
      told.add(key);
      yield {
        severity: signal.readAs === null ? 'warning' : 'notice',
        facts: [],
        at: signal.at,
        ground: { kind: 'alignment', table: signal.table },
        message: located(message(signal), [signal.at]),
      };
    }
  },
  examples: {
    valid: [{ name: { zh: '标题都在格式之中', en: 'Every label is in the form' }, given: {} }],
    invalid: [
      {
        name: { zh: '自加一行，没有提取', en: 'A row that the body added, left out' },
        given: {
          signals: [
            {
              kind: 'unknown-label',
              table: 'proactive',
              form: 'ogi-2021',
              axis: 'row',
              label: '其他主动公开文件',
              readAs: null,
              at: { page: 2, box: [60, 200, 160, 220] },
            },
          ],
        },
        finds: [
          {
            severity: 'warning',
            message: {
              zh: '“主动公开政府信息情况”表的“其他主动公开文件”行在格式中没有，其中的数字没有提取（第 2 页）',
              en: 'Table proactive: row "其他主动公开文件" is not in the form; its figures were left out (page 2)',
            },
          },
        ],
      },
      {
        name: { zh: '没有列名，每页重复一次', en: 'A column without a name, printed again on the next page' },
        given: {
          signals: [3, 4].map((page) => ({
            kind: 'unknown-label',
            table: 'requests',
            form: 'ogi-2021',
            axis: 'column',
            label: '',
            readAs: null,
            at: { page, box: [200, 80, 240, 100] },
          })),
        },
        finds: [
          {
            severity: 'warning',
            message: {
              zh: '“收到和处理政府信息公开申请情况”表有一列没有标题，其中的数字没有提取（第 3 页）',
              en: 'Table requests: a column has no label; its figures were left out (page 3)',
            },
          },
        ],
      },
      {
        name: { zh: '列名丢失，按位置读取', en: 'A column name lost in a conversion, read by position' },
        given: {
          signals: [
            {
              kind: 'unknown-label',
              table: 'requests',
              form: 'ogi-2021',
              axis: 'column',
              label: '数据1',
              readAs: 'naturalPerson',
              at: { page: 3, box: [200, 80, 240, 100] },
            },
          ],
        },
        finds: [
          {
            severity: 'notice',
            message: {
              zh: '“收到和处理政府信息公开申请情况”表的“数据1”列在格式中没有，按位置读作“自然人”（第 3 页）',
              en: 'Table requests: column "数据1" is not in the form; by its position it was read as natural person (page 3)',
            },
          },
        ],
      },
    ],
  },
};

export default rule;
