import type { Reader, Wording } from '#model';

export interface PartHealth {
  readonly name: string;
  /** What is there, such as a version; null where it is missing or does not work. */
  readonly found: string | null;
  readonly remedy: Wording;
}

export interface ReaderHealth {
  readonly reader: Reader;
  readonly reads: Wording;
  readonly weight: 'core' | 'extra';
  readonly ready: boolean;
  readonly parts: readonly PartHealth[];
}

/** What this machine can read. */
export interface Health {
  /** Every core format can be read. */
  readonly ready: boolean;
  /** Such as `v20.20.2`. */
  readonly node: string;
  /** Such as `linux x64`. */
  readonly platform: string;
  readonly readers: readonly ReaderHealth[];
}
