import type { Unit } from '../model/fact.ts';
import type { Leaf } from './form.ts';

/** The unit of a figure: its row's where the row states one, else its column's; things are counted by default. */
export const unitOf = (row: Leaf, column: Leaf): Unit => row.unit ?? column.unit ?? 'item';
