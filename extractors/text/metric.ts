import { type Piece, piecesOf } from './pieces.ts';
import type { TextLine } from './text-line.ts';

/**
 * What a character counts in the alignment of a text: people and terminals give a full-width character two columns,
 * `pdftotext -layout` gives every character one.
 */
export type Metric = 'columns' | 'characters';

/** The display width of a text; a quotation mark is full-width in Chinese print. */
export const widthOf = (text: string, metric: Metric): number => {
  if (metric === 'characters') return text.length;
  let width = 0;
  for (let at = 0; at < text.length; at += 1) width += text.charCodeAt(at) < 0x2010 ? 1 : 2;
  return width;
};

/** A report has some hundred lines; what aligns these aligns the rest. */
const SAMPLE = 5000;
/** Lines that stand further apart than this, a piece, are not aligned at all and say nothing. */
const ALIGNED = 1.5;

/** The metric in which more neighbouring lines of as many pieces stand under each other. */
export const metricOf = (lines: readonly TextLine[]): Metric => {
  let characters = 0;
  let above: Measured | null = null;
  for (const line of lines.slice(0, SAMPLE)) {
    const below: Measured = { text: line.text, pieces: piecesOf(line) };
    if (below.pieces.length < 2) continue;
    if (above?.pieces.length === below.pieces.length) characters += vote(above, below);
    above = below;
  }
  return characters > 0 ? 'characters' : 'columns';
};

const vote = (above: Measured, below: Measured): number => {
  const columns = distance(above, below, 'columns');
  const characters = distance(above, below, 'characters');
  if (Math.min(columns, characters) > ALIGNED * (above.pieces.length - 1)) return 0;
  return Math.sign(columns - characters);
};

interface Measured {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

const distance = (above: Measured, below: Measured, metric: Metric): number => {
  let sum = 0;
  const [a, b] = [middles(above, metric), middles(below, metric)];
  for (let at = 1; at < a.length; at += 1) sum += Math.abs((a[at] ?? 0) - (b[at] ?? 0));
  return sum;
};

const middles = ({ text, pieces }: Measured, metric: Metric): readonly number[] => {
  let x = 0;
  let at = 0;
  return pieces.map((piece) => {
    x += widthOf(text.slice(at, piece.from), metric);
    at = piece.to;
    const width = widthOf(piece.text, metric);
    x += width;
    return x - width / 2;
  });
};
