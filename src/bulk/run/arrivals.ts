/** Tells who waits for inputs when there are more, or that there will be none. */
export interface Arrivals {
  /** How many have come so far. */
  count(): number;
  add(count: number): void;
  end(): void;
  hasEnded(): boolean;
  /** True when more have come than `seen`; false when that was all. */
  beyond(seen: number): Promise<boolean>;
}

export const arrivals = (): Arrivals => {
  let count = 0;
  let hasEnded = false;
  let wake = (): void => {};
  return {
    count: () => count,
    add: (more) => {
      count += more;
      wake();
    },
    end: () => {
      hasEnded = true;
      wake();
    },
    hasEnded: () => hasEnded,
    beyond: async (seen) => {
      while (count === seen && !hasEnded) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      return count > seen;
    },
  };
};
