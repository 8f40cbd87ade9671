import { z } from 'zod';
import { Place } from './place.ts';

/** error: cannot be true · warning: unlikely · notice: worth a look. */
export const Severity = z.enum(['error', 'warning', 'notice']);
export type Severity = z.infer<typeof Severity>;

/** published: the report itself says so · reading: we may have misread it. */
export const Certainty = z.enum(['published', 'reading']);
export type Certainty = z.infer<typeof Certainty>;

export const Wording = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) }).readonly();
export type Wording = z.infer<typeof Wording>;

/** A figure that must be wrong, the value that would mend the relations, and why. Never put in the figure's place. */
export const Suspect = z.strictObject({ fact: z.string(), value: z.number(), why: Wording }).readonly();
export type Suspect = z.infer<typeof Suspect>;

export const OtherReport = z.strictObject({ uri: z.string(), year: z.int().nullable() }).readonly();
export type OtherReport = z.infer<typeof OtherReport>;

/** accepted: it is as the finding says · misread: gouji has read a figure wrongly. */
export const Decision = z
  .strictObject({ state: z.enum(['accepted', 'misread']), reason: z.string().min(1) })
  .readonly();
export type Decision = z.infer<typeof Decision>;

/**
 * What the picture of the page shows where a figure of the text layer stands.
 * - `agrees`: the same
 * - `differs`: the readers of the picture are sure of another figure
 * - `unclear`: they are not sure of it
 */
export const Seen = z
  .strictObject({ fact: z.string(), verdict: z.enum(['agrees', 'differs', 'unclear']), text: z.string() })
  .readonly();
export type Seen = z.infer<typeof Seen>;

/** What an auditor is told. */
export const Finding = z
  .strictObject({
    rule: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
    severity: Severity,
    /** For `unbalanced-equation` and `blank-figure`: which equation of the form, such as `requests/balance`. */
    equation: z.string().optional(),
    /** The row or column of the table it is about, where there is one. */
    scope: z.union([z.strictObject({ row: z.string() }), z.strictObject({ column: z.string() })]).optional(),
    /** Every figure it stands on, by fact id. */
    facts: z.array(z.string()).readonly(),
    /** The left side of the relation, where it is one. */
    expected: z.number().optional(),
    /** The right side of the relation, where it is one. */
    actual: z.number().optional(),
    certainty: Certainty,
    /** The fewest figures whose change mends every relation; of each way where there are several, the likeliest first. */
    suspects: z.array(Suspect).readonly(),
    /** Where to look, for a finding that stands on no figure. */
    at: Place.optional(),
    /** The other reports that it stands on: earlier years, other bodies, other copies. */
    against: z.array(OtherReport).readonly().optional(),
    /** Where the page's picture was asked as well (`--look`): what it shows of each figure. */
    seen: z.array(Seen).readonly().optional(),
    /** What a person has decided of it. */
    decision: Decision.optional(),
    message: Wording,
  })
  .readonly();
export type Finding = z.infer<typeof Finding>;
