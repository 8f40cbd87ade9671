import type { Grid } from '#model';

/** A table and the number of lines that it takes up. */
export interface Found {
  readonly grid: Omit<Grid, 'continues'>;
  readonly lines: number;
}
