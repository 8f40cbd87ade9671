import type { Box, Fact, Finding, Place } from '#model';
import { relationOf } from '../ledger/relation.ts';

/**
 * What a cell is to a finding.
 * - `left`: added up · `right`: what it should equal · `figure`: in question, where there is no relation
 * - `suspect`: its change would mend every relation · `at`: a place the finding points to
 */
export type MarkKind = 'left' | 'right' | 'figure' | 'suspect' | 'at';

export interface Mark {
  readonly kind: MarkKind;
  /** The fact it is, where it is one. */
  readonly fact: Fact | null;
  readonly at: Place;
}

/** A mark on a page: its place is a box. */
export interface PageMark extends Mark {
  readonly at: { readonly page: number; readonly box: Box };
}

/** Every cell and place of a finding that a person should look at; suspects come last, to be drawn on top. */
export const marksOf = (finding: Finding, facts: ReadonlyMap<string, Fact>): readonly Mark[] => {
  const suspects = new Set(finding.suspects.map(({ fact }) => fact));
  const relation = relationOf(finding, facts);
  const right = new Set(relation?.right.addends.map(({ fact }) => fact.id));
  const own = relation ? [...relation.left.addends, ...relation.right.addends].map(({ fact }) => fact.id) : [];
  const kindOf = (id: string): MarkKind => {
    if (suspects.has(id)) return 'suspect';
    if (!relation) return 'figure';
    return right.has(id) ? 'right' : 'left';
  };
  const ids = new Set([...own, ...finding.facts, ...suspects]);
  const cells = [...ids].flatMap((id): readonly Mark[] => {
    const fact = facts.get(id);
    return fact?.at ? [{ kind: kindOf(id), fact, at: fact.at }] : [];
  });
  const at: readonly Mark[] = finding.at ? [{ kind: 'at', fact: null, at: finding.at }] : [];
  const isSuspect = ({ kind }: Mark): boolean => kind === 'suspect';
  return [...at, ...cells.filter((mark) => !isSuspect(mark)), ...cells.filter(isSuspect)];
};

export const isOnPage = (mark: Mark): mark is PageMark => 'page' in mark.at;
