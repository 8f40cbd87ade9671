import type { Box } from '#model';
import { isWide } from './advance.ts';
import { boxAround } from './box.ts';
import { type PrintedToken, sizeOf } from './printed.ts';

/** One printed line of text. */
export interface Line {
  readonly text: string;
  readonly box: Box;
  /** The font size of most of its characters, in points. */
  readonly size: number;
  readonly tokens: readonly PrintedToken[];
}

/** The text of one token. Blanks beside a Chinese character are the typesetter's; between two numbers or words they are kept. */
const withoutPadding = (text: string): string =>
  [...text.trim().replace(/\s+/g, ' ')]
    .filter((character, index, all) => {
      if (character !== ' ') return true;
      return !isWide(all[index - 1] ?? '') && !isWide(all[index + 1] ?? '');
    })
    .join('');

/** Bold is sometimes the same text printed twice with a slight shift. */
const printedTwice = (a: PrintedToken, b: PrintedToken): boolean =>
  a.text === b.text &&
  Math.abs(a.box[0] - b.box[0]) < 0.3 * sizeOf(a) &&
  Math.abs(a.box[1] - b.box[1]) < 0.3 * sizeOf(a);

/** The blank between two tokens of a line: between words always, beside Chinese only where it sets things apart. */
const blankBetween = (before: PrintedToken, after: PrintedToken): '' | ' ' => {
  const gap = (after.box[0] - before.box[2]) / Math.min(sizeOf(before), sizeOf(after));
  const besideWide = isWide(before.text.at(-1) ?? '') || isWide(after.text.at(0) ?? '');
  return gap > (besideWide ? 1.2 : 0.2) ? ' ' : '';
};

const textOf = (tokens: readonly PrintedToken[]): string =>
  tokens
    .map((token, index) => {
      const before = tokens[index - 1];
      return `${before ? blankBetween(before, token) : ''}${withoutPadding(token.text)}`;
    })
    .join('');

const mainSize = (tokens: readonly PrintedToken[]): number => {
  let best = { size: 0, length: 0 };
  const lengths = new Map<number, number>();
  for (const token of tokens) {
    const size = Math.round(sizeOf(token) * 2) / 2;
    const length = (lengths.get(size) ?? 0) + token.text.length;
    lengths.set(size, length);
    if (length > best.length) best = { size, length };
  }
  return best.size;
};

const lineOf = (tokens: readonly PrintedToken[]): Line => {
  const sorted = tokens.toSorted((a, b) => a.box[0] - b.box[0]);
  const once = sorted.filter(
    (token, index) => !sorted.slice(Math.max(index - 3, 0), index).some((other) => printedTwice(other, token)),
  );
  return { text: textOf(once), box: boxAround(once.map(({ box }) => box)), size: mainSize(once), tokens: once };
};

/** The lines of left-to-right tokens, from top to bottom. Tokens share a line if half of the lower one is beside the other. */
export const linesOf = (tokens: readonly PrintedToken[]): readonly Line[] => {
  const rows: { top: number; bottom: number; tokens: PrintedToken[] }[] = [];
  for (const token of tokens.toSorted((a, b) => a.box[1] + a.box[3] - b.box[1] - b.box[3])) {
    const [, y0, , y1] = token.box;
    const row = rows.at(-1);
    const shared = row ? Math.min(row.bottom, y1) - Math.max(row.top, y0) : 0;
    if (row && shared >= 0.5 * Math.min(row.bottom - row.top, y1 - y0)) {
      row.tokens.push(token);
      if (y1 - y0 > row.bottom - row.top) [row.top, row.bottom] = [y0, y1];
    } else rows.push({ top: y0, bottom: y1, tokens: [token] });
  }
  return rows.map((row) => lineOf(row.tokens));
};
