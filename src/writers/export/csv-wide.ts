import { wideResource } from '../../dataset/index.ts';
import { turnFigures } from '../duckdb/wide-figures.ts';
import { writeCsv } from './csv-file.ts';
import type { Exporter } from './exporter.ts';

export const csvWide: Exporter = {
  kind: 'file',
  write: async (request) => {
    await turnFigures(request.connection);
    return [await writeCsv(wideResource, request.target, request)];
  },
};
