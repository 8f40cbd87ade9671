import { z } from 'zod';
import { Report } from './report.ts';
import { Attachment } from './source.ts';

/** It can never succeed. */
export const RejectionCode = z.enum(['encrypted', 'damaged', 'empty', 'unsupported', 'not-a-report', 'limit-exceeded']);
export type RejectionCode = z.infer<typeof RejectionCode>;

/** Our limit or our crash: an operator may try again. */
export const QuarantineCode = z.enum(['timeout', 'memory', 'crash']);
export type QuarantineCode = z.infer<typeof QuarantineCode>;

/** How the equations of the report's forms came out; what could not be assessed is never a pass. */
export const Relations = z
  .strictObject({
    holds: z.int().nonnegative(),
    broken: z.int().nonnegative(),
    notAssessed: z.int().nonnegative(),
  })
  .readonly();
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
