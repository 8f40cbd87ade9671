import type { List, ListLevel, Numbering } from './numbering.ts';
import { numeral } from './numerals.ts';

/** Gives the label of the next paragraph of a list, in document order; empty for bullets and unknown lists. */
export type Labeller = (numId: number, level: number) => string;

/** What a list has counted so far, by level. */
type Counts = Map<number, number>;

/** Counts one document's lists, each by its identity. */
export function createLabeller(numbering: Numbering): Labeller {
  const counted = new Map<string, Counts>();
  const begun = new Set<string>();
  return (numId, depth) => {
    const list = numbering.get(numId);
    const level = list?.levels.get(depth);
    if (list === undefined || level === undefined) return '';
    const counts = counted.get(list.identity) ?? new Map();
    counted.set(list.identity, counts);
    const first = !begun.has(`${numId} ${depth}`);
    begun.add(`${numId} ${depth}`);
    const previous = counts.get(depth);
    const next = previous === undefined ? level.start : previous + 1;
    counts.set(depth, (first ? list.restarts.get(depth) : undefined) ?? next);
    forgetDeeper(counts, list, depth);
    return level.hidden || level.format === 'bullet' ? '' : print(level, list, counts);
  };
}

function forgetDeeper(counts: Counts, list: List, depth: number): void {
  for (const deeper of counts.keys()) {
    const restart = list.levels.get(deeper)?.restart ?? null;
    if (deeper > depth && (restart === null || depth < restart)) counts.delete(deeper);
  }
}

function print(level: ListLevel, list: List, counts: Counts): string {
  return level.text.replace(/%([1-9])/g, (_, place: string) => {
    const depth = Number(place) - 1;
    const counting = list.levels.get(depth);
    const number = counts.get(depth) ?? counting?.start ?? 1;
    return numeral(number, level.legal ? 'decimal' : (counting?.format ?? 'decimal'));
  });
}
