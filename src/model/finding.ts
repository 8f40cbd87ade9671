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

export const Suspect = z.strictObject({ fact: z.string(), value: z.number(), why: z.string() }).readonly();
export type Suspect = z.infer<typeof Suspect>;

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
    /** The fewest figures whose change mends every relation. */
    suspects: z.array(Suspect).readonly(),
    /** Where to look, for a finding that stands on no figure. */
    at: Place.optional(),
    message: Wording,
  })
  .readonly();
export type Finding = z.infer<typeof Finding>;
