/** How alike two texts are, without the texts: 128 least hashes (Broder 1997), 16 bits of each. */
export type Fingerprint = Uint16Array;

const SLOTS = 128;
const SHINGLE = 5;

/** Multipliers and offsets of the hash functions, the same in every run. */
const SEEDS: readonly (readonly [number, number])[] = Array.from({ length: SLOTS }, (_, slot) => {
  const offset = Math.imul(slot + 1, 0x9e3779b1) >>> 0;
  return [offset, (Math.imul(offset ^ (offset >>> 15), 0x85ebca77) | 1) >>> 0];
});

// Sentences that the notices themselves give everybody to copy, and greetings of the time.
const STOCK =
  /信息处理费|国办函|国办公开办函|国务院办公厅|以习近平|党的二十|党的十九|《[^》]{0,30}条例》|所列数据|统计期限|联系电话|电子版|下载/u;
const NOISE = /[\p{Nd}\p{P}\p{S}\p{Z}\p{C}]+/gu;

/** A text as it is compared: without stock sentences, digits and punctuation, so that a copy with new figures is one. */
export const comparable = (text: string): string =>
  text
    .normalize('NFKC')
    .split(/[。;；\n]/u)
    .filter((sentence) => !STOCK.test(sentence))
    .join('')
    .replaceAll(NOISE, '');

const hashOf = (text: string, from: number): number => {
  let hash = 0x811c9dc5;
  for (let i = from; i < from + SHINGLE; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
};

const mixed = (hash: number, [offset, multiplier]: readonly [number, number]): number => {
  const first = Math.imul(hash ^ offset, multiplier);
  const second = Math.imul(first ^ (first >>> 16), 0xc2b2ae35);
  return (second ^ (second >>> 13)) >>> 0;
};

/** Of a text as `comparable` gives it, of five characters or more. */
export const fingerprintOf = (text: string): Fingerprint => {
  const shingles = new Set<number>();
  for (let from = 0; from + SHINGLE <= text.length; from += 1) shingles.add(hashOf(text, from));
  return Uint16Array.from(SEEDS, (seed) => {
    let least = 0xffffffff;
    for (const shingle of shingles) least = Math.min(least, mixed(shingle, seed));
    return least & 0xffff;
  });
};

/** 0–1: the estimated share of their runs of five characters that two texts have in common (Jaccard). */
export const likeness = (a: Fingerprint, b: Fingerprint): number => {
  let same = 0;
  for (let slot = 0; slot < SLOTS; slot += 1) if (a[slot] === b[slot]) same += 1;
  return same / SLOTS;
};

const BAND = 8;

/** Keys of which texts that are 80 % alike share one with a chance of 95 %, 90 % alike of 99.9 %, half alike of 6 %. */
export const bandsOf = (print: Fingerprint): readonly string[] =>
  Array.from({ length: SLOTS / BAND }, (_, band) => `${band}:${print.slice(band * BAND, (band + 1) * BAND).join()}`);
