import type { Exporter } from './exporter.ts';

/** Every format, loaded when it is asked for. */
export const FORMATS = {
  jsonl: async (): Promise<Exporter> => (await import('./jsonl.ts')).jsonl,
  csv: async (): Promise<Exporter> => (await import('./csv.ts')).csv,
  'csv-wide': async (): Promise<Exporter> => (await import('./csv-wide.ts')).csvWide,
  parquet: async (): Promise<Exporter> => (await import('./parquet.ts')).parquet,
  xlsx: async (): Promise<Exporter> => (await import('./xlsx.ts')).xlsx,
  datapackage: async (): Promise<Exporter> => (await import('./datapackage.ts')).datapackage,
} as const;

export type Format = keyof typeof FORMATS;
