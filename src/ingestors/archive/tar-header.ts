import { memberName } from './member-name.ts';

/** A header block of a tar archive (POSIX.1-1988 ustar, with the extensions of GNU tar). */
export interface TarHeader {
  readonly name: string;
  /** Bytes of data that follow, without the filling up to the next block. */
  readonly size: number;
  /** `0` a file, `5` a folder, `1` and `2` links, `L` and `x` a long name for the next member … */
  readonly type: string;
}

export const BLOCK = 512;

/** Null where the block is no header: its checksum is wrong. */
export const tarHeader = (block: Uint8Array): TarHeader | null => {
  if (block.length < BLOCK) return null;
  const sum = numberIn(block, 148, 8);
  if (sum === null || (sum !== checksum(block) && sum !== signedChecksum(block))) return null;
  const size = numberIn(block, 124, 12);
  if (size === null) return null;
  const prefix = isUstar(block) ? memberName(textIn(block, 345, 155)) : '';
  const name = memberName(textIn(block, 0, 100));
  const type = String.fromCharCode(block[156] ?? 0);
  return { name: prefix === '' ? name : `${prefix}/${name}`, size, type: type === '\0' ? '0' : type };
};

/** GNU tar writes other things where ustar has the prefix; it says `ustar` with a blank. */
const isUstar = (block: Uint8Array): boolean => Buffer.from(block.subarray(257, 263)).toString('latin1') === 'ustar\0';

const textIn = (block: Uint8Array, at: number, length: number): Uint8Array => {
  const field = block.subarray(at, at + length);
  const end = field.indexOf(0);
  return end === -1 ? field : field.subarray(0, end);
};

/** Octal digits; or, for what they cannot hold, a first byte 0x80 and the number itself. */
const numberIn = (block: Uint8Array, at: number, length: number): number | null => {
  if (block[at] === 0x80) {
    const number = Number(Buffer.from(block).readBigUInt64BE(at + length - 8));
    return Number.isSafeInteger(number) ? number : null;
  }
  const digits = Buffer.from(textIn(block, at, length))
    .toString('latin1')
    .trim();
  return /^[0-7]+$/.test(digits) ? Number.parseInt(digits, 8) : null;
};

/** The sum of the block's bytes, those of the checksum itself counted as blanks. */
const checksum = (block: Uint8Array): number =>
  block.subarray(0, BLOCK).reduce((sum, byte, at) => sum + (at >= 148 && at < 156 ? 0x20 : byte), 0);

/** Old writers added signed bytes, which differ where a name is not ASCII. */
const signedChecksum = (block: Uint8Array): number =>
  block.subarray(0, BLOCK).reduce((sum, byte, at) => sum + (at >= 148 && at < 156 ? 0x20 : (byte << 24) >> 24), 0);
