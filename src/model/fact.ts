import { z } from 'zod';
import { Place } from './place.ts';

export const FormId = z.enum(['ogi-2021', 'ogi-2019', 'ogi-2014', 'ogi-regional']);
export type FormId = z.infer<typeof FormId>;

export const Unit = z.enum(['item', 'project', '10k CNY', 'CNY']);
export type Unit = z.infer<typeof Unit>;

/**
 * - `reported`: a number is printed
 * - `blank`: the cell is there and empty
 * - `dash`: the cell holds `/`, `-`, `—`, `无` or the like
 * - `absent`: the row or column is not in the table
 * - `unreadable`: something is printed that cannot be read as one number without guessing
 */
export const FactState = z.enum(['reported', 'blank', 'dash', 'absent', 'unreadable']);
export type FactState = z.infer<typeof FactState>;

/** One published figure. */
export const Fact = z
  .strictObject({
    /** `table.row.column`, such as `requests.refused.stateSecret.naturalPerson`. */
    id: z.string(),
    table: z.string(),
    row: z.string(),
    column: z.string(),
    form: FormId,
    value: z.number().nullable(),
    /** As published; empty for an absent figure. */
    raw: z.string(),
    state: FactState,
    unit: Unit,
    /** 1 from a text layer with an unambiguous grid; lower from recognition or a guessed grid. */
    confidence: z.number().min(0).max(1),
    /** Null only for an absent figure: what is not there is nowhere. */
    at: Place.nullable(),
  })
  .readonly();
export type Fact = z.infer<typeof Fact>;
