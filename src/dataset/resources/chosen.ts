import type { Versions } from '../resource.ts';

/** The outcomes of the reports that are handed out, as a query. */
export const chosen = (versions: Versions): string =>
  versions === 'all' ? 'SELECT outcome FROM report_versions' : 'SELECT outcome FROM report_versions WHERE age = 1';
