import { wideResource } from '../../dataset/index.ts';
import { writeCsv } from './csv-file.ts';
import type { Exporter } from './exporter.ts';

export const csvWide: Exporter = {
  kind: 'file',
  write: async (request) => [await writeCsv(wideResource, request.target, request)],
};
