import type { Source } from '#model';

/**
 * A document that is there but not read yet. It may hold bytes of its archive, so take inputs one at a time and let go
 * of each: a list of all of them would hold all archives.
 */
export interface Input {
  /** A path, `-`, or a member such as `reports.zip!/2023/a.pdf`: a name to tell, never to open. */
  readonly uri: string;
  /** The file that holds exactly its bytes, where there is one: it can be read without going through us. */
  readonly path?: string;
  /** @throws DocumentError when the bytes cannot be had */
  read(): Promise<Source>;
}
