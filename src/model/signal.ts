import type { FormId } from './fact.ts';
import type { Place } from './place.ts';

/** Something met on the way that a rule of the audit must judge: nothing unknown passes silently. */
export type Signal =
  /** A page shows pictures but holds no text. */
  | { readonly kind: 'no-text-layer'; readonly page: number }
  /** A label of a table that the form does not have; `axis` is the side it stands on. */
  | {
      readonly kind: 'unknown-label';
      readonly table: string;
      readonly form: FormId;
      readonly axis: 'row' | 'column';
      readonly label: string;
      /** The row or column id that its position gave it, or null where its figures were left out. */
      readonly readAs: string | null;
      readonly at: Place;
    }
  /** The stream of a table's numbers says another thing than its grid of these figures, by fact id. */
  | { readonly kind: 'reading-conflict'; readonly table: string; readonly facts: readonly string[] }
  /** A table printed once more with other figures, which were left out: those of the body itself beside those of all below it. */
  | { readonly kind: 'repeated-table'; readonly table: string; readonly label: string; readonly at: Place }
  /** A printed table that belongs to no table of any form. */
  | { readonly kind: 'unknown-table'; readonly label: string; readonly at: Place };
