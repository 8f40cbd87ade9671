import { z } from 'zod';

const common = {
  /** The report's id, `sha256:…`, as the person saw it. */
  report: z.string().regex(/^sha256:[0-9a-f]{64}(#[a-z]+=\d+(-\d+)?)?$/),
  /** The name it was known by: when this name comes with other bytes, the decision is out of date. */
  uri: z.string().min(1),
  reason: z.string().min(1),
  /** What the finding says, for who decides; nothing is made of it. */
  message: z.strictObject({ zh: z.string(), en: z.string() }).optional(),
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

const Decision = z.discriminatedUnion('decision', [
  z.strictObject({ decision: z.literal('accept'), ...OfFinding }),
  z.strictObject({ decision: z.literal('dismiss'), ...OfFinding }),
  // The finding may stay named, as it was when the entry was undecided: the figure alone counts.
  z.strictObject({ decision: z.literal('misread'), ...OfFinding, rule: z.string().optional(), fact: z.string() }),
  z.strictObject({ decision: z.literal('undecided'), ...OfFinding, reason: z.literal('') }),
]);

/**
 * What a person has decided.
 * - `accept`: the finding is right
 * - `dismiss`: the finding is not to be shown
 * - `misread`: gouji has read this figure wrongly; what stands on it may be wrong
 */
export type Entry = Readonly<Exclude<z.infer<typeof Decision>, { readonly decision: 'undecided' }>>;

const isDecided = (entry: z.infer<typeof Decision>): entry is Entry => entry.decision !== 'undecided';

export const CorrectionsFile = z
  .strictObject({
    schema: z.literal('gouji/corrections@1'),
    // A person fills in what is certain, and leaves the rest for another day.
    entries: z
      .array(Decision)
      .transform((entries) => entries.filter(isDecided))
      .readonly(),
  })
  .readonly();
