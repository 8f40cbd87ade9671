import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Column, type Resource, resources, wideResource } from '../../dataset/index.ts';
import { quoted } from '../duckdb/quoted.ts';
import { turnFigures } from '../duckdb/wide-figures.ts';
import { writeCodebook } from './codebook-files.ts';
import { copyTo } from './copy.ts';
import type { ExportedFile, Exporter, ExportRequest } from './exporter.ts';

/** Programs that read Parquet give a UUID as 16 bytes, and JSON as they please: both are text here. */
const cell = ({ name, type }: Column): string =>
  type === 'uuid' || type === 'json' ? `CAST(${quoted(name)} AS VARCHAR) AS ${quoted(name)}` : quoted(name);

const writeParquet = ({ name, columns, sql }: Resource, { connection, target, versions }: ExportRequest) =>
  copyTo(
    connection,
    join(target, `${name}.parquet`),
    `SELECT ${columns.map(cell).join(', ')} FROM (${sql(versions)})`,
    'FORMAT parquet, COMPRESSION zstd',
  );

/** Every table in a Parquet file of its own, and the wide one. */
export const parquet: Exporter = {
  kind: 'folder',
  write: async (request) => {
    await mkdir(request.target, { recursive: true });
    await turnFigures(request.connection);
    const files: ExportedFile[] = [];
    for (const resource of [...resources, wideResource]) files.push(await writeParquet(resource, request));
    return [...files, ...(await writeCodebook(request))];
  },
};
