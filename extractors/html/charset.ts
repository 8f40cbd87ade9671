const WINDOW = 4096;
const META = /<meta\b[^>]*?charset\s*=\s*["']?\s*([\w.:-]+)/i;
const PROLOG = /^[\s\ufeff]*<\?xml\b[^>]*?encoding\s*=\s*["']([\w.:-]+)/i;

/** The charset that the page names for itself in its first 4 KB, such as `gb2312`, or null. */
export const declaredCharset = (bytes: Uint8Array): string | null => {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, WINDOW));
  return META.exec(head)?.[1] ?? PROLOG.exec(head)?.[1] ?? null;
};

/** UTF-16 without a byte order mark: a page begins with `<` or a blank, and its other byte is zero. */
export const unmarkedUtf16 = ([a, b, c, d]: Uint8Array): 'utf-16le' | 'utf-16be' | null => {
  if (isLead(a) && b === 0 && c !== 0 && d === 0) return 'utf-16le';
  if (a === 0 && isLead(b) && c === 0 && d !== 0) return 'utf-16be';
  return null;
};

const isLead = (byte: number | undefined): boolean => byte === 0x3c || byte === 0x20 || byte === 0x0a || byte === 0x0d;
