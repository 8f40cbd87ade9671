import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';

const count = z.int().nonnegative();

/** What was counted of one rule. */
const Measured = z
  .strictObject({
    /** Of the rule, when it was measured. */
    version: count,
    /** Invented reports without an error in which it had something to judge, and those of them that it accuses. */
    judged: count,
    falseAlarms: count,
    injected: count,
    caught: count,
    /** The same of published reports that a person found to be sound. */
    real: z.strictObject({ judged: count, falseAlarms: count }).readonly(),
  })
  .readonly();
export type Measured = z.infer<typeof Measured>;

const FIGURES = new URL('../../bench/rules.json', import.meta.url);
const Figures = z.looseObject({ rules: z.record(z.string(), Measured) });

const figures = existsSync(FIGURES) ? Figures.parse(JSON.parse(readFileSync(FIGURES, 'utf8'))).rules : {};

/** What bench/injection measured of a rule; null for a rule it has not met. */
export const measured = (rule: string): Measured | null => figures[rule] ?? null;
