import { partName, zipDirectory } from './zip-directory.ts';

const ZIP = Buffer.from('PK\x03\x04', 'latin1');
const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
/** The stream that holds an encrypted package ([MS-OFFCRYPTO] 2.3.1), as an OLE directory spells it. */
const ENCRYPTED_PACKAGE = Buffer.from('EncryptedPackage', 'utf16le');

/** A zip whose names say Word; nothing is inflated. A cut archive without its directory counts too: it is damaged. */
export function isWordPackage(bytes: Uint8Array): boolean {
  if (!startsWith(bytes, ZIP)) return false;
  const directory = zipDirectory(bytes);
  const names = directory === null ? localNames(bytes) : directory.map((entry) => entry.name);
  return names.includes('[Content_Types].xml') && names.some((name) => name.startsWith('word/'));
}

/** An OLE file round an encrypted Office document; of other OLE files (.doc, .xls) this reader knows nothing. */
export function isEncryptedPackage(bytes: Uint8Array): boolean {
  return startsWith(bytes, OLE) && asBuffer(bytes).includes(ENCRYPTED_PACKAGE);
}

function localNames(bytes: Uint8Array): readonly string[] {
  const buffer = asBuffer(bytes);
  const names: string[] = [];
  for (let at = 0; at !== -1 && at + 30 <= buffer.length; at = buffer.indexOf(ZIP, at + 4)) {
    names.push(partName(buffer.subarray(at + 30, at + 30 + buffer.readUInt16LE(at + 26))));
  }
  return names;
}

function startsWith(bytes: Uint8Array, signature: Buffer): boolean {
  return asBuffer(bytes.subarray(0, signature.length)).equals(signature);
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
