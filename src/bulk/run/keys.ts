/** A set of keys of which the first 128 bits are told by 32 hexadecimal digits: UUIDs, hashes. */
export interface Keys {
  has(key: string): boolean;
  add(key: string): void;
  size(): number;
}

const WORDS = 4;

const wordsOf = (key: string): readonly [number, number, number, number] => {
  const hex = key.replace(/^uri:/u, '').replaceAll('-', '');
  return [
    Number.parseInt(hex.slice(0, 8), 16),
    Number.parseInt(hex.slice(8, 16), 16),
    Number.parseInt(hex.slice(16, 24), 16),
    Number.parseInt(hex.slice(24, 32), 16),
  ];
};

/** Open addressing over plain numbers: a million keys take 32 MB, a `Set` of strings several times that. */
export const keySet = (): Keys => {
  let capacity = 2 ** 10;
  let slots = new Uint32Array(capacity * WORDS);
  let used = new Uint8Array(capacity);
  let count = 0;

  /** Where the key is, or the free place where it belongs. */
  const placeOf = (a: number, b: number, c: number, d: number): number => {
    // The keys are hashes themselves.
    for (let place = (a ^ d) & (capacity - 1); ; place = (place + 1) & (capacity - 1)) {
      const at = place * WORDS;
      if (used[place] === 0) return place;
      if (slots[at] === a && slots[at + 1] === b && slots[at + 2] === c && slots[at + 3] === d) return place;
    }
  };

  const put = (a: number, b: number, c: number, d: number): void => {
    const place = placeOf(a, b, c, d);
    if (used[place] === 1) return;
    used[place] = 1;
    slots.set([a, b, c, d], place * WORDS);
    count += 1;
  };

  const grow = (): void => {
    const [oldSlots, oldUsed] = [slots, used];
    capacity *= 2;
    slots = new Uint32Array(capacity * WORDS);
    used = new Uint8Array(capacity);
    count = 0;
    for (const [place, isUsed] of oldUsed.entries()) {
      const [a = 0, b = 0, c = 0, d = 0] = oldSlots.subarray(place * WORDS, place * WORDS + WORDS);
      if (isUsed === 1) put(a, b, c, d);
    }
  };

  return {
    has: (key) => used[placeOf(...wordsOf(key))] === 1,
    add: (key) => {
      if (count * 2 >= capacity) grow();
      put(...wordsOf(key));
    },
    size: () => count,
  };
};
