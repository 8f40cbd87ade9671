/** One line as the page shows it: blanks collapsed, never empty. */
export interface Line {
  readonly kind: 'line';
  readonly text: string;
  /** 1–6 inside `h1`–`h6`, else 0. */
  readonly level: number;
  readonly links: number;
  /** 0–1: the share of its characters that are links. */
  readonly linked: number;
}

export interface Image {
  readonly kind: 'image';
  /** As the page gives it: a `data:` URI, an address, or a path beside the page. */
  readonly src: string;
}

/** A container (`div`, `ul`, `section` …) or the content of a cell. */
export interface Box {
  readonly kind: 'box';
  /** `furniture` where the tag or its class says navigation, footer, share buttons and the like. */
  readonly hint: 'none' | 'furniture';
  readonly items: readonly Item[];
  readonly weight: Weight;
}

export interface TableCell {
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly box: Box;
  /** What the cell prints, or null where a table stands inside it. */
  readonly text: string | null;
}

export interface TableRow {
  /** False for the row of height 0 by which Word keeps the widths of columns. */
  readonly printed: boolean;
  readonly cells: readonly TableCell[];
}

/** `thead`, `tbody`, `tfoot`: spans over rows end with it. */
export interface RowGroup {
  readonly part: 'head' | 'body' | 'foot';
  readonly rows: readonly TableRow[];
}

/**
 * - `data`: a table as printed
 * - `layout`: a frame around other content, which is read through
 * - `facts`: what the site says about the page: index number, publisher, date
 */
export type TableUse = 'data' | 'layout' | 'facts';

export interface Table {
  readonly kind: 'table';
  readonly use: TableUse;
  readonly groups: readonly RowGroup[];
  readonly weight: Weight;
}

export type Item = Line | Image | Box | Table;

/** What a part of the page holds, in characters without blanks. */
export interface Weight {
  readonly characters: number;
  readonly linked: number;
  readonly links: number;
  /** Characters of sentences and numbered headings outside links. */
  readonly prose: number;
  /** Cells that hold a figure, outside links. */
  readonly figures: number;
  /** Tables, and those among them that are data. */
  readonly tables: number;
  readonly grids: number;
}

/** What the page's head says. */
export interface Head {
  readonly title: string;
  /** `meta` content by lower-case name; the first one counts. */
  readonly names: ReadonlyMap<string, string>;
  readonly scripted: boolean;
}

export interface Page {
  readonly head: Head;
  readonly body: Box;
}
