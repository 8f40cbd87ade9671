import type { CodebookRow } from './codebook.ts';
import type { Resource } from './resource.ts';
import { resources } from './resources/index.ts';
import { wideResource } from './resources/wide.ts';
import { type Column, is } from './table.ts';

export const columnColumns: readonly Column[] = [
  is.text('table_name', { zh: '表（文件或工作表）', en: 'the table: a file, or a sheet' }),
  is.text('column_name', { zh: '列', en: 'column' }),
  is.text('type', { zh: '类型', en: 'what it holds' }),
  is.text('can_hold', { zh: '只可能是这些值之一；空为不限', en: 'all that it can hold, where that is a list' }),
  is.text('about_zh', { zh: '说明', en: 'what it is, in Chinese' }),
  is.text('about_en', { zh: '英文说明', en: 'what it is, in English' }),
];

/** What the codebook of figures tells already, two hundred times over. */
const isFigure = (name: string): boolean => name.split('.').length > 1;

const rowsOf = ({ name, columns }: Resource): readonly CodebookRow[] =>
  columns
    .filter((column) => !isFigure(column.name))
    .map((column) => ({
      table_name: name,
      column_name: column.name,
      type: column.type,
      can_hold: column.values?.join(' | ') ?? '',
      about_zh: column.about.zh,
      about_en: column.about.en,
    }));

/** What every column of every table is, so that nobody has to open the descriptor or the documents for it. */
export const codebookOfColumns: readonly CodebookRow[] = [...resources, wideResource].flatMap(rowsOf);
