import { DocumentError, type Limits } from '#model';
import { type Cursor, cursorOf } from './cursor.ts';
import { type Member, memberInMemory, unreadableMember } from './member.ts';
import { memberName } from './member-name.ts';
import { paxName } from './pax-name.ts';
import { rejection } from './rejection.ts';
import { BLOCK, type TarHeader, tarHeader } from './tar-header.ts';

/** Members whose data says something of the next member; others are `g`, of all of them, and `K`, a link's target. */
const LONG_NAME = 'L';
const PAX = 'x';
const ASIDE = new Set([LONG_NAME, PAX, 'g', 'K', 'X', 'V', 'M']);
const FILES = new Set(['0', '7']);
const FOLDERS = new Set(['5', 'D']);
/** Bytes of a name or of pax records: more is no name. */
const LONGEST_ASIDE = 2 ** 20;

/**
 * The files of a tar archive, one after the other; each holds its bytes.
 * @throws DocumentError `damaged` after the last that can be read
 */
export async function* tarMembers(chunks: AsyncIterable<Uint8Array>, limits: Limits): AsyncGenerator<Member> {
  const cursor = cursorOf(chunks);
  let longName: string | null = null;
  let broken = 0;
  for (let block = await cursor.take(BLOCK); !isEnd(block); block = await cursor.take(BLOCK)) {
    if (block.length < BLOCK) throw rejection('damaged', 'the tar ends without its end mark');
    const header = tarHeader(block);
    if (header === null) broken += 1;
    else if (ASIDE.has(header.type)) longName = (await nextName(cursor, header)) ?? longName;
    else {
      if (!FOLDERS.has(header.type)) yield await memberOf(cursor, header, longName ?? header.name, limits);
      else await cursor.skip(padded(header.size));
      longName = null;
    }
  }
  if (broken > 0) throw rejection('damaged', `${broken} blocks of the tar belong to no member that can be read`);
}

const isEnd = (block: Uint8Array): boolean => block.length === BLOCK && block.every((byte) => byte === 0);

const padded = (size: number): number => Math.ceil(size / BLOCK) * BLOCK;

const nextName = async (cursor: Cursor, { type, size }: TarHeader): Promise<string | null> => {
  const data = (await cursor.take(Math.min(size, LONGEST_ASIDE))).subarray(0, size);
  await cursor.skip(padded(size) - data.length);
  if (type === PAX) return paxName(data);
  if (type !== LONG_NAME) return null;
  const end = data.indexOf(0);
  return memberName(end === -1 ? data : data.subarray(0, end));
};

/** The archive fails inside a member: that member is told, and what stopped the archive is met again behind it. */
const documentError = (error: unknown): DocumentError => {
  if (error instanceof DocumentError) return error;
  throw error;
};

const memberOf = async (cursor: Cursor, { type, size }: TarHeader, name: string, limits: Limits): Promise<Member> => {
  if (!FILES.has(type)) {
    await cursor.skip(padded(size));
    return unreadableMember(name, rejection('unsupported', 'a link or a device, not a file'));
  }
  if (size > limits.bytes) {
    await cursor.skip(padded(size));
    return unreadableMember(name, rejection('limit-exceeded', `${size} bytes; the limit is ${limits.bytes}`));
  }
  const bytes = await cursor.take(size).catch(documentError);
  if (bytes instanceof DocumentError) return unreadableMember(name, bytes);
  if (bytes.length < size) return unreadableMember(name, rejection('damaged', 'the tar ends inside this member'));
  await cursor.skip(padded(size) - size);
  return memberInMemory(name, bytes);
};
