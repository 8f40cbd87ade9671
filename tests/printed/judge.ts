import type { Form } from '#forms';
import type { Block, GridEvidence } from '#model';
import { type BoundTables, bindTables } from '#normalizers/tables/bind';
import type { Damage } from './damage.ts';
import { random } from './random.ts';
import { type Figures, gridOf, sheetsOf } from './sheet.ts';

/** Every figure of the form, each with a number of its own, so that a misplaced one shows. */
export const figuresOf = (form: Form, draw: () => number): Figures => {
  const ids = form.tables.flatMap((table) =>
    table.parts.flatMap(({ rows, columns }) =>
      rows.flatMap((row) => columns.map((column) => `${table.id}.${row.path}.${column.path}`)),
    ),
  );
  const numbers = ids.map((_, index) => 100 + index).sort(() => draw() - 0.5);
  return new Map(ids.map((id, index) => [id, String(numbers[index])]));
};

export interface Verdict {
  /** Printed and read as it was printed. */
  readonly right: number;
  /** Wrong or lost, and said to be so. */
  readonly marked: number;
  /** Ids of figures that are wrong or lost without a word. */
  readonly silent: readonly string[];
  readonly bound: BoundTables;
}

/** Prints a form's tables, damages them, reads them, and holds each figure against what was printed. */
export const judge = (
  form: Form,
  damages: readonly Damage[],
  seed: number,
  evidence: GridEvidence = 'markup',
): Verdict => {
  const draw = random(seed);
  const figures = figuresOf(form, draw);
  const blocks: Block[] = sheetsOf(form, figures).flatMap((sheet, table) =>
    damages
      .reduce((pieces, damage) => damage(pieces, draw), [sheet] as readonly (typeof sheet)[])
      .map((piece, index) => gridOf(piece, table, evidence, index > 0)),
  );
  const printed = new Set(
    blocks.flatMap((block) => (block.kind === 'grid' ? block.cells.map((cell) => cell.text) : [])),
  );
  const bound = bindTables({ blocks });
  const byId = new Map(bound.facts.map((fact) => [fact.id, fact]));
  /** Tables with figures that were said to have found no place: a blank in them is not the last word. */
  const leftOut = new Set(
    bound.signals.flatMap((signal) => (signal.kind === 'unknown-label' && !signal.readAs ? signal.table : [])),
  );
  const silent: string[] = [];
  let right = 0;
  let marked = 0;
  for (const [id, text] of figures) {
    const fact = byId.get(id);
    if (fact?.state === 'reported' && String(fact.value) === text) right += 1;
    else if (!fact || fact.state === 'absent' || fact.state === 'unreadable' || fact.confidence < 1) marked += 1;
    else if (fact.state === 'blank' && (!printed.has(text) || leftOut.has(fact.table))) marked += 1;
    else silent.push(`${id}: ${fact.state} ${fact.value}, printed ${text}`);
  }
  return { right, marked, silent, bound };
};
