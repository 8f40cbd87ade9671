import type { Leaf, Part, Table, Wordings } from '#forms';
import { labelOf } from '#normalizers/labels/label';
import { once } from '#normalizers/once';

/** What a printed heading is compared with: one row or column of the form, or a pair of both. */
export interface AxisLeaf {
  readonly wordings: Wordings;
  readonly above: readonly Wordings[];
}

/** One side of a table, its labels looked up once. */
export interface Axis {
  readonly leaves: readonly AxisLeaf[];
  /** The leaves that a folded label names. */
  readonly named: ReadonlyMap<string, readonly number[]>;
  /** For each leaf, the folded labels of the groups it stands under. */
  readonly above: readonly ReadonlySet<string>[];
  /** The folded labels of every group. */
  readonly groups: ReadonlySet<string>;
}

const bares = (wordings: readonly string[]): readonly string[] => wordings.map((wording) => labelOf(wording).bare);

const axisOf = (leaves: readonly AxisLeaf[]): Axis => {
  const named = new Map<string, number[]>();
  leaves.forEach(({ wordings }, index) => {
    for (const bare of new Set(bares(wordings))) named.set(bare, [...(named.get(bare) ?? []), index]);
  });
  const above = leaves.map((leaf) => new Set(leaf.above.flatMap(bares)));
  return { leaves, named, above, groups: new Set(above.flatMap((each) => [...each])) };
};

const leafOf = ({ wordings, above }: Leaf): AxisLeaf => ({ wordings, above });

export const rowAxis = once((table: Table): Axis => axisOf(table.parts.flatMap((part) => part.rows.map(leafOf))));

export const columnAxis = once((part: Part): Axis => axisOf(part.columns.map(leafOf)));

/** Every row with every column: section four prints both across the top. */
export const acrossAxis = once(
  (part: Part): Axis =>
    axisOf(
      part.rows.flatMap((row) =>
        part.columns.map((column) => ({
          wordings: column.wordings,
          above: [...row.above, row.wordings, ...column.above],
        })),
      ),
    ),
);
