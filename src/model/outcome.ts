import { z } from 'zod';
import { Report } from './report.ts';

/** It can never succeed. */
export const RejectionCode = z.enum(['encrypted', 'damaged', 'empty', 'unsupported', 'not-a-report', 'limit-exceeded']);
export type RejectionCode = z.infer<typeof RejectionCode>;

/** Our limit or our crash: an operator may try again. */
export const QuarantineCode = z.enum(['timeout', 'memory', 'crash']);
export type QuarantineCode = z.infer<typeof QuarantineCode>;

/** What happened to one document: exactly one of three. */
export const Outcome = z
  .discriminatedUnion('state', [
    z.strictObject({ state: z.literal('record'), uri: z.string(), report: Report }),
    z.strictObject({
      state: z.literal('rejected'),
      uri: z.string(),
      code: RejectionCode,
      stage: z.string(),
      message: z.string(),
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
