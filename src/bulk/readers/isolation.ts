/** How long and how large the reading of one document may become before its process is killed from outside. */
export interface Isolation {
  /** Milliseconds without a sign of life. */
  readonly stall: number;
  /** Milliseconds for one document. */
  readonly time: number;
  /** The same once its pictures are being recognised. */
  readonly recognition: number;
  /** Bytes of memory that the process may hold. */
  readonly resident: number;
}

export const STANDARD_ISOLATION: Isolation = {
  stall: 60_000,
  time: 300_000,
  recognition: 1_800_000,
  resident: 1.5 * 2 ** 30,
};
