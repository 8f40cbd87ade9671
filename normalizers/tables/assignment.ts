/** Which leaf a printed heading stands for, and how sure that is. */
export type Assignment =
  /** The label says so: `likeness` 0–1. */
  | { readonly by: 'label'; readonly leaf: number; readonly likeness: number }
  /** Damaged or missing label; its neighbours leave one place only. */
  | { readonly by: 'position'; readonly leaf: number; readonly likeness: number }
  /** A label that its reader could not make out, alone between two that are the form's neighbours of this leaf. */
  | { readonly by: 'enclosure'; readonly leaf: number; readonly likeness: number }
  /** Two places fit equally well. */
  | { readonly by: 'ambiguous' }
  | { readonly by: 'unknown' };

/** From here on a damaged label is told from every other of the form. */
export const SURE = 0.85;
