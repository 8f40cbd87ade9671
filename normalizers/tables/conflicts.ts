import type { Fact } from '#model';
import type { Fit } from './fit.ts';
import type { Piece } from './piece.ts';
import { streamRows } from './stream/rows.ts';

/** A figure that two readings disagree about is worth half. */
const DOUBT = 0.5;

const tight = (text: string): string => text.replace(/\s+/gu, '');

const holdsNumber = (text: string): boolean => /\p{Nd}/u.test(text);

const isDisputed = ({ state, raw }: Fact, figure: string): boolean => {
  switch (state) {
    case 'reported':
    case 'dash':
      return tight(raw) !== tight(figure);
    case 'blank':
    case 'absent':
      return holdsNumber(figure);
    case 'unreadable':
      return false;
  }
};

interface Compared {
  readonly fact: Fact;
  readonly differs: boolean;
}

/** Columns most of whose figures are in dispute: their heading is, and with it the rows that the stream says nothing of. */
const disputedColumns = (compared: readonly Compared[]): ReadonlySet<string> => {
  const columns = new Set(compared.map(({ fact }) => fact.column));
  const isMostly = (column: string): boolean => {
    const own = compared.filter(({ fact }) => fact.column === column);
    return 2 * own.filter(({ differs }) => differs).length > own.length;
  };
  return new Set([...columns].filter(isMostly));
};

/** The figures of a table of which the stream of its numbers says another thing than its grid, by fact id. */
export const conflicts = ({ table }: Fit, pieces: readonly Piece[], facts: readonly Fact[]): ReadonlySet<string> => {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const compared = streamRows(table, pieces).flatMap(({ row, part, figures }) =>
    part.columns.flatMap((column, index): Compared[] => {
      const fact = byId.get(`${table.id}.${row.path}.${column.path}`);
      return fact ? [{ fact, differs: isDisputed(fact, figures[index] ?? '') }] : [];
    }),
  );
  const columns = disputedColumns(compared);
  const disputed = facts.filter(({ column, state }) => state === 'reported' && columns.has(column)).map(({ id }) => id);
  return new Set([...compared.filter(({ differs }) => differs).map(({ fact }) => fact.id), ...disputed]);
};

/** The facts with those in dispute marked. */
export const marked = (facts: readonly Fact[], disputed: ReadonlySet<string>): readonly Fact[] =>
  disputed.size === 0
    ? facts
    : facts.map((fact) => (disputed.has(fact.id) ? { ...fact, confidence: fact.confidence * DOUBT } : fact));
