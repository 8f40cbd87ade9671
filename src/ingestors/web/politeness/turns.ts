/**
 * Who may ask a host, and when: one at a time, and never sooner than its rest after the last answer. The limit belongs
 * to the host, whoever asks.
 */
export interface Turns {
  /**
   * Waits for the host.
   * @param patience the longest wait for a host that rests, in ms
   * @throws FetchFailure `host-resting` where that is not enough
   */
  take(host: string, patience: number): Promise<Turn>;
}

export interface Turn {
  /** @param rest how long the host is left alone from now on, in ms */
  end(rest: number): Promise<void>;
}
