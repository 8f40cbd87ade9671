import type { Fact } from '#model';

/** The figures of a report by what stands in their cells, each list in the report's order. */
export interface FiguresInPrint {
  readonly reported: readonly Fact[];
  /** Blank cells and dashes. */
  readonly unfilled: readonly Fact[];
  readonly unreadable: readonly Fact[];
  readonly absent: readonly Fact[];
}

const LIST_OF = {
  reported: 'reported',
  blank: 'unfilled',
  dash: 'unfilled',
  unreadable: 'unreadable',
  absent: 'absent',
} as const;

export const figuresInPrint = (facts: readonly Fact[]): FiguresInPrint => {
  const lists: Record<keyof FiguresInPrint, Fact[]> = { reported: [], unfilled: [], unreadable: [], absent: [] };
  for (const fact of facts) lists[LIST_OF[fact.state]].push(fact);
  return lists;
};
