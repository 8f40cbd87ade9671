import type { Source } from '#model';
import type { Bytes } from './bytes.ts';

/** Something with bytes that may turn out to be an archive: a file, standard input, or a member of an archive. */
export interface Item {
  readonly uri: string;
  /** For a file on disk. */
  readonly path?: string;
  /** Its first bytes: 512 or more, where there are so many. */
  head(): Promise<Uint8Array>;
  /** All its bytes. @throws DocumentError `limit-exceeded` for more than a document may have */
  read(): Promise<Uint8Array>;
  /** The same to read here and there; a file may be larger than a document. */
  open(): Promise<Bytes>;
  /** What lies beside it, for a file on disk. */
  readonly beside?: Source['beside'];
  /** Where on the web it comes from, for what was fetched; the members of an archive come from there too. */
  readonly web?: Source['web'];
}
