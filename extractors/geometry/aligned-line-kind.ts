import { isFigure, isUnit } from './aligned-figure.ts';
import type { Line, Segment } from './aligned-line.ts';
import { ordinalOf } from './aligned-ordinal.ts';

/** Printed lines nearer than this, in line heights, follow each other without a blank line. */
export const ADJACENT = 1.9;

/** The first segment that is a cell of a column of figures, or -1; a serial number before a label is none. */
export const figuresFrom = ({ segments }: Line): number => {
  const text = segments.findIndex((segment) => !isFigure(segment.text));
  if (text < 0) return 0;
  const from = segments.findIndex(({ text: cell }, index) => index > text && (isFigure(cell) || isUnit(cell)));
  return from >= 0 && isSentence(segments.slice(from)) ? -1 : from;
};

/** Justified running text with blanks around its figures; a remark behind two figures or more is a cell. */
const isSentence = (segments: readonly Segment[]): boolean =>
  segments.some(
    ({ text }, index) =>
      !isFigure(text) &&
      (/^[年月日]/.test(text) || (/[，。；：]/.test(text) && (index < 2 || index < segments.length - 1))),
  );

/** A line of the statutes over the rows that answer to it: `第二十条 第（五）项`. */
export const isClause = ({ segments: [first, second, third] }: Line): boolean =>
  first !== undefined &&
  third === undefined &&
  /^第[一二三四五六七八九十百\d]+条/.test(first.text) &&
  (second === undefined || second.text.startsWith('第'));

/** A heading over narrow figures sticks out by this much to the left, in characters. */
const OVERHANG = 4;
/** A single heading that sticks out is not wider than this, in characters; running text is. */
const WIDEST_HEADING = 12;

/** A segment that stands over or in the columns of figures. */
export const isBeyond = ({ x0, x1 }: Segment, edge: number, em: number): boolean =>
  x0 >= edge - em || ((x0 + x1) / 2 >= edge && x0 >= edge - OVERHANG * em && x1 - x0 <= WIDEST_HEADING * em);

export const figureCount = (line: Line): number => {
  const from = figuresFrom(line);
  return from < 0 ? 0 : line.segments.length - from;
};

/** A line with something over or in the columns of figures. */
export const isHeader = (line: Line, edge: number, em: number): boolean =>
  line.segments.some((segment) => isBeyond(segment, edge, em));

export const isOrdinalLine = ({ segments }: Line): boolean =>
  segments.length === 1 && ordinalOf(segments[0]?.text ?? '') !== null;

/** Running text: a single piece that ends a sentence or runs across the edge between labels and figures. */
export const isProse = ({ segments }: Line, edge: number, em: number): boolean => {
  const [only, second] = segments;
  if (!only || second) return false;
  if (/[。；]$/.test(only.text) || /^(?:注|备注|说明)[:：]/.test(only.text)) return true;
  return !isBeyond(only, edge, em) && only.x1 > edge + em;
};

/** The heading before a table or its unit: they stand over the table, not in it. */
export const isTitle = (line: Line, edge: number, em: number): boolean => {
  const [only, second] = line.segments;
  if (!only || second) return false;
  return /^[（(]?(?:计量)?单位\s*[:：]/.test(only.text) || (isOrdinalLine(line) && isBeyond(only, edge, em));
};
