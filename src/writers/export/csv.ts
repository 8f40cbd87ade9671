import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { resources } from '../../dataset/index.ts';
import { writeCodebook } from './codebook-files.ts';
import { writeCsv } from './csv-file.ts';
import type { ExportedFile, Exporter, ExportRequest } from './exporter.ts';

/** Every table in a CSV file of its own, a figure a row, with the codebook. */
export const writeTables = async (request: ExportRequest): Promise<readonly ExportedFile[]> => {
  await mkdir(request.target, { recursive: true });
  const files: ExportedFile[] = [];
  for (const resource of resources) {
    files.push(await writeCsv(resource, join(request.target, `${resource.name}.csv`), request));
  }
  return [...files, ...(await writeCodebook(request))];
};

export const csv: Exporter = { kind: 'folder', write: writeTables };
