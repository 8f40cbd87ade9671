import { is } from '../table.ts';
import { inputs, outcomes } from '../tables/index.ts';
import { columnsNamed, nullable, type View } from '../view.ts';

export const notRead: View = {
  name: 'not_read',
  about: { zh: '没有读成的输入及其原因', en: 'What could not be read, and why' },
  columns: [
    ...columnsNamed(inputs.columns, ['uri']),
    ...columnsNamed(outcomes.columns, ['source', 'part', 'state', 'code', 'stage', 'message', 'decided']).map(
      (column) => (['code', 'stage', 'message'].includes(column.name) ? nullable(column) : column),
    ),
  ],
  sql: `SELECT i.uri, o.source, o.part, o.state, o.code, o.stage, o.message, o.decided
FROM current_outcomes o
JOIN input_sources s ON s.source = o.source
JOIN inputs i ON i.input = s.input
WHERE o.state <> 'record'`,
};

export const reasonsNotRead: View = {
  name: 'reasons_not_read',
  about: { zh: '没有读成的原因及其输入数', en: 'The reasons why inputs could not be read, and how many each' },
  columns: [
    ...columnsNamed(outcomes.columns, ['state', 'code', 'stage']),
    is.bigint('inputs', { zh: '输入数', en: 'inputs' }),
    is.text('example', { zh: '其中一个', en: 'one of them' }),
  ],
  sql: `SELECT state, code, stage, count(*) AS inputs, min(uri) AS example
FROM not_read
GROUP BY state, code, stage`,
};
