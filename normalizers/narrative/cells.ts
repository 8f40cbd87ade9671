import type { Fact } from '#model';
import type { FigurePath } from './subject.ts';

const APPLICANTS = [
  'naturalPerson',
  'business',
  'researchInstitution',
  'socialOrganization',
  'legalServiceProvider',
  'otherOrganization',
];

/** Finds the figures of a report's tables by path. */
export type CellFinder = (path: FigurePath) => readonly string[];

const isPrinted = (fact: Fact | undefined): boolean => fact?.state === 'reported';

/**
 * A path as ids of facts: a group is the sum of its rows, and the total of a row whose 总计 is not filled in (a city
 * office, 2019) is the sum of its applicants. Empty where the tables have no such row.
 */
export const cellFinder = (facts: readonly Fact[]): CellFinder => {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const rows = [...new Set(facts.map(({ table, row }) => `${table}.${row}`))];
  const cellsOf = (row: string, column: string): readonly string[] => {
    const total = `${row}.${column}`;
    if (column !== 'total' || !row.startsWith('requests.') || isPrinted(byId.get(total))) return [total];
    const parts = APPLICANTS.map((applicant) => `${row}.${applicant}`);
    return parts.some((id) => isPrinted(byId.get(id))) ? parts : [total];
  };
  const find: CellFinder = (path) => {
    const at = path.lastIndexOf('.');
    const [group, column] = [path.slice(0, at), path.slice(at + 1)];
    const within = `${group}.`;
    return rows
      .filter((row) => row === group || row.startsWith(within))
      .flatMap((row) => cellsOf(row, column))
      .filter((id) => byId.has(id));
  };
  const known = new Map<FigurePath, readonly string[]>();
  return (path) => {
    const ids = known.get(path) ?? find(path);
    known.set(path, ids);
    return ids;
  };
};
