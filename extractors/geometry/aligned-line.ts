import type { Box, Token } from '#model';

/** Tokens that stand so close together that they are one cell's text. */
export interface Segment {
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
  readonly tokens: readonly Token[];
}

/** One printed line. `y` is its middle in line heights, so that neighbours differ by about one to two. */
export interface Line {
  readonly y: number;
  readonly segments: readonly Segment[];
  readonly box: Box;
}

/** The lines of a page, and the width of one full-width character in the unit of the boxes. */
export interface PrintedLines {
  readonly lines: readonly Line[];
  readonly em: number;
}

/** From this gap on, in characters, a blank was printed between two pieces. */
const BLANK = 0.25;

/** @param cellGap closer than this, in characters, tokens are one cell */
export const printedLines = (tokens: readonly Token[], cellGap: number): PrintedLines => {
  const printed = tokens.filter((token) => token.text.trim() !== '');
  const height = median(printed.map(({ box }) => box[3] - box[1])) || 1;
  const em = median(printed.map(({ text, box }) => (box[2] - box[0]) / widthInEm(text))) || height;
  const sorted = [...printed].sort((a, b) => middle(a) - middle(b));
  const lines: Token[][] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const token of sorted) {
    if (middle(token) - last > height / 2) {
      lines.push([]);
      last = middle(token);
    }
    lines.at(-1)?.push(token);
  }
  return { lines: lines.map((line) => printedLine(line, { height, em, cellGap })), em };
};

interface Scale {
  readonly height: number;
  readonly em: number;
  readonly cellGap: number;
}

const printedLine = (tokens: readonly Token[], scale: Scale): Line => {
  const box = boxOf(tokens);
  return { y: (box[1] + box[3]) / 2 / scale.height, segments: segmentsOf(tokens, scale), box };
};

const segmentsOf = (tokens: readonly Token[], { em, cellGap }: Scale): readonly Segment[] => {
  const segments: Segment[] = [];
  for (const token of [...tokens].sort((a, b) => a.box[0] - b.box[0])) {
    const left = segments.at(-1);
    const gap = left ? token.box[0] - left.x1 : Number.POSITIVE_INFINITY;
    if (left && gap < cellGap * em) segments[segments.length - 1] = joined(left, token, gap > BLANK * em ? ' ' : '');
    else segments.push({ text: token.text.trim(), x0: token.box[0], x1: token.box[2], tokens: [token] });
  }
  return segments;
};

const joined = (left: Segment, token: Token, blank: string): Segment => ({
  text: `${left.text}${blank}${token.text.trim()}`,
  x0: left.x0,
  x1: Math.max(left.x1, token.box[2]),
  tokens: [...left.tokens, token],
});

export const boxOf = (tokens: readonly Token[]): Box => {
  let [x0, y0, x1, y1] = tokens[0]?.box ?? [0, 0, 0, 0];
  for (const { box } of tokens) {
    x0 = Math.min(x0, box[0]);
    y0 = Math.min(y0, box[1]);
    x1 = Math.max(x1, box[2]);
    y1 = Math.max(y1, box[3]);
  }
  return [x0, y0, x1, y1];
};

const middle = ({ box }: Token): number => (box[1] + box[3]) / 2;

const widthInEm = (text: string): number => {
  let width = 0;
  for (const character of text) width += character < '\u2010' ? 0.5 : 1;
  return width || 0.5;
};

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
