import type { Form, Leaf, Part, Table } from '#forms';
import type { Cell, GridEvidence } from '#model';
import { align } from './align.ts';
import type { Assignment } from './assignment.ts';
import { type Axis, acrossAxis, columnAxis, rowAxis } from './axis.ts';
import { type Band, type BodyRow, bandsOf, type Vocabulary } from './bands.ts';
import { figureCells } from './columns.ts';
import { legibility, type PrintedHeading } from './heading.ts';
import { isBlank, isUnit, kindOf } from './kind.ts';
import { cellsOf, type Piece } from './piece.ts';
import { type Resolution, resolveColumns } from './resolve.ts';
import { type Slot, slotsOf } from './slot.ts';
import { vocabularyOf } from './vocabulary.ts';

/** One figure of the form and where it was found in print. */
export interface Entry {
  readonly row: Leaf;
  readonly column: Leaf;
  readonly slot: Slot;
  /** How its row and its column were found. */
  readonly assigned: readonly [Assignment, Assignment];
  /** `partly`: some column of figures beside it has no heading that is known. */
  readonly header: 'whole' | 'partly';
  /** The labels beside and over the figure: a unit may be printed among them. */
  readonly beside: readonly Cell[];
  readonly over: readonly string[];
  readonly evidence: GridEvidence;
}

/** A printed heading with figures, and what became of it. */
export interface HeadingUse {
  readonly axis: 'row' | 'column';
  readonly heading: PrintedHeading;
  readonly assignment: Assignment;
  /** The id it was read as, where it was. */
  readonly readAs: string | null;
}

/** Printed pieces read as one table of one form. */
export interface Fit {
  readonly form: Form;
  readonly table: Table;
  readonly entries: readonly Entry[];
  readonly uses: readonly HeadingUse[];
  /** 0–1: the share of headings, printed and of the form, that found each other. */
  readonly score: number;
}

interface Printed {
  readonly band: Band;
  readonly row: BodyRow;
}

const rowHeading = ({ band, row }: Printed): PrintedHeading => ({
  path: row.labels.map((cell) => cell.text).filter((text) => !isUnit(text)),
  at: row.labels.at(-1)?.at ?? row.spots.find((cell) => cell !== null)?.at ?? band.piece.grid.at,
  ...legibility(row.labels),
});

const hasFigures = (slots: readonly Slot[], index: number): boolean => {
  const slot = slots[index];
  return slot !== undefined && (slot.kind === 'unclear' || slot.cell.text.trim() !== '');
};

/** Left of where the other rows' figures begin, too: a run of figures glued together. */
const holdsFigures = ({ spots, from }: BodyRow): boolean =>
  cellsOf(spots, from).some((cell) => !isBlank(cell.text)) ||
  cellsOf(spots, 0).some((cell) => kindOf(cell) === 'figure');

/** The heading of a group on a row of its own, dashes in the figures' place: 三、依申请公开情况 | —— | —— */
const isGroupRow = ({ spots, labels }: BodyRow, { isKnown }: Vocabulary): boolean =>
  labels.some((cell) => isKnown(cell.text)) &&
  !cellsOf(spots, 0).some((cell) => kindOf(cell) === 'figure' && /\p{Nd}/u.test(cell.text));

interface ReadBand {
  readonly entries: readonly Entry[];
  readonly uses: readonly HeadingUse[];
  readonly resolution: Resolution | null;
}

/** A column of the axis that a band's headings stand for: with the row it fixes, where headings name both. */
interface Target {
  readonly row: Leaf | null;
  readonly column: Leaf;
}

interface Line {
  readonly row: BodyRow;
  readonly leaf: Leaf | null;
  readonly assignment: Assignment;
}

const BY_NATURE: Assignment = { by: 'label', leaf: 0, likeness: 1 };

const readBand = (
  band: Band,
  lines: readonly Line[],
  targets: readonly Target[],
  axis: Axis,
  before: Resolution | null,
): ReadBand => {
  const resolution = resolveColumns(band, axis, before);
  if (!resolution) return { entries: [], uses: [], resolution };
  const slots = lines.map(({ row }) => slotsOf(row, resolution, band.from));
  const used = resolution.headings.map((_, k) => slots.some((row) => hasFigures(row, k)));
  const isKnown = ({ by }: Assignment): boolean => by === 'label' || by === 'enclosure';
  const header = resolution.assignments.every((each, k) => isKnown(each) || !used[k]) ? 'whole' : 'partly';
  const entries: Entry[] = [];
  const uses: HeadingUse[] = [];
  resolution.headings.forEach((heading, k) => {
    const assignment = resolution.assignments[k] ?? { by: 'unknown' };
    const target = 'leaf' in assignment ? targets[assignment.leaf] : undefined;
    if (used[k]) {
      uses.push({ axis: 'column', heading, assignment, readAs: target?.column.path ?? null });
    }
    lines.forEach((line, i) => {
      const slot = slots[i]?.[k];
      const row = line.leaf ?? target?.row;
      if (!slot || !row || !target) return;
      entries.push({
        header,
        row,
        column: target.column,
        slot,
        assigned: [line.assignment, assignment],
        beside: line.row.labels,
        over: heading.path,
        evidence: band.piece.grid.evidence,
      });
    });
  });
  return { entries, uses, resolution };
};

const share = (found: number, printed: number, expected: number): number => found / Math.max(printed, expected, 1);

/** Rows down the side, columns across the top: sections two and three, and section four where it is set as 3 × 5. */
const fitPlain = (table: Table, bands: readonly Band[], vocabulary: Vocabulary): Omit<Fit, 'form' | 'table'> => {
  const printed: readonly Printed[] = bands.flatMap((band) => band.rows.map((row) => ({ band, row })));
  const targets = table.parts.flatMap((part) => part.rows.map((leaf) => ({ part, leaf })));
  const headings = printed.map(rowHeading);
  const rows = align(headings, rowAxis(table));
  const assignmentOf = (index: number): Assignment => rows.assignments[index] ?? { by: 'unknown' };
  const targetOf = (index: number) => {
    const assignment = assignmentOf(index);
    return 'leaf' in assignment ? targets[assignment.leaf] : undefined;
  };

  const entries: Entry[] = [];
  const uses: HeadingUse[] = [];
  const shares: number[] = [];
  const before = new Map<Part, Resolution>();
  for (const band of bands) {
    const indexes = printed.flatMap((item, i) => (item.band === band ? [i] : []));
    const parts = new Set(indexes.map((i) => targetOf(i)?.part).filter((part) => part !== undefined));
    for (const part of parts) {
      const lines = indexes.flatMap((i): Line[] => {
        const target = targetOf(i);
        const row = printed[i]?.row;
        return row && target?.part === part ? [{ row, leaf: target.leaf, assignment: assignmentOf(i) }] : [];
      });
      const columns = part.columns.map((column) => ({ row: null, column }));
      const read = readBand(band, lines, columns, columnAxis(part), before.get(part) ?? lastOf(before));
      if (read.resolution) before.set(part, read.resolution);
      entries.push(...read.entries);
      uses.push(...read.uses);
      const { total = 0, headings: over = [] } = read.resolution ?? {};
      shares.push(share(total, over.length, part.columns.length));
    }
  }
  printed.forEach(({ row }, i) => {
    const heading = headings[i];
    const isGroup = assignmentOf(i).by === 'unknown' && isGroupRow(row, vocabulary);
    if (heading && holdsFigures(row) && !isGroup) {
      uses.push({ axis: 'row', heading, assignment: assignmentOf(i), readAs: targetOf(i)?.leaf.path ?? null });
    }
  });
  const columnShare = shares.reduce((sum, each) => sum + each, 0) / Math.max(shares.length, 1);
  return { entries, uses, score: (share(rows.total, printed.length, targets.length) + columnShare) / 2 };
};

const lastOf = (resolutions: ReadonlyMap<Part, Resolution>): Resolution | null =>
  [...resolutions.values()].at(-1) ?? null;

/** A recognised heading above the table may have a stray figure in it: the line of figures has more of them. */
const fullestRows = (bands: readonly Band[]): readonly BodyRow[] => {
  const rows = bands.flatMap((band) => band.rows);
  const most = Math.max(0, ...rows.map((row) => figureCells(row).length));
  return rows.filter((row) => 2 * figureCells(row).length > most);
};

/** Rows and columns both across the top, one line of figures: section four as the form prints it. */
const fitAcross = (table: Table, bands: readonly Band[]): Omit<Fit, 'form' | 'table'> => {
  const [part] = table.parts;
  const lines = fullestRows(bands);
  if (!part || table.parts.length > 1 || lines.length !== 1) return { entries: [], uses: [], score: 0 };
  const targets = part.rows.flatMap((row) => part.columns.map((column) => ({ row, column })));
  const band = bands.find(({ rows }) => rows.some((row) => lines.includes(row)));
  if (!band) return { entries: [], uses: [], score: 0 };
  const line = lines.map((row) => ({ row, leaf: null, assignment: BY_NATURE }));
  const { entries, uses, resolution } = readBand(band, line, targets, acrossAxis(part), null);
  const { total = 0, headings = [] } = resolution ?? {};
  return { entries, uses, score: share(total, headings.length, targets.length) };
};

/** The best way to read the pieces, as printed, as this table of this form. */
export const fitTable = (form: Form, table: Table, pieces: readonly Piece[]): Fit => {
  const vocabulary = vocabularyOf(table);
  const bands = pieces.flatMap((piece) => bandsOf(piece, vocabulary));
  const [plain, across] = [fitPlain(table, bands, vocabulary), fitAcross(table, bands)];
  return { form, table, ...(across.score > plain.score ? across : plain) };
};
