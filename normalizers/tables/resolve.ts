import { labelOf } from '#normalizers/labels/label';
import { type Alignment, align } from './align.ts';
import type { Assignment } from './assignment.ts';
import type { Axis } from './axis.ts';
import type { Band } from './bands.ts';
import { columnsByPlace, figureCells, headingsListed, type PrintedColumn } from './columns.ts';
import type { PrintedHeading } from './heading.ts';
import { isBlank } from './kind.ts';
import { cellsOf } from './piece.ts';

/** What the printed columns of a band stand for. */
export interface Resolution {
  /**
   * - `place`: a figure belongs to the heading that stands over it
   * - `order`: spans are lost, or the header is on the page before: the n-th figure belongs to the n-th heading
   */
  readonly mode: 'place' | 'order';
  readonly headings: readonly PrintedHeading[];
  /** For `place`: the spots of each heading. */
  readonly columns: readonly PrintedColumn[];
  readonly assignments: readonly Assignment[];
  readonly total: number;
}

const leavesNamed = (text: string, { named }: Axis): readonly number[] => named.get(labelOf(text).bare) ?? [];

/** Two different leaves over one column: the header's cells have slid, and no place in it can be trusted. */
const hasSlid = (columns: readonly PrintedColumn[], axis: Axis): boolean =>
  columns.some(({ path }) => {
    const named = path.map((text) => leavesNamed(text, axis)).filter((found) => found.length > 0);
    return named.length > 1 && new Set(named.map((found) => found.join())).size > 1;
  });

/** How many figures most rows hold; null where no two thirds of them agree. */
const figuresPerRow = (band: Band): number | null => {
  const counts = band.rows.map((row) => figureCells(row).length);
  const often = counts.find((count) => 3 * counts.filter((other) => other === count).length >= 2 * counts.length);
  return often ?? null;
};

const isAscending = (numbers: readonly number[]): boolean =>
  numbers.every((n, i) => i === 0 || n > (numbers[i - 1] ?? 0));

const byLabel = (leaf: number): Assignment => ({ by: 'label', leaf, likeness: 1 });

/** The leaves named anywhere in the header, in the form's order: only where no row of it says another order. */
const byListing = (band: Band, axis: Axis): Resolution | null => {
  const rows = headingsListed(band);
  const named = rows.map((row) =>
    row.flatMap((heading) => leavesNamed(heading.path[0] ?? '', axis).map((leaf) => ({ leaf, heading }))),
  );
  if (!named.every((row) => isAscending(row.map(({ leaf }) => leaf)))) return null;
  const found = named.flat().sort((a, b) => a.leaf - b.leaf);
  if (!isAscending(found.map(({ leaf }) => leaf)) || found.length !== figuresPerRow(band)) return null;
  return {
    mode: 'order',
    headings: found.map(({ heading }) => heading),
    columns: [],
    assignments: found.map(({ leaf }) => byLabel(leaf)),
    total: found.length,
  };
};

/**
 * The one header row that holds a heading for each figure: 结果维持 … 总计, three times over. Where the header has slid,
 * cells of other rows stand among them or one is gone: then only the form's own columns, all and in order, will do.
 */
const byLongestRow = (band: Band, axis: Axis, header: 'slid' | 'sound'): Resolution | null => {
  const longest = headingsListed(band).reduce<readonly PrintedHeading[]>((a, b) => (b.length >= a.length ? b : a), []);
  if (longest.length === 0 || longest.length !== figuresPerRow(band)) return null;
  const { assignments, total } = align(longest, axis);
  const leaves = assignments.flatMap((assignment) => ('leaf' in assignment ? [assignment.leaf] : []));
  if (header === 'slid' && !(isAscending(leaves) && leaves.length === axis.leaves.length)) return null;
  return { mode: 'order', headings: longest, columns: [], assignments, total };
};

/**
 * A header row of markup that names columns and ends before the figures do: a row span above it is lost, or it is
 * printed twice, and its cells have moved to the left (未经复议直接起诉 over the figures of 行政复议).
 */
const isShort = ({ header, from, piece: { grid } }: Band): boolean =>
  grid.evidence === 'markup' &&
  header.some(
    (spots) => cellsOf(spots, from).filter(({ text }) => !isBlank(text)).length > 1 && spots.slice(from).includes(null),
  );

const byPlace = (columns: readonly PrintedColumn[], axis: Axis): Resolution | null => {
  if (columns.length === 0) return null;
  const { assignments, total } = align(columns, axis);
  return { mode: 'place', headings: columns, columns, assignments, total };
};

/** No heading is left at all (数据1 … 数据6): position may stand in only where every column of the form is there. */
const byPosition = (band: Band, { leaves }: Axis): Resolution | null => {
  if (figuresPerRow(band) !== leaves.length) return null;
  const assignments = leaves.map((_, leaf): Assignment => ({ by: 'position', leaf, likeness: 0 }));
  const heading = { path: [], at: band.piece.grid.at };
  return { mode: 'order', headings: leaves.map(() => heading), columns: [], assignments, total: 0 };
};

const carriedOn = (band: Band, before: Resolution | null): Resolution | null => {
  if (band.header.length > 0 || !before || figuresPerRow(band) !== before.headings.length) return null;
  return { ...before, mode: 'order', columns: [] };
};

const known = (resolution: Alignment | Resolution): number =>
  resolution.assignments.filter((assignment) => assignment.by === 'label').length;

/** The reading of a band's header that knows most of its columns; `before` is the band above it. */
export const resolveColumns = (band: Band, axis: Axis, before: Resolution | null): Resolution | null => {
  const columns = columnsByPlace(band);
  const hasMoved = hasSlid(columns, axis);
  const place = hasMoved ? null : byPlace(columns, axis);
  const sound = place && !isShort(band) ? place : null;
  if (sound && known(sound) === sound.headings.length) return sound;
  const others = [carriedOn(band, before), byListing(band, axis), byLongestRow(band, axis, sound ? 'sound' : 'slid')];
  const best = [sound, ...others]
    .filter((resolution) => resolution !== null)
    .reduce<Resolution | null>((a, b) => (a && known(a) >= known(b) ? a : b), null);
  if (best && known(best) > 0) return best;
  return place && !sound ? doubted(place) : byPosition(band, axis);
};

/** What stands over the figures may stand there by accident. */
const doubted = (resolution: Resolution): Resolution => ({
  ...resolution,
  assignments: resolution.assignments.map((assignment) =>
    assignment.by === 'label' ? { ...assignment, by: 'position' } : assignment,
  ),
});
