import type { Block, Grid } from '#model';
import type { Sheet } from '../../tests/printed/sheet.ts';
import { gridOf } from '../../tests/printed/sheet.ts';

/** What became of the figures of a sheet. */
export interface Verdict {
  readonly figures: number;
  readonly right: number;
  /** Wrong or lost, and said to be in doubt. */
  readonly flagged: number;
  /** Wrong where another reading of the same cell is right. */
  readonly amongOthers: number;
  /** Wrong without a word. */
  readonly silent: readonly string[];
  /** Right, but said to be in doubt. */
  readonly doubted: number;
  readonly labels: number;
  readonly labelsRight: number;
}

const sure = 0.9;

const isFigure = (text: string): boolean => /^[\d.,/-]+$/u.test(text);

const folded = (text: string): string => text.normalize('NFKC').replaceAll(/[\s“”"，,、.。]/gu, '');

const key = ({ row, column }: { readonly row: number; readonly column: number }): string => `${row},${column}`;

/** Holds a grid as read against the sheet as printed, cell by cell. */
export const judge = (sheet: Sheet, read: Grid | undefined): Verdict => {
  const cells = new Map((read?.cells ?? []).map((cell) => [key(cell), cell]));
  let [figures, right, flagged, amongOthers, doubted, labels, labelsRight] = [0, 0, 0, 0, 0, 0, 0];
  const silent: string[] = [];
  for (const cell of gridOf(sheet, 0).cells) {
    const found = cells.get(key(cell));
    if (!isFigure(cell.text)) {
      labels += 1;
      if (found && folded(found.text) === folded(cell.text)) labelsRight += 1;
      continue;
    }
    figures += 1;
    const confidence = found?.recognised?.confidence ?? 0;
    if (found?.text === cell.text) {
      right += 1;
      if (confidence < sure) doubted += 1;
    } else if (confidence < sure) {
      flagged += 1;
      if (found?.recognised?.others.includes(cell.text)) amongOthers += 1;
    } else silent.push(`${cell.text} read ${found?.text ?? ''}`);
  }
  return { figures, right, flagged, amongOthers, silent, doubted, labels, labelsRight };
};

export const gridsOf = (blocks: readonly Block[]): readonly Grid[] => blocks.filter((block) => block.kind === 'grid');
