import type { Source } from '#model';

/** A document that is there but not read yet. */
export interface Input {
  readonly uri: string;
  /** @throws DocumentError when the bytes cannot be had */
  read(): Promise<Source>;
}
