import { FormId } from '#model/fact';
import { Coverage } from '#model/report';
import { Reader, Recognition } from '#model/source';
import { is, table } from '../table.ts';
import { ofOutcome, outcomeColumn } from './of-outcome.ts';
import { webColumns } from './web-columns.ts';

export const reports = table({
  name: 'reports',
  about: { zh: '报告：成为记录的结果，每份一行', en: 'The reports: one row for each outcome that is a record' },
  columns: [
    outcomeColumn,
    is.text(
      'id',
      { zh: '报告标识：内容的散列，汇编带 #部分', en: 'sha256: and the hash of the bytes, with #part for a part' },
      { from: 'id' },
    ),
    is.text(
      'body',
      {
        zh: '归并同一机关用的名称；名称可能属于几个机关、或年度和机关有疑问的为空',
        en: 'the name by which reports of one body are put together; null where it may be of several, or is in doubt',
      },
      { isNullable: true },
    ),
    is.text(
      'agency',
      { zh: '机关名称（照原文）', en: 'the agency, as published' },
      { from: 'agency.name', isNullable: true },
    ),
    is.integer('year', { zh: '报告年度', en: 'the year reported on' }, { from: 'year', isNullable: true }),
    is.text('title', { zh: '标题', en: 'title' }, { from: 'title', isNullable: true }),
    is.date(
      'period_from',
      { zh: '统计期限起', en: 'first day of the period' },
      { from: 'period.from', isNullable: true },
    ),
    is.date('period_to', { zh: '统计期限止', en: 'last day of the period' }, { from: 'period.to', isNullable: true }),
    is.date(
      'published',
      { zh: '公布日期（页面或正文写明的）', en: 'day of publication, where page or text state it' },
      { from: 'published', isNullable: true },
    ),
    is.text(
      'coverage',
      {
        zh: '统计范围：organ 本机关 · government-own 本级政府 · jurisdiction 全行政区域汇总',
        en: "whose figures: organ · government-own: the government's own · jurisdiction: all its bodies",
      },
      { from: 'coverage', isNullable: true, values: Coverage.options },
    ),
    is.text(
      'form',
      { zh: '多数表格所用的格式；没有表格的为空', en: 'the form of most of its tables; null for free text' },
      { from: 'form', isNullable: true, values: FormId.options },
    ),
    is.text('uri', { zh: '读取时的名字', en: 'the name it was read under' }, { from: 'source.uri' }),
    is.text('sha256', { zh: '内容的 SHA-256', en: 'SHA-256 of the bytes' }, { from: 'source.sha256' }),
    is.bigint('bytes', { zh: '字节数', en: 'number of bytes' }, { from: 'source.bytes' }),
    is.text('media_type', { zh: '媒体类型', en: 'media type' }, { from: 'source.mediaType' }),
    is.text('encoding', { zh: '字符编码', en: 'character encoding' }, { from: 'source.encoding', isNullable: true }),
    is.integer('pages', { zh: '页数', en: 'number of pages' }, { from: 'source.pages', isNullable: true }),
    is.text(
      'reader',
      { zh: '由哪个读取器读出', en: 'the reader of its format' },
      { from: 'source.reader', values: Reader.options },
    ),
    is.text(
      'recognition',
      { zh: 'text 有文字层 · ocr 识别 · mixed 兼有', en: 'text: has a text layer · ocr: recognised · mixed' },
      { from: 'source.recognition', values: Recognition.options },
    ),
    ...webColumns,
    is.text('schema', { zh: '模型版本', en: 'version of the model' }, { from: 'schema', values: ['gouji/report@1'] }),
  ],
  key: ['outcome'],
  indexes: [['body', 'year'], ['year'], ['sha256']],
  references: ofOutcome,
});
