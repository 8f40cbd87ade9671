import type { Line } from './lines.ts';
import type { TextFrame } from './text-frame.ts';

/** A line and the page it stands on. */
export interface PlacedLine {
  readonly line: Line;
  readonly page: number;
  readonly frame: TextFrame;
}

/** Titles are set at least this much larger than the body: 22 pt over 16 pt in official documents. */
const larger = 1.2;

export const isTitle = ({ line, frame }: PlacedLine): boolean => line.size >= larger * frame.size;

const centred = ({ line, frame }: PlacedLine): boolean =>
  Math.abs((line.box[0] + line.box[2] - frame.left - frame.right) / 2) < 1.5 * line.size;

const near = (before: PlacedLine, after: PlacedLine, most: number): boolean =>
  before.page !== after.page || after.line.box[1] - before.line.box[3] < most * after.line.size;

/** Whether a line goes on with the paragraph or title that `before` is the last line of. */
export const goesOn = (before: PlacedLine, after: PlacedLine): boolean => {
  if (Math.abs(before.line.size - after.line.size) > 0.15 * before.line.size) return false;
  const full = before.line.box[2] > before.frame.right - 1.8 * before.line.size;
  if (isTitle(after)) {
    return before.page === after.page && near(before, after, 2) && (full || (centred(before) && centred(after)));
  }
  const indented = after.line.box[0] > after.frame.left + 1.2 * after.line.size;
  return full && !indented && near(before, after, 1.6);
};

const endsWord = /[A-Za-z0-9,;.]$/;
const startsWord = /^[A-Za-z0-9]/;

/** The text of lines that only the page's width broke: Chinese is joined, Latin words stay apart. */
export const flowText = (lines: readonly Line[]): string => {
  let text = '';
  for (const line of lines) {
    // A number broken at a line's end is one number; a word is not hyphenated silently.
    const words = endsWord.test(text) && startsWord.test(line.text) && !(/\d$/.test(text) && /^\d/.test(line.text));
    text += words ? ` ${line.text}` : line.text;
  }
  return text;
};
