import { z } from 'zod';
import { FormId } from '#model/fact';

export const TableId = z.enum(['proactive', 'requests', 'review']);
export type TableId = z.infer<typeof TableId>;

/** A published figure, or the state of a cell that holds none. */
const Figure = z.union([z.number(), z.enum(['blank', 'dash', 'absent', 'unreadable'])]);
export type Figure = z.infer<typeof Figure>;

const TruthPart = z.strictObject({
  columns: z.array(z.string()).readonly(),
  rows: z.record(z.string(), z.array(Figure).readonly()),
});

const TruthTable = z.strictObject({ form: FormId, parts: z.array(TruthPart).readonly() });
export type TruthTable = z.infer<typeof TruthTable>;

const TruthFinding = z.strictObject({
  rule: z.string(),
  severity: z.enum(['error', 'warning', 'notice']),
  equation: z.string().optional(),
  scope: z.union([z.strictObject({ row: z.string() }), z.strictObject({ column: z.string() })]).optional(),
  facts: z.array(z.string()).readonly().optional(),
});
export type TruthFinding = z.infer<typeof TruthFinding>;

const RecordTruth = z.strictObject({
  outcome: z.literal('record'),
  report: z.strictObject({
    title: z.string().nullable(),
    agency: z.string().nullable(),
    year: z.int().nullable(),
    period: z.strictObject({ from: z.string(), to: z.string() }).nullable(),
    published: z.string().nullable(),
    coverage: z.string().nullable(),
    form: z.string().nullable(),
  }),
  sections: z.array(z.string()).readonly(),
  tables: z.record(z.string(), TruthTable),
  /** Fact id → unit, where the cell prints another than the form's. */
  units: z.record(z.string(), z.string()).default({}),
  findings: z.array(TruthFinding).readonly(),
});
export type RecordTruth = z.infer<typeof RecordTruth>;

const RejectedTruth = z.strictObject({ outcome: z.strictObject({ rejected: z.string() }) });

/** What a person typed from the page: never written by a program. */
export const Truth = z.union([RecordTruth, RejectedTruth]);
export type Truth = z.infer<typeof Truth>;
