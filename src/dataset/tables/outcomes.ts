import { QuarantineCode, RejectionCode } from '#model/outcome';
import { is, table } from '../table.ts';

export const outcomes = table({
  name: 'outcomes',
  about: {
    zh: '结果：每份源文件（汇编则每个部分）每次读取的结果，只增不改',
    en: 'What became of a source, or of each part of a compilation, each time it was read; never changed',
  },
  columns: [
    is.uuid('outcome', { zh: '结果的键：source、version、part 的散列', en: 'key: a hash of source, version and part' }),
    is.text('source', { zh: '源文件，见 input_sources', en: 'the source, as in input_sources' }),
    is.integer('version', {
      zh: '第几次读取，从 1 起；最大者为现行',
      en: 'which reading of the source, from 1; the greatest is current',
    }),
    is.text('part', {
      zh: '汇编中的部分，如 page=3-9；整份为空',
      en: 'the part of a compilation, such as page=3-9; empty for the whole',
    }),
    is.text(
      'state',
      {
        zh: 'record 已成记录 · rejected 不可读 · quarantined 因本程序的限制或崩溃而搁置',
        en: 'record · rejected: can never succeed · quarantined: our limit or crash',
      },
      { from: 'state', values: ['record', 'rejected', 'quarantined'] },
    ),
    is.text(
      'code',
      { zh: '未成记录的原因', en: 'why it is no record' },
      { from: 'code', isNullable: true, values: [...RejectionCode.options, ...QuarantineCode.options] },
    ),
    is.text('stage', { zh: '在哪一步放弃', en: 'the part of gouji that gave up' }, { from: 'stage', isNullable: true }),
    is.text('message', { zh: '放弃的说明', en: 'what it said' }, { from: 'message', isNullable: true }),
    is.text(
      'uri',
      { zh: '读取时的名字（汇编带 #部分）', en: 'the name it was read under, with #part for a part' },
      { from: 'uri' },
    ),
    is.integer(
      'holds',
      { zh: '成立的勾稽关系数', en: 'relations that hold' },
      { from: 'relations.holds', isNullable: true },
    ),
    is.integer(
      'broken',
      { zh: '不成立的勾稽关系数', en: 'relations that are broken' },
      { from: 'relations.broken', isNullable: true },
    ),
    is.integer(
      'not_assessed',
      { zh: '无法判断的勾稽关系数', en: 'relations that could not be assessed' },
      { from: 'relations.notAssessed', isNullable: true },
    ),
    is.integer(
      'not_applicable',
      { zh: '表中没有其行列的勾稽关系数', en: 'relations whose row or column the table does not have' },
      { from: 'relations.notApplicable', isNullable: true },
    ),
    is.json(
      'unassessed',
      { zh: '没有结论的勾稽关系及其原因', en: 'the relations without an answer, and what stands in their way' },
      { from: 'relations.unassessed', isNullable: true },
    ),
    is.text('gouji', { zh: '读取所用的程序版本', en: 'the version of gouji that read it' }),
    is.timestamp('decided', { zh: '何时得出', en: 'when it was decided' }),
    is.integer('elapsed_ms', { zh: '用时（毫秒）', en: 'milliseconds it took' }, { isNullable: true }),
  ],
  key: ['outcome'],
  unique: [['source', 'version', 'part']],
});
