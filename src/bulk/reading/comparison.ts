import { auditAcross } from '../../audit/across/audit-across.ts';
import type { Whole } from '../../audit/across/context.ts';
import type { Digest } from '../../audit/across/digest.ts';
import { comparisonRows, type Rows } from '../../dataset/index.ts';

/** The reports that are held against each other: what is kept of each, and its outcome. */
export type Comparable = ReadonlyMap<Digest, string>;

/** The rows of one comparison, with what is found. */
export const comparisonOf = (
  reports: Comparable,
  which: { readonly comparison: number; readonly gouji: string },
  wholes: readonly Whole[] = [],
): Rows => {
  const audits = auditAcross([...reports.keys()], wholes).flatMap(({ of, findings }) => {
    const outcome = reports.get(of);
    return outcome === undefined ? [] : [{ outcome, findings }];
  });
  return comparisonRows({ ...which, made: new Date(), reports: reports.size, audits });
};
