import { z } from 'zod';
import { Report } from './report.ts';
import { Attachment } from './source.ts';

/** It can never succeed. */
export const RejectionCode = z.enum(['encrypted', 'damaged', 'empty', 'unsupported', 'not-a-report', 'limit-exceeded']);
export type RejectionCode = z.infer<typeof RejectionCode>;

/** Our limit or our crash: an operator may try again. */
export const QuarantineCode = z.enum(['timeout', 'memory', 'crash']);
export type QuarantineCode = z.infer<typeof QuarantineCode>;

const count = z.int().nonnegative();
const counts = { holds: count, broken: count, notAssessed: count, notApplicable: count };

/** How many equations of a form, each for one row or column, came out in which way. */
export const RelationCounts = z.strictObject(counts).readonly();
export type RelationCounts = z.infer<typeof RelationCounts>;

const line = {
  equation: z.string(),
  /** The row or column that it is about. */
  scope: z.union([z.strictObject({ row: z.string() }), z.strictObject({ column: z.string() })]),
};

/**
 * An equation that has no answer for one row or column.
 * - `blocked`: by figures, by fact id, that cannot be read or are not there; or by printed lines that no row or column of
 *   the form fits, which may hold the difference
 * - `not-applicable`: the table does not have that row or column
 */
export const Unassessed = z.discriminatedUnion('verdict', [
  z
    .strictObject({
      verdict: z.literal('blocked'),
      ...line,
      by: z.array(z.string()).readonly(),
      unread: z.array(z.string()).readonly(),
    })
    .readonly(),
  z
    .strictObject({ verdict: z.literal('not-applicable'), ...line, why: z.enum(['row-absent', 'column-absent']) })
    .readonly(),
]);
export type Unassessed = z.infer<typeof Unassessed>;

/** How the equations of the report's forms came out; what could not be assessed is never a pass. */
export const Relations = z.strictObject({ ...counts, unassessed: z.array(Unassessed).readonly() }).readonly();
export type Relations = z.infer<typeof Relations>;

/** What happened to one document: exactly one of three. */
export const Outcome = z
  .discriminatedUnion('state', [
    z.strictObject({ state: z.literal('record'), uri: z.string(), report: Report, relations: Relations }),
    z.strictObject({
      state: z.literal('rejected'),
      uri: z.string(),
      code: RejectionCode,
      stage: z.string(),
      message: z.string(),
      /** The files that the page offers, where it offers any: the report may be one of them. */
      attachments: z.array(Attachment).readonly().optional(),
    }),
    z.strictObject({
      state: z.literal('quarantined'),
      uri: z.string(),
      code: QuarantineCode,
      stage: z.string(),
      message: z.string(),
    }),
  ])
  .readonly();
export type Outcome = z.infer<typeof Outcome>;
