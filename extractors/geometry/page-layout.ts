import type { Box } from '#model';
import type { Side } from './halves.ts';
import type { Line } from './lines.ts';
import type { Span } from './merged-cells.ts';
import type { Direction, PrintedPage, PrintedToken } from './printed.ts';

export interface CellPart extends Span {
  readonly text: string;
  readonly box: Box;
}

/** A grid before its place on the page as displayed is worked out. */
export interface GridPart {
  readonly kind: 'grid';
  readonly evidence: 'ruled' | 'aligned';
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly CellPart[];
  /** All that is drawn inside it, in the order of the file. */
  readonly words: readonly PrintedToken[];
  readonly box: Box;
}

export type Part =
  | GridPart
  | { readonly kind: 'line'; readonly line: Line; readonly box: Box }
  | { readonly kind: 'picture'; readonly box: Box };

/** One page as it is read: turned so that most of its text runs to the right. */
export interface PageLayout {
  readonly displayed: PrintedPage;
  readonly direction: Direction;
  readonly page: number;
  readonly side: Side;
  readonly width: number;
  readonly height: number;
  /** From top to bottom. */
  readonly parts: readonly Part[];
}
