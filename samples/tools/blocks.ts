import { formOf } from '../../src/forms/index.ts';
import { acrossSheet } from './across-sheet.ts';
import type { Rendered } from './case-file.ts';
import { cutApart, cutRows } from './cut.ts';
import { downSheet } from './down-sheet.ts';
import { partsSheet } from './parts-sheet.ts';
import type { Sheet } from './sheet.ts';
import type { RecordTruth, TableId } from './truth.ts';

/** A table as a picture: PNG at 200 dots an inch. */
export interface ShotPicture {
  readonly kind: 'picture';
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What is printed, in reading order. */
export type PrintedBlock =
  | { readonly kind: 'title' | 'paragraph' | 'heading' | 'box' | 'hidden'; readonly text: string }
  | { readonly kind: 'break' }
  | ShotPicture
  | { readonly kind: 'table'; readonly sheet: Sheet };

const SHEETS = { proactive: partsSheet, requests: downSheet, review: acrossSheet };

export const wholeSheet = (file: Rendered, truth: RecordTruth, id: TableId): Sheet => {
  const figures = truth.tables[id];
  if (!figures) throw new Error(`${id}: printed, but not in truth.json`);
  const table = formOf(figures.form).tables.find((candidate) => candidate.id === id);
  if (!table) throw new Error(`${figures.form} has no table ${id}`);
  return SHEETS[id](file, table, figures);
};

const ownSheet = (rows: readonly (readonly string[])[]): Sheet => {
  const columns = Math.max(...rows.map((row) => row.length));
  return {
    rows: rows.length,
    columns,
    cells: rows.flatMap((texts, row) =>
      texts.map((text, column) => ({ row, column, rowSpan: 1, colSpan: 1, text, fact: null })),
    ),
    marks: new Map(),
    widths: Array.from({ length: columns }, () => 8),
    headRows: 1,
  };
};

const tableBlocks = (file: Rendered, truth: RecordTruth, id: TableId): PrintedBlock[] => {
  let blocks: PrintedBlock[] = [{ kind: 'table', sheet: wholeSheet(file, truth, id) }];
  for (const { before, how, labels } of file.cuts.filter((cut) => cut.table === id)) {
    blocks = blocks.flatMap((block): PrintedBlock[] => {
      const at = block.kind === 'table' ? block.sheet.marks.get(before) : undefined;
      if (block.kind !== 'table' || at === undefined) return [block];
      if (how === 'rows') return [{ kind: 'table', sheet: cutRows(block.sheet, at, labels) }];
      const [above, below] = cutApart(block.sheet, at, labels);
      const between: PrintedBlock[] = how === 'page' ? [{ kind: 'break' }] : [];
      return [{ kind: 'table', sheet: above }, ...between, { kind: 'table', sheet: below }];
    });
  }
  return blocks;
};

/** The case as it will be printed. */
export const blocksOf = (
  file: Rendered,
  truth: RecordTruth,
  shot: (name: string) => Uint8Array,
): readonly PrintedBlock[] => [
  ...file.title.map((text): PrintedBlock => ({ kind: 'title', text })),
  ...file.body.flatMap((item): PrintedBlock[] => {
    if (typeof item === 'string') return [{ kind: 'paragraph', text: item }];
    if ('h' in item) return [{ kind: 'heading', text: item.h }];
    if ('box' in item) return [{ kind: 'box', text: item.box }];
    if ('hidden' in item) return [{ kind: 'hidden', text: item.hidden }];
    if ('page' in item) return [{ kind: 'break' }];
    if ('picture' in item) {
      const name = `${item.picture}.png`;
      return [{ kind: 'picture', name, bytes: shot(name) }];
    }
    if ('grid' in item) return [{ kind: 'table', sheet: ownSheet(item.grid) }];
    return tableBlocks(file, truth, item.table);
  }),
];
