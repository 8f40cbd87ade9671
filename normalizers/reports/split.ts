import type { Block, Document, Place } from '#model';
import { titlesIn } from '#normalizers/identity/title';
import { headingsOf } from '#normalizers/sections/sections';
import { type Line, linesOf } from '#normalizers/text/lines';

/** One report of a document that may hold several. */
export interface Part {
  readonly document: Document;
  /** Where it stands in the whole, such as `page=3-9`; null where it is the whole. */
  readonly fragment: string | null;
}

/** With fewer known sections it is a cover, a table of contents or a running header. */
const FEWEST_SECTIONS = 3;

interface Segment {
  readonly from: number;
  readonly to: number;
}

const isWhole = (lines: readonly Line[], { from, to }: Segment): boolean => {
  const headings = headingsOf(lines.filter(({ block }) => block >= from && block < to));
  return new Set(headings.flatMap(({ kind }) => kind ?? [])).size >= FEWEST_SECTIONS;
};

const pageOf = (at: Place): number | null => ('page' in at ? at.page : null);

/** `3-9`, or null where there are no pages. */
const pagesOf = (blocks: readonly Block[]): string | null => {
  const pages = blocks.flatMap(({ at }) => pageOf(at) ?? []);
  return pages.length > 0 ? `${Math.min(...pages)}-${Math.max(...pages)}` : null;
};

/** From each title to the next; what is no whole report goes with the one before, and before the first with the first. */
const segmentsOf = (lines: readonly Line[], blockCount: number): readonly Segment[] => {
  const starts = [...titlesIn(lines)].flatMap(({ line }) => line?.block ?? []);
  const segments = starts.map((from, i) => ({ from, to: starts[i + 1] ?? blockCount }));
  const whole = segments.filter((segment) => isWhole(lines, segment));
  return whole.map(({ from }, i) => ({ from: i === 0 ? 0 : from, to: whole[i + 1]?.from ?? blockCount }));
};

/** The reports of a document: several where each has its own title and sections, as in a compilation. */
export const reportsIn = (document: Document): readonly Part[] => {
  const lines = linesOf(document.blocks);
  const segments = segmentsOf(lines, document.blocks.length);
  if (segments.length < 2) return [{ document, fragment: null }];
  const parts = segments.map(({ from, to }) => document.blocks.slice(from, to));
  const pages = parts.map(pagesOf);
  // Reports side by side share their pages.
  const isByPage = pages.every((range, index) => range !== null && pages.indexOf(range) === index);
  return parts.map((blocks, index) => ({
    document: { ...document, blocks },
    fragment: isByPage ? `page=${pages[index]}` : `report=${index + 1}`,
  }));
};
