import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { Limits } from '#model';
import type { Budget } from './budget.ts';
import { type Cursor, cursorOf } from './cursor.ts';
import { type Member, memberInMemory, unreadableMember } from './member.ts';
import { rejection } from './rejection.ts';
import { tarMembers } from './tar.ts';
import { BLOCK, tarHeader } from './tar-header.ts';

const CHUNK = 256 * 1024;

/**
 * The files of a .tar.gz, or the one file of a .gz, under the archive's name without `.gz`.
 * @throws DocumentError `damaged`, `limit-exceeded`
 */
export async function* gzipMembers(
  uri: string,
  chunks: AsyncIterable<Uint8Array>,
  budget: Budget,
  limits: Limits,
): AsyncGenerator<Member> {
  const cursor = cursorOf(unpacked(chunks, budget));
  if (tarHeader(await cursor.peek(BLOCK)) === null) yield await onlyMember(cursor, innerName(uri), limits);
  else yield* tarMembers(cursor.rest(), limits);
}

const innerName = (uri: string): string => {
  const name = uri.slice(Math.max(uri.lastIndexOf('/'), uri.lastIndexOf('\\')) + 1);
  return name.replace(/\.gz$/i, '') || 'content';
};

const onlyMember = async (cursor: Cursor, name: string, limits: Limits): Promise<Member> => {
  const bytes = await cursor.take(limits.bytes + 1);
  if (bytes.length <= limits.bytes) return memberInMemory(name, bytes);
  return unreadableMember(name, rejection('limit-exceeded', `more than ${limits.bytes} bytes`));
};

async function* unpacked(chunks: AsyncIterable<Uint8Array>, budget: Budget): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip({ chunkSize: CHUNK });
  // What goes wrong is thrown by the loop below.
  pipeline(Readable.from(chunks), gunzip, () => {});
  try {
    for await (const chunk of gunzip) {
      budget.take(chunk.length);
      yield chunk;
    }
  } catch (error) {
    throw isZlibError(error) ? rejection('damaged', `the gzip cannot be unpacked: ${error.message}`, error) : error;
  }
}

const isZlibError = (error: unknown): error is Error =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' && error.code.startsWith('Z_');
