import { inflate, mostInflated } from '#extractors/zip/archive';
import { directoryEntries, type ZipEntry } from '#extractors/zip/directory';
import { directoryPlace, TAIL_SIZE } from '#extractors/zip/directory-place';
import { DocumentError, type Limits } from '#model';
import type { Bytes } from '../bytes.ts';
import type { Budget } from './budget.ts';
import { type Member, unreadableMember } from './member.ts';
import { memberName } from './member-name.ts';
import { rejection } from './rejection.ts';
import { zipHead } from './zip-head.ts';
import { localBytes } from './zip-local.ts';
import { scannedEntries } from './zip-scan.ts';

export interface Zip {
  readonly entries: readonly ZipEntry[];
  /** By its directory, or by what the members say of themselves where there is none. */
  readonly known: 'directory' | 'scan';
}

/** Bytes of a directory: 100,000 long names fit. */
const LARGEST_DIRECTORY = 64 * 2 ** 20;
/** A zip without its directory is searched in memory for what can be saved. */
const LARGEST_MENDED = 1024 * 2 ** 20;

/** @throws DocumentError `damaged`, `limit-exceeded` */
export const openZip = async (bytes: Bytes): Promise<Zip> => {
  const entries = await directoryOf(bytes);
  if (entries !== null) return { entries, known: 'directory' };
  if (bytes.size > LARGEST_MENDED) throw rejection('damaged', 'the zip has no directory, and is too large to search');
  return { entries: scannedEntries(await bytes.range(0, bytes.size)), known: 'scan' };
};

const directoryOf = async (bytes: Bytes): Promise<readonly ZipEntry[] | null> => {
  const start = Math.max(0, bytes.size - TAIL_SIZE);
  const place = directoryPlace(await bytes.range(start, bytes.size), start);
  if (place === null || place.from > place.to) return null;
  if (place.to - place.from > LARGEST_DIRECTORY)
    throw rejection('limit-exceeded', 'the directory of the zip is too large');
  return directoryEntries(await bytes.range(place.from, place.to), place);
};

/** Names that stand at the root of a document which is a zip: Office Open XML, OFD, EPUB and OpenDocument. */
const DOCUMENT_PARTS = new Set(['[content_types].xml', 'ofd.xml', 'meta-inf/container.xml', 'meta-inf/manifest.xml']);

/** A zip that is one document, whose parts are nobody's files. */
export const isDocumentPackage = (entries: readonly ZipEntry[]): boolean =>
  entries.some(({ name }) => DOCUMENT_PARTS.has(name.toLowerCase()));

/** The files of a zip; each is inflated when it is read. */
export async function* zipMembers(
  bytes: Bytes,
  { entries, known }: Zip,
  budget: Budget,
  limits: Limits,
): AsyncGenerator<Member> {
  if (overlap(entries)) throw rejection('damaged', 'members of the zip lie on top of each other');
  for (const entry of entries) {
    if (entry.name.endsWith('/')) continue;
    const name = memberName(entry.nameBytes);
    yield entry.encrypted
      ? unreadableMember(name, rejection('encrypted', 'the member opens only with a password'))
      : zipMember(bytes, { ...entry, name }, budget, limits);
  }
  if (known === 'scan') throw rejection('damaged', 'the zip has no directory: what it still holds is read');
}

const zipMember = (bytes: Bytes, entry: ZipEntry, budget: Budget, limits: Limits): Member => ({
  name: entry.name,
  head: () => zipHead(bytes, entry, budget),
  read: async () => {
    const most = Math.min(limits.bytes, budget.left());
    if (most === 0) throw rejection('limit-exceeded', 'the archive has given all that may come out of it');
    if (entry.compressedSize > limits.bytes) throw rejection('limit-exceeded', `${entry.compressedSize} packed bytes`);
    const packed = await localBytes(bytes, entry, entry.compressedSize);
    try {
      const member = inflate(packed, { ...entry, offset: 0 }, { bytes: most, ratio: limits.ratio });
      budget.take(member.length);
      return member;
    } catch (error) {
      // What was inflated before it was given up has cost as much.
      const gaveUp = error instanceof DocumentError && error.code === 'limit-exceeded';
      if (gaveUp) budget.take(Math.min(budget.left(), mostInflated(entry.compressedSize, limits.ratio)));
      throw error;
    }
  },
});

/** No honest zip has its members twice; the densest bombs are made so. */
const overlap = (entries: readonly ZipEntry[]): boolean => {
  const sorted = [...entries].sort((a, b) => a.offset - b.offset);
  return sorted.some((entry, at) => {
    const next = sorted[at + 1];
    return next !== undefined && entry.offset + 30 + entry.compressedSize > next.offset;
  });
};
