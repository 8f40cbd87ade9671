import type { Wording } from '#model';

/** Something that readers stand on: a package, its data, or a program of the machine. */
export interface Part {
  readonly name: string;
  /** What to do where it is missing. */
  readonly remedy: Wording;
  /** Tries it. @returns what is there, such as a version; null where it is missing or does not work */
  try(): Promise<string | null>;
}
