import { Certainty, Decision, Severity } from '#model/finding';
import { type Column, is } from '../table.ts';

/** What a finding says, whether of one report or between several. */
export const findingColumns: readonly Column[] = [
  is.text('rule', { zh: '规则', en: 'the rule that found it' }, { from: 'rule' }),
  is.text(
    'severity',
    {
      zh: 'error 不可能为真 · warning 不大可能 · notice 值得一看',
      en: 'error: cannot be true · warning: unlikely · notice: worth a look',
    },
    { from: 'severity', values: Severity.options },
  ),
  is.text(
    'certainty',
    {
      zh: 'published 报告本身如此 · reading 可能是误读',
      en: 'published: the report itself says so · reading: we may have misread it',
    },
    { from: 'certainty', values: Certainty.options },
  ),
  is.text(
    'equation',
    { zh: '勾稽关系', en: "the form's equation, where it is about one" },
    { from: 'equation', isNullable: true },
  ),
  is.text(
    'scope_row',
    { zh: '所涉的行', en: 'the row it is about, where it is one' },
    { from: 'scope.row', isNullable: true },
  ),
  is.text(
    'scope_column',
    { zh: '所涉的列', en: 'the column it is about, where it is one' },
    { from: 'scope.column', isNullable: true },
  ),
  is.double(
    'expected',
    { zh: '关系左边的值', en: 'left side of the relation' },
    { from: 'expected', isNullable: true },
  ),
  is.double('actual', { zh: '关系右边的值', en: 'right side of the relation' }, { from: 'actual', isNullable: true }),
  is.json('facts', { zh: '所依据的数字', en: 'the figures it stands on' }, { from: 'facts' }),
  is.json(
    'suspects',
    { zh: '疑误的数字、应为的值及理由', en: 'figures whose change mends the relations, the value, and why' },
    { from: 'suspects' },
  ),
  is.json(
    'place',
    { zh: '位置（不依据数字的）', en: 'where to look, where it stands on no figure' },
    { from: 'at', isNullable: true },
  ),
  is.json(
    'against',
    { zh: '所依据的其他报告', en: 'the other reports it stands on' },
    { from: 'against', isNullable: true },
  ),
  is.json(
    'seen',
    { zh: '页面图像上这些数字看来是什么（--look）', en: "what the page's picture shows of each figure (--look)" },
    { from: 'seen', isNullable: true },
  ),
  is.text(
    'decision',
    { zh: '人工决定：accepted 属实 · misread 误读', en: 'what a person decided: accepted · misread' },
    { from: 'decision.state', isNullable: true, values: Decision.unwrap().shape.state.options },
  ),
  is.text('reason', { zh: '决定的理由', en: 'why it was decided so' }, { from: 'decision.reason', isNullable: true }),
  is.text('message_zh', { zh: '中文说明', en: 'what an auditor is told, in Chinese' }, { from: 'message.zh' }),
  is.text('message_en', { zh: '英文说明', en: 'what an auditor is told, in English' }, { from: 'message.en' }),
];
