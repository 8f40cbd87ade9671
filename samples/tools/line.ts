import type { Leaf } from '../../src/forms/form.ts';
import type { Rendered } from './case-file.ts';
import type { TableId, TruthTable } from './truth.ts';

/** A row or column to print: its headings, outermost first, and its own. */
export interface Line {
  readonly path: string;
  readonly above: readonly string[];
  readonly label: string;
  /** Texts of a local row, which stands in no form. */
  readonly cells: readonly string[] | null;
}

const relabel = (file: Rendered, label: string): string => file.labels[label] ?? label;

const lineOf = (file: Rendered, leaf: Leaf): Line => ({
  path: leaf.path,
  above: leaf.above.map(([label]) => relabel(file, label)),
  label: relabel(file, leaf.wordings[0]),
  cells: null,
});

/** The printed rows of one part: what is absent is not printed, and local rows stand where the case puts them. */
export const rowLines = (
  file: Rendered,
  table: TableId,
  leaves: readonly Leaf[],
  part: TruthTable['parts'][number],
): readonly Line[] =>
  leaves.flatMap((leaf) => {
    const figures = part.rows[leaf.path];
    if (!figures || figures.every((figure) => figure === 'absent')) return [];
    const line = lineOf(file, leaf);
    const local = file.localRows.filter((row) => row.table === table && row.after === leaf.path);
    return [line, ...local.map(({ label, cells }) => ({ path: label, above: line.above, label, cells }))];
  });

/** The printed columns of one part. */
export const columnLines = (
  file: Rendered,
  leaves: readonly Leaf[],
  part: TruthTable['parts'][number],
): readonly Line[] =>
  leaves
    .filter((leaf) => {
      const index = part.columns.indexOf(leaf.path);
      const figures = Object.values(part.rows);
      return index >= 0 && !figures.every((row) => row[index] === 'absent');
    })
    .map((leaf) => lineOf(file, leaf));
