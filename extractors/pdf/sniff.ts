/** Readers accept junk before the header, such as a byte order mark or the head of a web answer, up to this far in. */
const headerWithin = 1024;

/** A zip may hold a PDF as it is, near its start. */
const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03;

export const isPdf = (bytes: Uint8Array): boolean =>
  !isZip(bytes) && Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, headerWithin)).includes('%PDF-');
