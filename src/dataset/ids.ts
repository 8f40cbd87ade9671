import { createHash } from 'node:crypto';

const hexOf = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

/** A UUID of version 8 (RFC 9562, 5.8): the first bits of a hash, with the version and the variant in their place. */
const uuidOf = (kind: string, parts: readonly string[]): string => {
  const hex = hexOf(JSON.stringify([kind, ...parts]));
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 0x3) | 0x8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};

/** The same name in the same state is the same input, whoever meets it. */
export const inputId = (uri: string, stamp: string): string => uuidOf('input', [uri, stamp]);

/** The same reading of the same source is the same outcome: delivered twice, it is written once. */
export const outcomeId = (source: string, version: number, part: string): string =>
  uuidOf('outcome', [source, `${version}`, part]);

export const sourceOfBytes = (bytes: Uint8Array): string => hexOf(bytes);

/** For an input without bytes: what cannot be opened, a damaged archive. */
export const sourceOfName = (uri: string, stamp: string): string => `uri:${hexOf(JSON.stringify([uri, stamp]))}`;
