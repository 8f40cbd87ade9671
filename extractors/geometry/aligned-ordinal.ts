/** How a label is numbered. Labels of one style stand in one label column. */
export interface Ordinal {
  readonly style: number;
  /** It counts from one again: a new group begins. */
  readonly first: boolean;
}

const STYLES: readonly { readonly pattern: RegExp; readonly first: RegExp }[] = [
  { pattern: /^[一二三四五六七八九十]{1,3}[、.]/, first: /^一[、.]/ },
  { pattern: /^\([一二三四五六七八九十]{1,3}\)/, first: /^\(一\)/ },
  { pattern: /^\d{1,2}[、.](?!\d)/, first: /^1[、.]/ },
  { pattern: /^\(\d{1,2}\)/, first: /^\(1\)/ },
];

/** The ordinal a label begins with: `一、` `（一）` `1.` `（1）`. */
export const ordinalOf = (text: string): Ordinal | null => {
  const plain = text.slice(0, 8).normalize('NFKC').trimStart();
  const style = STYLES.findIndex(({ pattern }) => pattern.test(plain));
  return style < 0 ? null : { style, first: STYLES[style]?.first.test(plain) ?? false };
};
