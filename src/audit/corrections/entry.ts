import { z } from 'zod';

const common = {
  /** The report's id, `sha256:…`, as the person saw it. */
  report: z.string().regex(/^sha256:[0-9a-f]{64}(#[a-z]+=\d+(-\d+)?)?$/),
  /** The name it was known by: when this name comes with other bytes, the decision is out of date. */
  uri: z.string().min(1),
  reason: z.string().min(1),
  /** The figures as they were when the person decided, by fact id; null for a blank, a dash or an unreadable cell. */
  expect: z.record(z.string(), z.number().nullable()),
};

const Scope = z.union([z.strictObject({ row: z.string() }), z.strictObject({ column: z.string() })]);

const OfFinding = {
  ...common,
  rule: z.string(),
  equation: z.string().optional(),
  scope: Scope.optional(),
  /** A figure that the finding stands on. */
  fact: z.string().optional(),
};

/**
 * What a person has decided.
 * - `accept`: the finding is right
 * - `dismiss`: the finding is not to be shown
 * - `misread`: gouji has read this figure wrongly; what stands on it may be wrong
 */
export const Entry = z
  .discriminatedUnion('decision', [
    z.strictObject({ decision: z.literal('accept'), ...OfFinding }),
    z.strictObject({ decision: z.literal('dismiss'), ...OfFinding }),
    z.strictObject({ decision: z.literal('misread'), ...common, fact: z.string() }),
  ])
  .readonly();
export type Entry = z.infer<typeof Entry>;

export const CorrectionsFile = z
  .strictObject({ schema: z.literal('gouji/corrections@1'), entries: z.array(Entry).readonly() })
  .readonly();
