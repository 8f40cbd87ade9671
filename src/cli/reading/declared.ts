import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Whole } from '../../audit/across/context.ts';
import { CorrectionsFile, type Entry } from '../../audit/corrections/entry.ts';
import { UsageError } from '../exit.ts';
import { atPath } from '../output/at-path.ts';

const JurisdictionsFile = z
  .strictObject({
    schema: z.literal('gouji/jurisdictions@1'),
    jurisdictions: z
      .array(
        z.strictObject({ whole: z.string().min(1), parts: z.array(z.string().min(1)).min(1).readonly() }).readonly(),
      )
      .readonly(),
  })
  .readonly();

const parsed = (path: string, text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UsageError(`${path}: no JSON: ${error instanceof Error ? error.message : error}`);
  }
};

const readAs = async <T>(path: string, schema: z.ZodType<T>): Promise<T> => {
  const text = await atPath('read', path, () => readFile(path, 'utf8'));
  const file = schema.safeParse(parsed(path, text));
  if (!file.success) throw new UsageError(`${path}: ${z.prettifyError(file.error)}`);
  return file.data;
};

/** @throws UsageError where the file is not there or not of `gouji/corrections@1` */
export const readCorrections = async (path: string): Promise<readonly Entry[]> =>
  (await readAs(path, CorrectionsFile)).entries;

/** @throws UsageError where the file is not there or not of `gouji/jurisdictions@1` */
export const readJurisdictions = async (path: string): Promise<readonly Whole[]> =>
  (await readAs(path, JurisdictionsFile)).jurisdictions;
