import { SectionKind } from '#model/report';
import { is, table } from '../table.ts';
import { ofOutcome, outcomeColumn, positionColumn } from './of-outcome.ts';

export const sections = table({
  name: 'sections',
  about: { zh: '章节：报告的各部分文字', en: 'The parts of a report, with their text' },
  columns: [
    outcomeColumn,
    positionColumn,
    is.text(
      'kind',
      {
        zh: '哪一部分：overview 一 · proactive 二 · requests 三 · review 四 · problems 五 · other 六 · preamble 前言 · extra 其余',
        en: 'which part; preamble stands before the first, extra belongs to none',
      },
      { from: 'kind', values: SectionKind.options },
    ),
    is.text('heading', { zh: '标题（照原文）', en: 'heading, as published' }, { from: 'heading' }),
    is.text('text', { zh: '正文', en: 'text' }, { from: 'text' }),
    is.json('place', { zh: '位置', en: 'where it stands' }, { from: 'at', isNullable: true }),
  ],
  key: ['outcome', 'position'],
  references: ofOutcome,
});
