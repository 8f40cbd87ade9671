import { memberName } from './member-name.ts';

/** The name among pax records, each `length key=value\n` with its own length in decimal (POSIX.1-2001 pax); or null. */
export const paxName = (records: Uint8Array): string | null => {
  const buffer = Buffer.from(records);
  for (let at = 0; at < buffer.length; ) {
    const blank = buffer.indexOf(' ', at);
    const length = blank === -1 ? Number.NaN : Number(buffer.toString('latin1', at, blank));
    if (!(length > blank - at)) return null;
    const record = buffer.subarray(blank + 1, at + length - 1);
    const equals = record.indexOf('=');
    if (record.toString('latin1', 0, equals) === 'path') return memberName(record.subarray(equals + 1));
    at += length;
  }
  return null;
};
