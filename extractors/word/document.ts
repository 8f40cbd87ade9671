import type { Document, Limits, Source } from '#model';
import { blocksOf } from './blocks.ts';
import { readWithMammoth } from './mammoth.ts';
import { mendedBody } from './mended.ts';
import { readParts } from './parts.ts';
import { rejection } from './rejection.ts';
import { isEncryptedPackage } from './sniff.ts';

/**
 * Reads a Word document: parts → the body mended for mammoth → mammoth's document model → blocks.
 * @throws DocumentError `encrypted`, `damaged`, `limit-exceeded`, `unsupported`, or `empty` where nothing is
 * printed
 */
export async function readDocument({ bytes }: Source, limits: Limits): Promise<Document> {
  if (isEncryptedPackage(bytes)) throw rejection('encrypted', 'The document opens only with a password.');
  const parts = readParts(bytes, limits);
  const blocks = blocksOf(await readWithMammoth(mendedBody(parts)), parts.picture);
  if (blocks.length === 0) throw rejection('empty', 'The document has no text, no table and no picture.');
  return {
    reader: 'word',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    encoding: null,
    pages: null,
    recognition: 'text',
    meta: {},
    blocks,
    signals: [],
  };
}
