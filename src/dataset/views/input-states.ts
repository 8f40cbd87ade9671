import { is } from '../table.ts';
import { inputSources, inputs } from '../tables/index.ts';
import { columnsNamed, nullable, type View } from '../view.ts';

/** A compilation is a record where one of its parts is: every input counts once. */
export const inputStates: View = {
  name: 'input_states',
  about: {
    zh: '每个输入的状态；汇编中有一部分成为记录即为 record',
    en: 'What became of every input; a compilation is a record where one of its parts is',
  },
  columns: [
    ...columnsNamed(inputs.columns, ['input', 'uri', 'met']),
    ...columnsNamed(inputSources.columns, ['source']).map(nullable),
    is.text(
      'state',
      { zh: 'record · rejected · quarantined · waiting 尚未读取', en: 'record · rejected · quarantined · waiting' },
      { values: ['record', 'rejected', 'quarantined', 'waiting'] },
    ),
    is.bigint('reports', { zh: '其中的报告数', en: 'how many reports it holds' }),
    is.bigint('names', { zh: '同一内容有几个名字', en: 'under how many names the same bytes were met' }),
  ],
  sql: `SELECT i.input, i.uri, i.met, s.source,
  CASE WHEN o.source IS NULL THEN 'waiting' WHEN o.records > 0 THEN 'record'
    WHEN o.quarantined > 0 THEN 'quarantined' ELSE 'rejected' END AS state,
  coalesce(o.records, 0) AS reports,
  coalesce(n.names, 1) AS names
FROM inputs i
LEFT JOIN input_sources s ON s.input = i.input
LEFT JOIN (
  SELECT source, count(*) FILTER (WHERE state = 'record') AS records,
    count(*) FILTER (WHERE state = 'quarantined') AS quarantined
  FROM current_outcomes
  GROUP BY source
) o ON o.source = s.source
LEFT JOIN (SELECT source, count(*) AS names FROM input_sources GROUP BY source) n ON n.source = s.source`,
};
