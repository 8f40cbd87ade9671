/** CJK ideographs, kana, full-width forms and punctuation: one em wide each. */
const wide =
  /[\u2e80-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff01-\uff60\uffe0-\uffe6\u2014\u2018-\u201d\u2026\u3000-\u303f]/u;

export const isWide = (character: string): boolean => wide.test(character) || character.length > 1;

const emsOf = (character: string): number => {
  if (isWide(character)) return 1;
  if (/[.,:;'|!ijl]/.test(character)) return 0.28;
  if (/[A-Z]/.test(character)) return 0.68;
  return 0.5;
};

/**
 * Where each character of a token probably starts, and where the last ends: one number more than characters.
 * Blanks take what the characters leave, as a reader of PDF puts one blank for any small gap.
 * @param width of the whole text, in the unit of `size`, the font size
 */
export const advancesOf = (characters: readonly string[], width: number, size: number): readonly number[] => {
  const blanks = characters.filter((character) => character === ' ').length;
  const inked = characters.reduce((sum, character) => sum + (character === ' ' ? 0 : emsOf(character) * size), 0);
  const blank = blanks > 0 ? Math.max((width - inked) / blanks, 0.25 * size) : 0;
  const scale = width / Math.max(inked + blank * blanks, Number.EPSILON);
  const starts = [0];
  for (const character of characters) {
    const advance = character === ' ' ? blank : emsOf(character) * size;
    starts.push((starts.at(-1) ?? 0) + advance * scale);
  }
  return starts;
};
