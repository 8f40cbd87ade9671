import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';

const count = z.int().nonnegative();

/** Of one rule: reports without an error and how many of them it accuses; injected errors and how many it reports. */
const Measured = z.strictObject({ clean: count, falseAlarms: count, injected: count, caught: count }).readonly();
export type Measured = z.infer<typeof Measured>;

const FIGURES = new URL('../../bench/rules.json', import.meta.url);
const Figures = z.looseObject({ rules: z.record(z.string(), Measured) });

const figures = existsSync(FIGURES) ? Figures.parse(JSON.parse(readFileSync(FIGURES, 'utf8'))).rules : {};

/** What bench/injection measured of a rule; null for a rule it has not met. */
export const measured = (rule: string): Measured | null => figures[rule] ?? null;
