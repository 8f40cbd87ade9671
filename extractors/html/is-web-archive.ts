const HEAD = 2048;

/** A page saved as one file (MHTML, RFC 2557), as Word and browsers do, often under the name .doc. */
export const isWebArchive = (bytes: Uint8Array): boolean => {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD)).toString('latin1');
  return /^[!-9;-~]+:/.test(head) && /^mime-version:/im.test(head) && /multipart\/related|text\/html/i.test(head);
};
