import type { Line } from './aligned-line.ts';
import {
  ADJACENT,
  figureCount,
  figuresFrom,
  isClause,
  isHeader,
  isOrdinalLine,
  isProse,
  isTitle,
} from './aligned-line-kind.ts';
import { ordinalOf } from './aligned-ordinal.ts';

/** The lines of one table: `from` the first of its header, `body` the first of its rows, `to` behind its last. */
export interface Region {
  readonly from: number;
  readonly body: number;
  readonly to: number;
  /** Where the columns of figures begin; what stands left of it is a label. */
  readonly edge: number;
}

/** More lines than this without a figure are no wrapped label. */
const LONGEST_LABEL = 12;

export const findRegions = (lines: readonly Line[], em: number): readonly Region[] => {
  const regions: Region[] = [];
  let free = 0;
  for (let at = 0; at < lines.length; at += 1) {
    if (figuresOn(lines, at) === 0) continue;
    const chain = chainFrom(lines, at, em);
    const region = regionOf(lines, chain, { free, em });
    at = chain.last;
    if (!isTable(region, chain)) continue;
    regions.push(region);
    free = region.to;
    at = region.to - 1;
  }
  return regions;
};

/** Lines of figures that belong to one table. */
interface Chain {
  readonly first: number;
  readonly last: number;
  readonly length: number;
  /** The most figures on one line. */
  readonly widest: number;
  readonly edge: number;
}

const chainFrom = (lines: readonly Line[], first: number, em: number): Chain => {
  let chain: Chain = { first, last: first, length: 1, widest: figuresOn(lines, first), edge: edgeOf(lines, first) };
  for (;;) {
    const next = nextFigures(lines, chain.last);
    if (next === null || parts(lines.slice(chain.last + 1, next), figuresOn(lines, next), chain, em)) return chain;
    chain = {
      first,
      last: next,
      length: chain.length + 1,
      widest: Math.max(chain.widest, figuresOn(lines, next)),
      edge: Math.min(chain.edge, edgeOf(lines, next)),
    };
  }
};

const figuresOn = (lines: readonly Line[], at: number): number => {
  const line = lines[at];
  return line ? figureCount(line) : 0;
};

const edgeOf = (lines: readonly Line[], at: number): number => {
  const line = lines[at];
  return line?.segments[figuresFrom(line)]?.x0 ?? Number.POSITIVE_INFINITY;
};

const nextFigures = (lines: readonly Line[], last: number): number | null => {
  for (let at = last + 1; at <= last + 1 + LONGEST_LABEL && at < lines.length; at += 1)
    if (figuresOn(lines, at) > 0) return at;
  return null;
};

/** Whether the lines between two lines of figures part two tables: running text, a heading, or a wider table's header. */
const parts = (between: readonly Line[], figures: number, { edge, widest }: Chain, em: number): boolean => {
  if (between.some((line) => isProse(line, edge, em) || isTitle(line, edge, em))) return true;
  const header = between.findIndex((line) => isHeader(line, edge, em));
  return header >= 0 && (figures > widest || between.slice(0, header).some(isOrdinalLine));
};

const regionOf = (lines: readonly Line[], chain: Chain, { free, em }: { free: number; em: number }): Region => ({
  ...headOf(lines, chain, { free, em }),
  to: tailOf(lines, chain, em),
  edge: chain.edge,
});

/** Upwards from the first figures: the first row's wrapped label, then the header and the label lines inside it. */
const headOf = (
  lines: readonly Line[],
  { first, edge }: Chain,
  { free, em }: { free: number; em: number },
): { readonly from: number; readonly body: number } => {
  let from = first;
  let body = first;
  let inHeader = false;
  for (let at = first - 1; at >= Math.max(free, first - LONGEST_LABEL); at -= 1) {
    const line = lines[at];
    if (!line || figureCount(line) > 0 || isProse(line, edge, em) || isTitle(line, edge, em)) break;
    if (isHeader(line, edge, em) || isClause(line)) {
      from = at;
      inHeader = true;
    } else if (inHeader) {
      if (isOrdinalLine(line)) break;
    } else if (!opensRow(lines, at, first)) break;
    else {
      from = at;
      body = at;
    }
  }
  return { from, body };
};

/** Whether a line of labels over the first figures is a part of their label, or of a group label beside it. */
const opensRow = (lines: readonly Line[], at: number, first: number): boolean => {
  const [line, next, figures] = [lines[at], lines[at + 1], lines[first]];
  if (!line || !next || !figures || next.y - line.y > 2 * ADJACENT) return false;
  const own = figures.segments.slice(0, figuresFrom(figures)).at(-1);
  if (!own) return true;
  const right = line.segments.at(-1)?.x1 ?? 0;
  return next.y - line.y <= ADJACENT && (right <= own.x0 || ordinalOf(own.text) === null);
};

/** Downwards from the last figures: the rest of the last label, and a group label that a page break cut. */
const tailOf = (lines: readonly Line[], { last, edge }: Chain, em: number): number => {
  let end = last + 1;
  const own = lines[last]?.segments[0]?.x0 ?? 0;
  for (; end < lines.length; end += 1) {
    const line = lines[end];
    const above = lines[end - 1];
    if (!line || !above || isProse(line, edge, em) || isHeader(line, edge, em)) break;
    if (isClause(line) && end === lines.length - 1) continue;
    // `填报人：…` under a table names who signs it.
    if (line.y - above.y > ADJACENT || line.segments.some(({ text }) => /[：:]/.test(text))) break;
    if (isOrdinalLine(line) && (line.segments[0]?.x1 ?? 0) > own) break;
  }
  return end;
};

/** One line of figures is a table only under a header, or if it is long. */
const isTable = ({ from, body }: Region, { length, widest }: Chain): boolean => length > 1 || widest > 2 || from < body;
