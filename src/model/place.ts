import { z } from 'zod';

const index = z.int().nonnegative();

/** `[x0, y0, x1, y1]` in points from the page's top left; x0 ≤ x1 and y0 ≤ y1. */
export const Box = z.tuple([z.number(), z.number(), z.number(), z.number()]).readonly();
export type Box = z.infer<typeof Box>;

/**
 * PDF, OFD and pictures. Pages count from 1, as a reader's viewer does; in a document without pages (HTML, Word) the n-th
 * picture is page n, in its own points.
 */
export const PagePlace = z.strictObject({ page: z.int().positive(), box: Box }).readonly();
export type PagePlace = z.infer<typeof PagePlace>;

/** A table cell of Word and HTML: all three 0-based, in document order. */
export const CellPlace = z.strictObject({ table: index, row: index, column: index }).readonly();
export type CellPlace = z.infer<typeof CellPlace>;

/** Prose of Word and HTML: the 0-based count of paragraphs and headings outside tables. */
export const ParagraphPlace = z.strictObject({ paragraph: index }).readonly();
export type ParagraphPlace = z.infer<typeof ParagraphPlace>;

/** Plain text: 1-based line, and the half-open range of UTF-16 units within it. */
export const LinePlace = z.strictObject({ line: z.int().positive(), from: index, to: index }).readonly();
export type LinePlace = z.infer<typeof LinePlace>;

/** Where a person finds it again. */
export const Place = z.union([PagePlace, CellPlace, ParagraphPlace, LinePlace]);
export type Place = z.infer<typeof Place>;
