/** How a host is treated; ms. */
export interface Manners {
  /** Between an answer and the next request. */
  readonly delay: number;
  /** How often one address is asked before it is given up for now. */
  readonly attempts: number;
  /** So many failures in a row, and the host is left alone for `recovery`. */
  readonly breakAfter: number;
  readonly recovery: number;
  /** The longest rest that is waited out: after more than that the address is left for another run. */
  readonly patience: number;
}

export const MANNERS: Manners = {
  delay: 1000,
  attempts: 3,
  breakAfter: 5,
  recovery: 600_000,
  patience: 120_000,
};

/** Doubles with each failure in a row, half as much again at most by chance, so that many do not come back at once. */
export const backoff = (delay: number, failures: number, chance: number): number =>
  delay * 2 ** Math.min(failures, 10) * (1 + chance / 2);
