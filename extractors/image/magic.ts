const starts = (bytes: Uint8Array, at: number, text: string): boolean =>
  [...text].every((character, index) => bytes[at + index] === character.charCodeAt(0));

/** The media type that the first bytes of a picture state; null for anything else. */
export const pictureType = (bytes: Uint8Array): string | null => {
  if (starts(bytes, 0, '\x89PNG\r\n\x1a\n')) return 'image/png';
  if (starts(bytes, 0, '\xff\xd8\xff')) return 'image/jpeg';
  if (starts(bytes, 0, 'II*\0') || starts(bytes, 0, 'MM\0*')) return 'image/tiff';
  if (starts(bytes, 0, 'RIFF') && starts(bytes, 8, 'WEBP')) return 'image/webp';
  if (starts(bytes, 0, 'GIF8')) return 'image/gif';
  // The four reserved bytes of a BMP are zero; without them any text that begins with BM would do.
  if (starts(bytes, 0, 'BM') && starts(bytes, 6, '\0\0\0\0')) return 'image/bmp';
  return null;
};
