import { stat } from 'node:fs/promises';
import { journalLines } from './journal.ts';
import { manifestPath, SCHEMA } from './layout.ts';

/** A folder that `gouji fetch` fills, by the first line of its manifest. */
export const isFetchedArchive = async (folder: string): Promise<boolean> => {
  const found = await stat(manifestPath(folder)).catch(() => null);
  if (!found?.isFile()) return false;
  try {
    for await (const line of journalLines(manifestPath(folder))) {
      return typeof line === 'object' && line !== null && 'schema' in line && line.schema === SCHEMA;
    }
  } catch (error) {
    // Another program's manifest.
    if (!(error instanceof SyntaxError)) throw error;
  }
  return false;
};
