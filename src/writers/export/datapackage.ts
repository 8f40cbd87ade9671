import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { rm, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import {
  type Column,
  codebookColumns,
  columnColumns,
  fieldOf,
  type Resource,
  rateColumns,
  resources,
  type TableSchema,
} from '../../dataset/index.ts';
import { newFile } from '../output/new-file.ts';
import { writeTables } from './csv.ts';
import type { ExportedFile, Exporter } from './exporter.ts';

/** What a data package says of one file. */
interface Described {
  readonly name: string;
  readonly about: Resource['about'];
  readonly columns: readonly Column[];
  readonly key: readonly string[];
  readonly isOfReports: boolean;
}

const CODEBOOK: readonly Described[] = [
  {
    name: 'codebook_columns',
    about: { zh: '编码本：各表的列', en: 'Codebook: the columns of the tables' },
    columns: columnColumns,
    key: ['table_name', 'column_name'],
    isOfReports: false,
  },
  {
    name: 'codebook_figures',
    about: { zh: '编码本：各格式的数字', en: 'Codebook: the figures of the forms' },
    columns: codebookColumns,
    key: ['fact', 'form'],
    isOfReports: false,
  },
  {
    name: 'codebook_rates',
    about: { zh: '编码本：各比率的算法', en: 'Codebook: how the rates are computed' },
    columns: rateColumns,
    key: ['rate', 'series'],
    isOfReports: false,
  },
];

const schemaOf = ({ columns, key, isOfReports }: Described): TableSchema => ({
  fields: columns.map(fieldOf),
  missingValues: [''],
  ...(key.length > 0 ? { primaryKey: key } : {}),
  ...(isOfReports
    ? { foreignKeys: [{ fields: 'outcome', reference: { resource: 'reports', fields: 'outcome' } }] }
    : {}),
});

const hashOf = async (path: string): Promise<string> => {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return `sha256:${hash.digest('hex')}`;
};

const resourceOf = async (described: Described, path: string) => ({
  name: described.name,
  path: basename(path),
  profile: 'tabular-data-resource',
  title: described.about.zh,
  description: described.about.en,
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  dialect: { delimiter: ',', quoteChar: '"', doubleQuote: true, lineTerminator: '\n', header: true },
  bytes: (await stat(path)).size,
  hash: await hashOf(path),
  schema: schemaOf(described),
});

const writeDescriptor = async (path: string, files: readonly ExportedFile[], gouji: string): Promise<ExportedFile> => {
  const described = [...resources, ...CODEBOOK];
  const descriptors = [];
  for (const file of files) {
    const name = basename(file.path, '.csv');
    const found = described.find((one) => one.name === name);
    if (!found) throw new Error(`nothing is known of ${file.path}`);
    descriptors.push(await resourceOf(found, file.path));
  }
  const descriptor = {
    profile: 'tabular-data-package',
    name: 'gouji-dataset',
    title: '政府信息公开工作年度报告数据集',
    description: `Figures of annual reports on open government information, read by gouji ${gouji}. A text that a spreadsheet would take for a formula has an apostrophe before it.`,
    resources: descriptors,
  };
  const file = await newFile(path);
  await file.write(`${JSON.stringify(descriptor, null, 2)}\n`);
  await file.close();
  return { path, rows: descriptors.length };
};

/** The tables as CSV with a Frictionless descriptor, which is written last: what it describes is there. */
export const datapackage: Exporter = {
  kind: 'folder',
  write: async (request) => {
    const path = join(request.target, 'datapackage.json');
    // One of an earlier export would describe files that are no longer the same.
    await rm(path, { force: true });
    const files = await writeTables(request);
    return [...files, await writeDescriptor(path, files, request.gouji)];
  },
};
