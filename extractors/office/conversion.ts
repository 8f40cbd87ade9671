import type { DocumentError } from '#model';
import type { OfficeFormat } from './format.ts';

/** One document to become a .docx. */
export interface Conversion {
  readonly bytes: Uint8Array;
  readonly format: OfficeFormat;
}

/** The .docx, or why there is none. */
export type Converted = Uint8Array | DocumentError;

export interface Office {
  readonly program: string;
  /** A call that has done no further file for so many milliseconds is killed. */
  readonly stallMs: number;
}
