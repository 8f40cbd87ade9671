import type { BodyLine } from './aligned-body.ts';
import type { LabelColumns } from './aligned-label-columns.ts';
import { type Label, readLabels } from './aligned-labels.ts';

/** A row of the body: figures with their label, a label whose figures were left blank, or a header line inside. */
export type BodyRow =
  | { readonly kind: 'figures'; readonly y: number; readonly label: Label | null; readonly line: BodyLine }
  | { readonly kind: 'blank'; readonly y: number; readonly label: Label }
  | { readonly kind: 'header'; readonly y: number; readonly label: null; readonly line: BodyLine };

/** A label that stands beside several rows: from `first` to before `end`. */
export interface Group {
  readonly label: Label;
  readonly first: number;
  readonly end: number;
}

export const bodyRows = (
  lines: readonly BodyLine[],
  columns: LabelColumns,
  em: number,
): { readonly rows: readonly BodyRow[]; readonly groups: readonly Group[] } => {
  const { labels, owners } = readLabels(lines, columns);
  const isGroup = (label: Label): boolean => label.figures === null && standsBeside(label, columns, em);
  const rows: BodyRow[] = labels
    .filter((label) => label.figures === null && !isGroup(label))
    .map((label) => ({ kind: 'blank', y: (label.top + label.bottom) / 2, label }));
  lines.forEach((line, index) => {
    if (line.kind === 'figures') rows.push({ kind: 'figures', y: line.y, label: owners.get(index) ?? null, line });
    if (line.kind === 'header') rows.push({ kind: 'header', y: line.y, label: null, line });
  });
  rows.sort((a, b) => a.y - b.y);
  const groups = columns.starts.flatMap((_, column) =>
    groupsOf(
      rows,
      labels.filter((label) => label.column === column && isGroup(label)),
      column,
    ),
  );
  return { rows, groups };
};

/** A label that does not reach into the next label column stands beside rows and not over them. */
const standsBeside = ({ column, pieces }: Label, { starts }: LabelColumns, em: number): boolean => {
  const next = starts[column + 1];
  return next !== undefined && pieces.every(({ x1 }) => x1 <= next + em / 2);
};

/** The groups of one label column: its own rows and those of the columns left of it part the rows into runs. */
const groupsOf = (rows: readonly BodyRow[], labels: readonly Label[], column: number): readonly Group[] => {
  const groups: Group[] = [];
  let next = 0;
  let first = 0;
  while (first < rows.length && next < labels.length) {
    if (isBound(rows[first], column)) {
      first += 1;
      continue;
    }
    let end = first;
    while (end < rows.length && !isBound(rows[end], column)) end += 1;
    const below = rows[end]?.y ?? Number.POSITIVE_INFINITY;
    const inside: Label[] = [];
    for (let label = labels[next]; label && middleOf(label) < below; label = labels[next]) {
      inside.push(label);
      next += 1;
    }
    groups.push(...divided(rows, { first, end }, inside));
    first = end;
  }
  return groups;
};

const isBound = (row: BodyRow | undefined, column: number): boolean =>
  row?.kind === 'header' || (row?.label != null && row.label.column <= column);

const middleOf = ({ top, bottom }: Label): number => (top + bottom) / 2;

/** A group's label is printed in its middle, and its rows count from one: where ordinals begin again, so does a group. */
const divided = (
  rows: readonly BodyRow[],
  { first, end }: { readonly first: number; readonly end: number },
  labels: readonly Label[],
): readonly Group[] => {
  const cuts = cutsBetween(rows, { first, end }, labels);
  return labels
    .map((label, index) => ({ label, first: cuts[index - 1] ?? first, end: cuts[index] ?? end }))
    .filter((group) => group.end > group.first);
};

const cutsBetween = (
  rows: readonly BodyRow[],
  { first, end }: { readonly first: number; readonly end: number },
  labels: readonly Label[],
): readonly number[] => {
  if (labels.length < 2) return [];
  const restarts: number[] = [];
  for (let at = first + 1; at < end; at += 1) if (rows[at]?.label?.ordinal?.first) restarts.push(at);
  if (restarts.length === labels.length - 1) return restarts;
  const cuts: number[] = [];
  let top = edgeAbove(rows, first);
  let from = first;
  labels.slice(0, -1).forEach((label, index) => {
    const bottom = 2 * middleOf(label) - top;
    let cut = from + 1;
    const latest = end - (labels.length - 1 - index);
    while (cut < latest && edgeAbove(rows, cut + 1) <= bottom + 0.5) cut += 1;
    cuts.push(Math.min(cut, end));
    from = cut;
    top = edgeAbove(rows, cut);
  });
  return cuts;
};

/** Half-way between a row and the one above it; for the last edge, as far below as the row is from the one above. */
const edgeAbove = (rows: readonly BodyRow[], at: number): number => {
  const [above, below] = [rows[at - 1], rows[at]];
  if (above && below) return (above.y + below.y) / 2;
  if (below) return below.y - ((rows[at + 1]?.y ?? below.y + 1) - below.y) / 2;
  return (above?.y ?? 0) + 1;
};
