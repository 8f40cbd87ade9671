import { z } from 'zod';
import { TableId } from './truth.ts';

/** One thing in reading order; a plain string is a paragraph. */
const Item = z.union([
  z.string(),
  z.strictObject({ h: z.string() }),
  /** A paragraph in a text box (Word). */
  z.strictObject({ box: z.string() }),
  /** Text in the markup that no browser shows (HTML). */
  z.strictObject({ hidden: z.string() }),
  z.strictObject({ table: TableId }),
  /** A table that stands there as a picture, shot by a browser into `<table>.png` beside the case. */
  z.strictObject({ picture: TableId }),
  /** A table of the agency's own, row by row. */
  z.strictObject({ grid: z.array(z.array(z.string())) }),
  z.strictObject({ page: z.literal('break') }),
]);

/** A table cut before a row: merged cells that cross it are printed in two pieces. */
const Cut = z.strictObject({
  table: TableId,
  /** A row's path, or the heading line of a part. */
  before: z.string(),
  /** `rows`: within one table · `apart`: two tables · `page`: two pages. */
  how: z.enum(['rows', 'apart', 'page']),
  /** How a cut label is printed above and below; else whole in the longer piece. */
  labels: z.record(z.string(), z.tuple([z.string(), z.string()])).default({}),
});
export type Cut = z.infer<typeof Cut>;

/** A row that the form does not have. */
const LocalRow = z.strictObject({
  table: TableId,
  after: z.string(),
  label: z.string(),
  cells: z.array(z.string()).readonly(),
});

const Format = z.enum([
  'html-plain',
  'html-word',
  'html-site',
  'text-tabs',
  'text-pipes',
  'text-layout',
  'docx',
  'pdf-print',
  'pdf-strokes',
  'pdf-rectangles',
  'pdf-bare',
  'ofd-strokes',
  'ofd-rectangles',
  'scan-pdf',
  'scan-tiff',
]);
export type Format = z.infer<typeof Format>;

/** Typed wholly by hand: there is nothing to render. */
const ByHand = z.strictObject({ shows: z.string(), rendered: z.literal(false) });

const Rendered = z.strictObject({
  /** What the case is about. */
  shows: z.string(),
  format: Format,
  /** The lines of the title. */
  title: z.array(z.string()).default([]),
  body: z.array(Item),
  /** Form wording → printed wording; a line break stands for itself. */
  labels: z.record(z.string(), z.string()).default({}),
  /** Fact id → the cell as printed, where it is more than the figure. */
  print: z.record(z.string(), z.string()).default({}),
  blank: z.string().default(''),
  dash: z.string().default('—'),
  localRows: z.array(LocalRow).default([]),
  cuts: z.array(Cut).default([]),
  /** Fact id → a figure deleted under tracked changes (Word). */
  deleted: z.record(z.string(), z.string()).default({}),
  /** Headings are numbered by the list, not by their text (Word). */
  numbering: z.literal('automatic').optional(),
  /** `[charset declared, charset of the bytes]` (HTML). */
  encoding: z.tuple([z.string(), z.literal('gb18030')]).optional(),
  /** Rows whose cells are printed as one (delimited text): row id → text. */
  glued: z.record(z.string(), z.string()).default({}),
  orientation: z.enum(['portrait', 'landscape', 'rotated']).default('portrait'),
  /** A page that is nothing but a picture comes last (OFD). */
  picture: z.literal('last').optional(),
  /** Whether a page holds its pictures itself or names files beside it (HTML). */
  pictures: z.enum(['inside', 'beside']).default('inside'),
  /** Printed again at the top of each page that a table goes on to (drawn PDF). */
  header: z.literal('repeated').optional(),
  /** What a site prints around the report. */
  site: z
    .strictObject({
      name: z.string(),
      crumbs: z.array(z.string()),
      metadata: z.record(z.string(), z.string()),
      links: z.array(z.string()),
    })
    .optional(),
});
export type Rendered = z.infer<typeof Rendered>;

export const CaseFile = z.union([ByHand, Rendered]);
export type CaseFile = z.infer<typeof CaseFile>;
