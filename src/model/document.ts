import type { Box, PagePlace, Place } from './place.ts';
import type { Signal } from './signal.ts';
import type { Attachment, Reader, Recognition } from './source.ts';

/** Text that the format itself marks as a heading (`h1`–`h6`, a heading style). */
export interface Heading {
  readonly kind: 'heading';
  readonly text: string;
  /** 1 is the highest. */
  readonly level: number;
  readonly at: Place;
}

/** One paragraph; lines that only the page's width broke are one paragraph. */
export interface Paragraph {
  readonly kind: 'paragraph';
  readonly text: string;
  readonly at: Place;
}

/** How a cell was read from pixels, by readers that vote. */
export interface Recognised {
  /** 0–1: how sure the readers are of `text`, by what was measured of them and not by what they say of themselves. */
  readonly confidence: number;
  /** What else it may say, likeliest first; empty where the readers agree. */
  readonly others: readonly string[];
}

/** One printed cell: `row` and `column` are those of its top left corner in its grid, 0-based. */
export interface Cell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
  /** As printed: line breaks inside the cell stay as `\n`, outer blanks are trimmed, digits are kept as they are. */
  readonly text: string;
  readonly at: Place;
  /** Only where the text comes from pixels. */
  readonly recognised?: Recognised;
}

/**
 * How the borders of the cells are known.
 * - `markup`: the format says so (HTML, Word, pipe tables)
 * - `ruled`: printed lines enclose the cells (PDF, OFD)
 * - `delimited`: separators such as tabs; merged cells may be gone, so a row's cells may be fewer than the columns
 * - `aligned`: only blanks between the texts; the borders are inferred
 */
export type GridEvidence = 'markup' | 'ruled' | 'delimited' | 'aligned';

/** A table as printed: never filled, never guessed. Cells in row-major order; they never overlap. */
export interface Grid {
  readonly kind: 'grid';
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly Cell[];
  readonly evidence: GridEvidence;
  /**
   * What is printed inside the grid as the file draws it, in the file's order, whatever cell it went into: the stuff of
   * a second reading. Boxes are for comparing with each other, in the direction the text runs. Absent where the format
   * itself names the cells, or pixels do.
   */
  readonly words?: readonly Token[];
  /** It seems to go on with the grid before it: cut by a page, or split with nothing in between. */
  readonly continues: boolean;
  readonly at: Place;
}

/** An image as its file or page holds it. */
export interface Image {
  /** PNG, JPEG, TIFF, WebP or GIF. */
  readonly bytes: Uint8Array;
  /** Where it stands on its page, in points from the top left; null where there is no page. */
  readonly on: PagePlace | null;
}

/** A picture that may hold text or a table. */
export interface Picture {
  readonly kind: 'picture';
  readonly at: Place;
  /** The image itself, drawn or decoded when first asked for; absent where nothing can be had of it. */
  readonly image?: () => Promise<Image>;
}

export type Block = Heading | Paragraph | Grid | Picture;

/** What the page around the report says of it: never part of its text. */
export interface PageMeta {
  readonly title?: string;
  /** ISO date, `2025-01-20`. */
  readonly published?: string;
  readonly agency?: string;
}

/** What an extractor gives: blocks in reading order, each with its place. */
export interface Document {
  readonly reader: Reader;
  readonly mediaType: string;
  readonly encoding: string | null;
  readonly pages: number | null;
  readonly recognition: Recognition;
  readonly meta: PageMeta;
  readonly blocks: readonly Block[];
  readonly signals: readonly Signal[];
  readonly attachments?: readonly Attachment[];
}

/** A piece of text with its box, before paragraphs and grids are known; y grows downwards. */
export interface Token {
  readonly text: string;
  readonly box: Box;
}
