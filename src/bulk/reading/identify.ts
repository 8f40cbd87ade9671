import { stat } from 'node:fs/promises';
import { DocumentError, type Limits, type Outcome } from '#model';
import { sourceOfName } from '../../dataset/index.ts';
import type { Input } from '../../ingestors/index.ts';
import { outcomesOf } from '../../pipeline.ts';
import type { ReadableDocument } from '../readers/protocol.ts';
import { sha256Of, sha256OfFile } from '../readers/sha256.ts';
import { DiskFull } from './disk.ts';
import type { Spool } from './spool.ts';

/** An input whose bytes are known by their hash, or that has none. */
export type Identified =
  | { readonly kind: 'readable'; readonly source: string; readonly document: ReadableDocument }
  | { readonly kind: 'settled'; readonly source: string; readonly outcome: Outcome };

/** An input by its name, in the state in which it was met. */
export interface Named {
  readonly uri: string;
  readonly stamp: string;
}

const UNREADABLE = 'ingestors';

/** What the operating system or a broken archive made of an input: nothing is known of its bytes, and it may be tried again. */
export const unreadable = (uri: string, message: string): Outcome => ({
  state: 'quarantined',
  uri,
  code: 'crash',
  stage: UNREADABLE,
  message,
});

/** Whether an outcome says nothing but that the bytes could not be had. */
export const isUnreadable = (outcome: Outcome): outcome is Extract<Outcome, { readonly state: 'quarantined' }> =>
  outcome.state === 'quarantined' && outcome.stage === UNREADABLE;

/**
 * Whether what an input was known by is the hash of other bytes than it holds now. What is known by its name alone never
 * had any.
 */
export const isReplaced = (known: string | null, source: string): boolean =>
  known !== null && known !== source && !known.startsWith('uri:');

const documentOf = async (input: Input, limits: Limits, spool: Spool): Promise<ReadableDocument> => {
  const { uri, path } = input;
  // A file that is too large to be read is not hashed either: `read` says so.
  if (path !== undefined && (await stat(path)).size <= limits.bytes) {
    return { uri, path, sha256: await sha256OfFile(path), origin: 'file' };
  }
  const { bytes, web } = await input.read();
  const copy = await spool.keep(bytes);
  return { uri, path: copy, sha256: sha256Of(bytes), origin: 'spool', ...(web ? { web } : {}) };
};

const outcomeOf = async (uri: string, error: unknown): Promise<Outcome> => {
  if (!(error instanceof DocumentError)) return unreadable(uri, error instanceof Error ? error.message : `${error}`);
  const [outcome] = await outcomesOf({ uri, read: () => Promise.reject(error) });
  return outcome ?? unreadable(uri, error.message);
};

/** @throws DiskFull */
export const identify = async (
  input: Input,
  { uri, stamp }: Named,
  limits: Limits,
  spool: Spool,
): Promise<Identified> => {
  try {
    const document = await documentOf(input, limits, spool);
    return { kind: 'readable', source: document.sha256, document };
  } catch (error) {
    if (error instanceof DiskFull) throw error;
    return { kind: 'settled', source: sourceOfName(uri, stamp), outcome: await outcomeOf(uri, error) };
  }
};
