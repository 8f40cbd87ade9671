import type { Recognised } from '#model';
import type { CellInk } from './cell-ink.ts';
import { readDigits } from './digits/read-digits.ts';
import { enlarged } from './for-reader.ts';
import type { Grey } from './grey.ts';
import { printedText } from './printed-text.ts';
import { readWith } from './tesseract.ts';
import { type Ballot, type Elected, vote } from './vote.ts';

export interface ReadCell {
  readonly text: string;
  readonly recognised: Recognised;
}

/** Pixels: what the readers were measured to read best. */
const heights = { figure: 44, em: 30, large: 44 };
/** Below this Tesseract is as often wrong as right about a label. */
const poor = 0.75;
/** In points: an em of a table's text, and what no single line of figures exceeds. */
const em = 10.5;
const tallest = 22;
/** `251000.000000` is eight times as wide as high; broken digits fall into up to three pieces. */
const most = { pieces: 24, width: 10 };
/** No digit is this many times as wide as high. */
const dash = 1.6;
/** Text that is or begins with a figure was read by one reader only. */
const single = 0.5;
/** Below this the classifier of glyphs has hardly known what it saw. */
const unsure = 0.2;
const startsWithFigure = /^[-—]?\d[\d,.]*(?![\d,.、．])/u;
const isOrdinal = /^\d{1,2}[.、．]\s*[^\d\s]/u;
const ideographs = /[\u4e00-\u9fff]/gu;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

const readText = async (
  grey: Grey,
  height: number,
): Promise<{ readonly text: string; readonly confidence: number }> => {
  const { text, confidence } = await readWith('text', await enlarged(grey, Math.max(12, Math.round(height))));
  return { text: printedText(text), confidence };
};

const asText = async ({ grey }: CellInk, scale: number): Promise<ReadCell> => {
  const points = grey.height * scale;
  const first = await readText(grey, (points * heights.em) / em);
  // Two short lines in a narrow cell are now and then taken for something else at one size, and read at another.
  const second = first.confidence < poor ? await readText(grey, (points * heights.large) / em) : first;
  const { text, confidence } = second.confidence > first.confidence ? second : first;
  const isFigure = startsWithFigure.test(text) && !isOrdinal.test(text);
  return { text, recognised: { confidence: isFigure ? Math.min(single, confidence) : confidence, others: [] } };
};

/** A dash is flat: enlarged to the height of a digit it would be a bar. */
const readingHeight = ({ width, height }: Grey, glyphs: number): number => {
  const isDash = glyphs <= 1 && width > dash * height;
  return isDash ? Math.max(6, Math.round((heights.figure * dash * height) / width)) : heights.figure;
};

const asFigure = async ({ grey }: CellInk, ballot: Ballot): Promise<Elected> => {
  const { text } = await readWith('figures', await enlarged(grey, readingHeight(grey, ballot.glyphs)));
  return vote(text.replaceAll(/\s/gu, ''), ballot);
};

/** More pieces, or wider for its height, than the longest figure: the classifier of glyphs need not look at each. */
const isSurelyText = ({ grey: { width, height }, components }: CellInk): boolean =>
  components.length > most.pieces || width > most.width * height;

/** Glyphs of one figure stand closer than they are high; where a border was lost, two figures stand in one cell. */
const isSpread = ({ components, grey }: CellInk): boolean => {
  let end = Number.POSITIVE_INFINITY;
  return components
    .toSorted((a, b) => a.x0 - b.x0)
    .some(({ x0, x1 }) => {
      const gap = x0 - end;
      end = Math.max(end === Number.POSITIVE_INFINITY ? x1 : end, x1);
      return gap > grey.height;
    });
};

const withoutText = ({ text, confidence, others }: Elected): ReadCell => ({ text, recognised: { confidence, others } });

/**
 * Reads one cell, figure or text by what its ink looks like and never by where it stands.
 * @param scale points a pixel
 */
export const readCell = async (cell: CellInk, scale: number): Promise<ReadCell> => {
  if (cell.grey.height * scale > tallest || isSurelyText(cell)) return asText(cell, scale);
  const ballot = readDigits(cell.grey);
  const unknown = count(ballot.text, /\?/gu);
  if (ballot.text === '' || unknown > ballot.text.length / 2) return asText(cell, scale);
  const elected = await asFigure(cell, ballot);
  if (elected.confidence > single) {
    return withoutText(isSpread(cell) ? { ...elected, confidence: single } : elected);
  }
  // Both see digits, if other ones: a single glyph of text looks like any of them.
  if (unknown === 0 && elected.others.length > 0 && ballot.confidence > unsure) return withoutText(elected);
  // The readers of figures differ: it may be no figure at all.
  const text = await asText(cell, scale);
  if (count(text.text, ideographs) > 0) return text;
  const others = [...new Set([...elected.others, text.text])].filter(
    (other) => other !== elected.text && /^[\d.,/-]+$/u.test(other),
  );
  return { text: elected.text, recognised: { confidence: elected.confidence, others } };
};
