import { Attachment } from '#model/source';
import { is, table } from '../table.ts';
import { ofOutcome, outcomeColumn, positionColumn } from './of-outcome.ts';

export const attachments = table({
  name: 'attachments',
  about: { zh: '附件：页面提供的文件，可能就是报告本身', en: 'Files that a page offers; the report itself may be one' },
  columns: [
    outcomeColumn,
    positionColumn,
    is.text('kind', { zh: '种类', en: 'kind' }, { from: 'kind', values: Attachment.unwrap().shape.kind.options }),
    is.text(
      'uri',
      { zh: '地址（照页面，可为相对地址）', en: 'as the page gives it: relative to the page, or absolute' },
      { from: 'uri' },
    ),
    is.text('title', { zh: '名称', en: 'title' }, { from: 'title' }),
  ],
  key: ['outcome', 'position'],
  references: ofOutcome,
});
