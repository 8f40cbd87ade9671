import type { Fact, Finding, Place } from '#model';

const RANK = { error: 0, warning: 1, notice: 2 } as const;

/** Numbers that compare as the places follow one another; prose before tables where a format counts them apart. */
const position = (place: Place): readonly number[] => {
  if ('page' in place) return [place.page, place.box[1], place.box[0]];
  if ('line' in place) return [place.line, place.from];
  if ('paragraph' in place) return [0, place.paragraph];
  return [1, place.table, place.row, place.column];
};

const compareNumbers = (a: readonly number[], b: readonly number[]): number => {
  const index = a.findIndex((number, step) => number !== b[step]);
  return index < 0 ? 0 : (a[index] ?? 0) - (b[index] ?? 0);
};

/** Errors, warnings, notices; within each as they come in the document, and what has no place first. */
export const inOrder = (findings: readonly Finding[], facts: readonly Fact[]): readonly Finding[] => {
  if (findings.length < 2) return findings;
  let places: ReadonlyMap<string, Place | null> | undefined;
  const placeOf = (id: string): Place | null | undefined => {
    places ??= new Map(facts.map((fact) => [fact.id, fact.at]));
    return places.get(id);
  };
  const positionOf = ({ at, facts: ids }: Finding): readonly number[] => {
    const place = at ?? ids.map(placeOf).find((candidate) => candidate);
    return place ? position(place) : [-1];
  };
  return findings
    .map((finding) => ({ finding, key: [RANK[finding.severity], ...positionOf(finding)] }))
    .sort((a, b) => compareNumbers(a.key, b.key))
    .map(({ finding }) => finding);
};
