import { readFile } from 'node:fs/promises';
import { WARCRecord, WARCSerializer } from 'warcio';
import { Entry } from './entry.ts';
import { journalLines } from './journal.ts';
import { manifestPath, objectPath } from './layout.ts';

const WARC = 'WARC/1.1' as const;

const infoRecord = (software: string): WARCRecord =>
  WARCRecord.createWARCInfo({ filename: 'gouji.warc.gz', warcVersion: WARC }, { software, format: WARC });

/** The bytes are as unpacked, so the headers name no content encoding. */
const responseRecord = (entry: Entry, bytes: Uint8Array): WARCRecord =>
  WARCRecord.create(
    {
      url: entry.final,
      date: entry.at,
      type: 'response',
      warcVersion: WARC,
      statusline: 'HTTP/1.1 200 OK',
      httpHeaders: { ...entry.headers, 'content-length': `${bytes.length}` },
    },
    [bytes],
  );

/**
 * The archive as WARC 1.1, a gzip member a record: every version that was fetched, in the order of the manifest. What
 * brought no new bytes has no record of its own.
 */
export async function* warcOf(archive: string, software: string): AsyncGenerator<Uint8Array> {
  yield await WARCSerializer.serialize(infoRecord(software), { gzip: true });
  for await (const line of journalLines(manifestPath(archive))) {
    const entry = Entry.parse(line);
    if (entry.outcome !== 'fetched' || entry.sha256 === null) continue;
    const bytes = await readFile(objectPath(archive, entry.sha256));
    yield await WARCSerializer.serialize(responseRecord(entry, bytes), { gzip: true });
  }
}
