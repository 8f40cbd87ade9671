/** A text and the encoding it was read by, in lower case (`utf-8`, `utf-16le`, `gb18030` …). */
export interface DecodedText {
  readonly text: string;
  readonly encoding: string;
}

/** Above this share of damaged characters among those outside ASCII, the bytes are not UTF-8. */
const DAMAGE_LIMIT = 0.02;

/**
 * Byte order mark → strict UTF-8 → declared charset → GB18030. Never fails: what no encoding explains becomes U+FFFD.
 * No statistics: a guesser took a short GBK text for KOI8-R.
 * @param declared what the page or the transport says, such as `gb2312`; unknown names are passed over
 */
export const decodeText = (bytes: Uint8Array, declared?: string | null): DecodedText =>
  decodeMarked(bytes) ??
  decodeStrictly(bytes, 'utf-8') ??
  decodeDamaged(bytes) ??
  decodeStrictly(bytes, knownEncoding(declared)) ?? {
    text: new TextDecoder('gb18030').decode(bytes),
    encoding: 'gb18030',
  };

const decodeMarked = (bytes: Uint8Array): DecodedText | null => {
  const encoding = markedEncoding(bytes);
  return encoding === null ? null : { text: new TextDecoder(encoding).decode(bytes), encoding };
};

const markedEncoding = ([a, b, c]: Uint8Array): string | null => {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return null;
};

const decodeStrictly = (bytes: Uint8Array, encoding: string | null): DecodedText | null => {
  if (encoding === null) return null;
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
  } catch {
    return null;
  }
};

/** UTF-8 with a few broken characters, as a cut download leaves it: GB18030 would read all of it as other characters. */
const decodeDamaged = (bytes: Uint8Array): DecodedText | null => {
  const text = new TextDecoder('utf-8').decode(bytes);
  let damaged = 0;
  let wide = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0xfffd) damaged += 1;
    else if (code > 0x7f) wide += 1;
  }
  return damaged <= Math.max(1, wide * DAMAGE_LIMIT) && wide > damaged ? { text, encoding: 'utf-8' } : null;
};

/** GB2312 and GBK are parts of GB18030, and pages that declare them use characters of the whole. */
const knownEncoding = (declared: string | null | undefined): string | null => {
  if (!declared) return null;
  const label = declared.trim().toLowerCase();
  if (/^(x-)?(gb|euc-cn|cp936|ms936)/.test(label)) return 'gb18030';
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
};
