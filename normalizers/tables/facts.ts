import { type Leaf, type Table, unitOf } from '#forms';
import type { Cell, Fact, GridEvidence, Recognised, Unit } from '#model';
import { readFigure } from '#normalizers/numbers/figure';
import { once } from '#normalizers/once';
import { type Assignment, SURE } from './assignment.ts';
import type { Entry, Fit } from './fit.ts';

/** How far a figure can be trusted by the way its borders and its heading were found. */
const BY_EVIDENCE: Readonly<Record<GridEvidence, number>> = { markup: 1, ruled: 1, delimited: 1, aligned: 0.9 };

/** How far a place alone can be trusted. */
const BY_PLACE = { enclosure: 0.95, position: 0.5 } as const;

const trust = (assignment: Assignment): number => {
  if (assignment.by === 'label') return assignment.likeness >= SURE ? 1 : 0.8;
  return 'leaf' in assignment ? BY_PLACE[assignment.by] : 0;
};

/** `采购总金额（单位：元）`: a heading may state another unit of money than the form. */
const printedUnit = ({ row, column, beside, over }: Entry): Unit => {
  const unit = unitOf(row, column);
  if (unit !== '10k CNY' && unit !== 'CNY') return unit;
  const text = [...beside.map((cell) => cell.text), ...over].join(' ').normalize('NFKC');
  if (text.includes('万元')) return '10k CNY';
  return /(?:^|[\s(:：])元(?:$|[\s)])/u.test(text) ? 'CNY' : unit;
};

const BY_HEADER: Readonly<Record<Entry['header'], number>> = { whole: 1, partly: 0.8 };

const twoPlaces = (confidence: number): number => Math.round(confidence * 100) / 100;

/** What is printed of a figure, without what it is a figure of. */
type Print = Pick<Fact, 'value' | 'raw' | 'state' | 'unit' | 'confidence' | 'at'>;

const confidenceOf = ({ assigned, header, evidence }: Entry, figure: number): number => {
  const [first, second] = assigned;
  return twoPlaces(figure * trust(first) * trust(second) * BY_HEADER[header] * BY_EVIDENCE[evidence]);
};

const cellPrint = (entry: Entry, { text, at, recognised }: Cell): Print => {
  const { state, value, unit, confidence } = readFigure(text, {
    unit: printedUnit(entry),
    isSigned: entry.column.isSigned,
  });
  return {
    value,
    raw: text,
    state,
    unit,
    confidence: confidenceOf(entry, confidence * (recognised?.confidence ?? 1)),
    at,
  };
};

const unclearPrint = ({ row, column }: Entry, cells: readonly Cell[]): Print => ({
  value: null,
  raw: cells.map((cell) => cell.text).join(' '),
  state: 'unreadable',
  unit: unitOf(row, column),
  confidence: 1,
  at: cells[0]?.at ?? null,
});

const printOf = (entry: Entry | undefined, row: Leaf, column: Leaf): Print => {
  if (!entry) return { value: null, raw: '', state: 'absent', unit: unitOf(row, column), confidence: 1, at: null };
  const { slot } = entry;
  return slot.kind === 'cell' ? cellPrint(entry, slot.cell) : unclearPrint(entry, slot.cells);
};

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
    const { value, raw, state, unit, confidence, at } = printOf(byRow.get(row)?.get(column), row, column);
    // Written out: spread over every figure of an archive, `...` costs as much as reading the page.
    return {
      id,
      table: table.id,
      row: row.path,
      column: column.path,
      form: form.id,
      value,
      raw,
      state,
      unit,
      confidence,
      at,
    };
  });
};

/** How the figures of a table were recognised, by fact id; empty for a text layer. */
export const recognitionsOf = ({ table, entries }: Fit): ReadonlyMap<string, Recognised> =>
  new Map(
    entries.flatMap(({ row, column, slot }) =>
      slot.kind === 'cell' && slot.cell.recognised
        ? [[`${table.id}.${row.path}.${column.path}`, slot.cell.recognised] as const]
        : [],
    ),
  );
