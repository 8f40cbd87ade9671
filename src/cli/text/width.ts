/** First and last code point of what terminals print two cells wide: Unicode's East Asian Width W and F. */
const WIDE: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0x4dbf],
  [0x4e00, 0xa4cf],
  [0xa960, 0xa97c],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe10, 0xfe19],
  [0xfe30, 0xfe6b],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1f64f],
  [0x1f680, 0x1f6ff],
  [0x1f900, 0x1f9ff],
  [0x20000, 0x3fffd],
];

const COMBINING = /[\p{Mn}\p{Me}\p{Cf}]/u;

const widthOf = (character: string): number => {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x300) return 1;
  if (WIDE.some(([first, last]) => point >= first && point <= last)) return 2;
  return COMBINING.test(character) ? 0 : 1;
};

/** The cells of a terminal that a text takes. */
export const displayWidth = (text: string): number => {
  let width = 0;
  for (const character of text) width += widthOf(character);
  return width;
};

const blanks = (text: string, width: number): string => ' '.repeat(Math.max(0, width - displayWidth(text)));

/** The text at the left of `width` cells. */
export const atLeft = (text: string, width: number): string => text + blanks(text, width);

/** The text at the right of `width` cells. */
export const atRight = (text: string, width: number): string => blanks(text, width) + text;

/** The text in at most `width` cells; what does not fit gives way to `…`. */
export const shortened = (text: string, width: number): string => {
  if (displayWidth(text) <= width) return text;
  let kept = '';
  let taken = 1;
  for (const character of text) {
    taken += widthOf(character);
    if (taken > width) break;
    kept += character;
  }
  return `${kept}…`;
};
