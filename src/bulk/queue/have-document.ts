import { stat } from 'node:fs/promises';
import { DocumentError } from '#model';
import type { Input } from '../../ingestors/index.ts';
import type { ReadableDocument } from '../readers/protocol.ts';
import { sha256Of, sha256OfFile } from '../readers/sha256.ts';
import { type ReadingRoom, Unreachable } from './reading-room.ts';

const documentOf = async ({ uri, path, read }: Input, { limits, spool }: ReadingRoom): Promise<ReadableDocument> => {
  // A file that is too large to be read is not hashed either: `read` says so.
  if (path !== undefined && (await stat(path)).size <= limits.bytes) {
    return { uri, path, sha256: await sha256OfFile(path), origin: 'file' };
  }
  const { bytes, web } = await read();
  return { uri, path: await spool.keep(bytes), sha256: sha256Of(bytes), origin: 'spool', ...(web ? { web } : {}) };
};

/**
 * A file with the bytes of an input: itself, or a copy of what lies in an archive; or why there can never be one.
 * @throws Unreachable for a share that is not mounted, a file without the right to read it: nothing of the document's
 */
export const haveDocument = async (input: Input, room: ReadingRoom): Promise<ReadableDocument | DocumentError> => {
  try {
    return await documentOf(input, room);
  } catch (error) {
    if (error instanceof DocumentError) return error;
    throw new Unreachable(`${input.uri}: ${error instanceof Error ? error.message : error}`);
  }
};
