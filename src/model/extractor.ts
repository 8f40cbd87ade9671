import type { Document } from './document.ts';
import type { Limits } from './limits.ts';
import type { Reader, Source } from './source.ts';

/** Reads one format. It says itself what it accepts, so that nobody else lists formats. */
export interface Extractor {
  readonly reader: Reader;
  /** By content, never by name; cheap, and without loading the library behind `extract`. */
  accepts(bytes: Uint8Array): boolean;
  /** @throws DocumentError when the bytes cannot be read as what they claim to be, `limit-exceeded` beyond `limits` */
  extract(source: Source, limits: Limits): Promise<Document>;
}
