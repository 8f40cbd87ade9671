import type { BodyLine } from './aligned-body.ts';
import type { LabelColumns } from './aligned-label-columns.ts';
import type { Segment } from './aligned-line.ts';
import { ADJACENT } from './aligned-line-kind.ts';
import { type Ordinal, ordinalOf } from './aligned-ordinal.ts';

/** A label of the table's left side, put together from the pieces that its column broke it into. */
export interface Label {
  readonly column: number;
  readonly ordinal: Ordinal | null;
  readonly pieces: Segment[];
  /** The middles of its first and its last line, in line heights. */
  readonly top: number;
  bottom: number;
  /** The index of the line whose figures it names; null for a group's label and for a row left blank. */
  figures: number | null;
}

/** Every label, in the order of their first lines; and for each line of figures its label, where there is one. */
export interface Labels {
  readonly labels: readonly Label[];
  readonly owners: ReadonlyMap<number, Label>;
}

/**
 * A piece with an ordinal begins a label; one without goes on with the label begun above it in its column, until the
 * rows inside that label begin. Figures belong to the innermost label that is on their line or still waits for them.
 */
export const readLabels = (lines: readonly BodyLine[], columns: LabelColumns): Labels => {
  const labels: Label[] = [];
  const owners = new Map<number, Label>();
  let open: (Label | undefined)[] = [];
  lines.forEach((line, index) => {
    if (line.kind === 'header') {
      open = [];
      return;
    }
    for (const piece of line.labels) {
      const column = columns.columnOf(piece);
      const above = open[column];
      if (above && goesOn(above, piece, lines, index, columns)) {
        above.pieces.push(piece);
        above.bottom = line.y;
        continue;
      }
      const ordinal = ordinalOf(piece.text);
      const label: Label = { column, ordinal, pieces: [piece], top: line.y, bottom: line.y, figures: null };
      labels.push(label);
      open[column] = label;
      open = open.map((outer, at) => (at < column && outer?.figures != null ? undefined : outer));
    }
    if (line.kind !== 'figures') return;
    const owner = ownerOf(lines, index, open, columns);
    if (!owner) return;
    owner.figures = index;
    owner.bottom = Math.max(owner.bottom, line.y);
    owners.set(index, owner);
    open = open.slice(0, owner.column + 1);
  });
  return { labels, owners };
};

const goesOn = (
  above: Label,
  piece: Segment,
  lines: readonly BodyLine[],
  index: number,
  columns: LabelColumns,
): boolean => {
  if (ordinalOf(piece.text)) return false;
  const line = lines[index];
  if (!line) return false;
  const innermost = line.labels.at(-1) === piece;
  if (above.figures === null) {
    // A column of texts beside the labels is filled on every line; only an ordinal or upright writing joins its lines.
    if (line.kind !== 'figures' || innermost || above.ordinal) return true;
    return piece.text.length === 1;
  }
  if (line.kind === 'figures') return !innermost;
  return !leansDown(above, lines, index, columns.columnOf(piece), columns);
};

/** Whether a piece between two lines of figures belongs to the lower: that one has no label, or is nearer. */
const leansDown = (
  above: Label,
  lines: readonly BodyLine[],
  index: number,
  column: number,
  columns: LabelColumns,
): boolean => {
  const line = lines[index];
  const next = lines.slice(index + 1, index + 4).find(({ kind }) => kind === 'figures');
  if (!line || !next) return false;
  const up = line.y - above.bottom;
  const down = next.y - line.y;
  const unnamed = !next.labels.some((piece) => columns.columnOf(piece) >= column);
  return unnamed ? down <= up : above.ordinal === null && down < up;
};

const ownerOf = (
  lines: readonly BodyLine[],
  index: number,
  open: readonly (Label | undefined)[],
  columns: LabelColumns,
): Label | undefined => {
  const line = lines[index];
  const piece = line?.labels.at(-1);
  const waiting = open.findLast((label) => label !== undefined && label.figures === null);
  if (!line || !piece) return waiting;
  const own = open[columns.columnOf(piece)];
  if (!waiting || !own || waiting.column <= own.column || line.y - waiting.bottom > ADJACENT) return own;
  // The waiting label is a row left blank if its next line does not go on with it.
  const next = lines[index + 1]?.labels.at(-1);
  const resumed = next !== undefined && !ordinalOf(next.text) && columns.columnOf(next) === waiting.column;
  return ordinalOf(piece.text) && !resumed ? own : waiting;
};
