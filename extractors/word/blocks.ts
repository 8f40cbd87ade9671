import type { Block, Place } from '#model';
import { grid, type PlacedCell, placedCells } from './grid.ts';
import type { ReadElement } from './mammoth.ts';
import type { Parts } from './parts.ts';
import { textOf } from './text-of.ts';

/** How many tables, and paragraphs outside of them, have been met so far in the document. */
interface Met {
  tables: number;
  paragraphs: number;
  readonly picture: Parts['picture'];
}

/** Paragraphs count where something is printed in them, so a place names the nth that a reader sees. */
export function blocksOf(elements: readonly ReadElement[], picture: Parts['picture'] = () => null): readonly Block[] {
  const met: Met = { tables: 0, paragraphs: 0, picture };
  return flow(elements, met, () => ({ paragraph: met.paragraphs++ }));
}

function flow(elements: readonly ReadElement[], met: Met, place: () => Place): readonly Block[] {
  const blocks: Block[] = [];
  let afterGrid = false;
  for (const element of elements) {
    const found: readonly Block[] =
      element.type === 'table' ? table(element, met, afterGrid) : paragraph(element, met, place);
    for (const block of found) blocks.push(block);
    // Empty paragraphs print nothing and part no grids.
    if (found.length > 0) afterGrid = found.at(-1)?.kind === 'grid';
  }
  return blocks;
}

function pictureBlock(id: string, { picture }: Met, at: Place): Block {
  const bytes = id === '' ? null : picture(id);
  return bytes === null
    ? { kind: 'picture', at }
    : { kind: 'picture', at, image: () => Promise.resolve({ bytes, on: null }) };
}

function paragraph(element: ReadElement, met: Met, place: () => Place): readonly Block[] {
  const text = textOf(element);
  if (element.styleId === 'Picture') return [pictureBlock(text, met, place())];
  if (text === '') return [];
  const level = /^Heading(\d)$/.exec(element.styleId ?? '')?.[1];
  if (level === undefined) return [{ kind: 'paragraph', text, at: place() }];
  return [{ kind: 'heading', text, level: Number(level), at: place() }];
}

function table(element: ReadElement, met: Met, continues: boolean): readonly Block[] {
  const number = met.tables++;
  const cells = placedCells(element);
  const inside = ({ row, column, content }: PlacedCell) => flow(content, met, () => ({ table: number, row, column }));
  // One column round other tables is a frame, not a table: what is in it stands on the page as if it were not there.
  if (isFrame(cells)) return cells.flatMap(inside);
  const own = grid(cells, number, continues);
  return [own, ...cells.flatMap(inside).filter(({ kind }) => kind === 'grid' || kind === 'picture')];
}

function isFrame(cells: readonly PlacedCell[]): boolean {
  return cells.every(({ column }) => column === 0) && cells.some(({ content }) => content.some(isTable));
}

function isTable({ type }: ReadElement): boolean {
  return type === 'table';
}
