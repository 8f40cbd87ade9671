/** Readers accept junk before the header, such as a byte order mark or the head of a web answer, up to this far in. */
const headerWithin = 1024;

export const isPdf = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, headerWithin)).includes('%PDF-');
