import { fold } from '#forms';
import type { Cell, Fact, Grid } from '#model';
import { labelOf } from '#normalizers/labels/label';
import { readFigure } from '#normalizers/numbers/figure';
import { isBlank, isUnit, kindOf } from './kind.ts';
import { cellsOf, pieceOf } from './piece.ts';

/** Fewer rows are an index card or a caption. */
const FEWEST_ROWS = 3;
/** 本年度 and 历年累计: with more columns it is no list. */
const MOST_FIGURES = 2;

/** A longer text is prose in a table, and no name of a figure; PostgreSQL indexes ids up to 2,700 bytes. */
const LONGEST_LABEL = 200;

interface Entry {
  readonly label: Cell;
  readonly unit: string;
  readonly figures: readonly Cell[];
}

const entryOf = (cells: readonly Cell[]): Entry | null => {
  const labels = cells.filter((cell) => kindOf(cell) === 'label' && !isUnit(cell.text));
  const figures = cells.filter((cell) => kindOf(cell) === 'figure');
  const [label, ...others] = labels;
  if (!label || label.text.length > LONGEST_LABEL || others.length > 0) return null;
  if (figures.length === 0 || figures.length > MOST_FIGURES) return null;
  if (figures.some((figure) => figure.column <= label.column)) return null;
  return { label, unit: cells.find((cell) => isUnit(cell.text))?.text.trim() ?? '', figures };
};

/** The headings over the figures of a list, or `value` where it prints none. */
const columnNames = (header: readonly Cell[], count: number): readonly string[] => {
  const names = header.map((cell) => fold(cell.text)).slice(-count);
  return names.length === count && count > 1 ? names : ['value', 'cumulative'].slice(0, count);
};

const MONEY: Readonly<Record<string, '10k CNY' | 'CNY'>> = { 万元: '10k CNY', 元: 'CNY' };

const factsOfEntry = ({ label, unit, figures }: Entry, columns: readonly string[]): readonly Fact[] =>
  figures.map((cell, index) => {
    const row = labelOf(label.text).bare;
    const column = columns[index] ?? 'value';
    const figure = readFigure(cell.text, { unit: MONEY[unit] ?? 'item', isSigned: true });
    return {
      id: `list.${row}.${column}`,
      table: 'list',
      row,
      column,
      form: 'ogi-regional',
      value: figure.value,
      raw: cell.text,
      state: figure.state,
      unit: figure.unit,
      confidence: figure.confidence,
      at: cell.at,
    } satisfies Fact;
  });

/** The figures of a simple list, each row one label and one or two numbers; empty where the grid is no such list. */
export const listFacts = (grid: Grid): readonly Fact[] => {
  const rows = pieceOf(grid).spots.map((spots) => cellsOf(spots, 0).filter((cell) => !isBlank(cell.text)));
  const entries = rows.map(entryOf);
  const found = entries.filter((entry) => entry !== null);
  const count = found[0]?.figures.length ?? 0;
  const isList = found.length >= FEWEST_ROWS && found.every((entry) => entry.figures.length === count);
  if (!isList) return [];
  const first = entries.findIndex((entry) => entry !== null);
  const columns = columnNames(rows[first - 1] ?? [], count);
  const facts = found.flatMap((entry) => factsOfEntry(entry, columns));
  // Two rows of one name (其中 of two groups) could not be told apart by an id.
  const isUnique = ({ id }: Fact): boolean => facts.filter((other) => other.id === id).length === 1;
  return facts.filter(isUnique);
};
