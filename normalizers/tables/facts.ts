import { type Leaf, type Table, unitOf } from '#forms';
import type { Cell, Fact, FormId, GridEvidence, Unit } from '#model';
import { readFigure } from '#normalizers/numbers/figure';
import type { Assignment } from './align.ts';
import type { Entry, Fit } from './fit.ts';
import { once } from './once.ts';

/** How far a figure can be trusted by the way its borders and its heading were found. */
const BY_EVIDENCE: Readonly<Record<GridEvidence, number>> = { markup: 1, ruled: 1, delimited: 1, aligned: 0.9 };

/** From here on a damaged label is told from every other of the form. */
export const SURE = 0.85;

const trust = (assignment: Assignment): number => {
  if (assignment.by === 'label') return assignment.likeness >= SURE ? 1 : 0.8;
  return assignment.by === 'position' ? 0.5 : 0;
};

/** `采购总金额（单位：元）`: a heading may state another unit of money than the form. */
const printedUnit = ({ row, column, headings }: Entry): Unit => {
  const unit = unitOf(row, column);
  if (unit !== '10k CNY' && unit !== 'CNY') return unit;
  const text = headings.join(' ').normalize('NFKC');
  if (text.includes('万元')) return '10k CNY';
  return /(?:^|[\s(:：])元(?:$|[\s)])/u.test(text) ? 'CNY' : unit;
};

const BY_HEADER: Readonly<Record<Entry['header'], number>> = { whole: 1, partly: 0.8 };

const twoPlaces = (confidence: number): number => Math.round(confidence * 100) / 100;

interface Identity {
  readonly id: string;
  readonly table: string;
  readonly row: string;
  readonly column: string;
  readonly form: FormId;
}

const cellFact = (identity: Identity, entry: Entry, cell: Cell): Fact => {
  const figure = readFigure(cell.text, { unit: printedUnit(entry), isSigned: entry.column.isSigned });
  const placed = entry.assigned.reduce((product, assignment) => product * trust(assignment), 1);
  return {
    ...identity,
    value: figure.value,
    raw: cell.text,
    state: figure.state,
    unit: figure.unit,
    confidence: twoPlaces(figure.confidence * placed * BY_HEADER[entry.header] * BY_EVIDENCE[entry.evidence]),
    at: cell.at,
  };
};

const unclearFact = (identity: Identity, entry: Entry, cells: readonly Cell[]): Fact => ({
  ...identity,
  value: null,
  raw: cells.map((cell) => cell.text).join(' '),
  state: 'unreadable',
  unit: unitOf(entry.row, entry.column),
  confidence: 1,
  at: cells[0]?.at ?? null,
});

const absentFact = (identity: Identity, unit: Unit): Fact => ({
  ...identity,
  value: null,
  raw: '',
  state: 'absent',
  unit,
  confidence: 1,
  at: null,
});

interface Pair {
  readonly row: Leaf;
  readonly column: Leaf;
  readonly id: string;
}

const pairsOf = once((table: Table): readonly Pair[] =>
  table.parts.flatMap(({ rows, columns }) =>
    rows.flatMap((row) => columns.map((column) => ({ row, column, id: `${table.id}.${row.path}.${column.path}` }))),
  ),
);

const found = (entries: readonly Entry[]): ReadonlyMap<Leaf, ReadonlyMap<Leaf, Entry>> => {
  const byRow = new Map<Leaf, Map<Leaf, Entry>>();
  for (const entry of entries) {
    const byColumn = byRow.get(entry.row) ?? new Map<Leaf, Entry>();
    byRow.set(entry.row, byColumn.set(entry.column, entry));
  }
  return byRow;
};

/** Every figure of the table, in the form's order, whether it is in print or not. */
export const factsOf = ({ form, table, entries }: Fit): readonly Fact[] => {
  const byRow = found(entries);
  return pairsOf(table).map(({ row, column, id }): Fact => {
    const identity = { id, table: table.id, row: row.path, column: column.path, form: form.id };
    const entry = byRow.get(row)?.get(column);
    if (!entry) return absentFact(identity, unitOf(row, column));
    const { slot } = entry;
    return slot.kind === 'cell' ? cellFact(identity, entry, slot.cell) : unclearFact(identity, entry, slot.cells);
  });
};
