import { zipNames } from '../zip/names.ts';

const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
/** The stream that holds an encrypted package ([MS-OFFCRYPTO] 2.3.1), as an OLE directory spells it. */
const ENCRYPTED_PACKAGE = Buffer.from('EncryptedPackage', 'utf16le');

/** A zip whose names say Word; nothing is inflated. A cut archive without its directory counts too: it is damaged. */
export function isWordPackage(bytes: Uint8Array): boolean {
  const names = zipNames(bytes);
  return names.includes('[Content_Types].xml') && names.some((name) => name.startsWith('word/'));
}

/** An OLE file round an encrypted Office document; of other OLE files (.doc, .xls) this reader knows nothing. */
export function isEncryptedPackage(bytes: Uint8Array): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return buffer.subarray(0, OLE.length).equals(OLE) && buffer.includes(ENCRYPTED_PACKAGE);
}
