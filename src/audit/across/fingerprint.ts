/**
 * How alike two texts are, without the texts: 128 characters, each one of 64. A text's runs of five characters are
 * dealt by their hash into 128 slots, and each slot keeps its least (one permutation hashing, Li, Owen and Zhang 2012);
 * an empty slot borrows that of another (Shrivastava 2017). One hash a run, where 128 functions would take longer than
 * reading the report.
 */
export type Fingerprint = string;

const SLOTS = 128;
const SHINGLE = 5;
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

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

const mixed = (hash: number): number => {
  const first = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  const second = Math.imul(first ^ (first >>> 13), 0xc2b2ae35);
  return (second ^ (second >>> 16)) >>> 0;
};

const hashOf = (text: string, from: number): number => {
  let hash = 0x811c9dc5;
  for (let i = from; i < from + SHINGLE; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return mixed(hash);
};

const EMPTY = 2 ** 32;

/** The least hash of each slot; `EMPTY` where no run fell into it. */
const leastOf = (text: string): readonly number[] => {
  const least = new Array<number>(SLOTS).fill(EMPTY);
  for (let from = 0; from + SHINGLE <= text.length; from += 1) {
    const hash = hashOf(text, from);
    const slot = hash % SLOTS;
    if (hash < (least[slot] ?? 0)) least[slot] = hash;
  }
  return least;
};

/** The slots asked in turn by an empty one: the same for every text, so that like texts borrow alike. */
const lender = (slot: number, attempt: number): number => mixed(slot * 0x9e37 + attempt * 0x79b9 + 1) % SLOTS;

const borrowed = (least: readonly number[], slot: number): number => {
  for (let attempt = 1; ; attempt += 1) {
    const lent = least[lender(slot, attempt)] ?? EMPTY;
    if (lent !== EMPTY) return mixed(lent + attempt);
  }
};

/** Of a text as `comparable` gives it, of five characters or more. */
export const fingerprintOf = (text: string): Fingerprint => {
  const least = leastOf(text);
  return least
    .map(
      (hash, slot) => ALPHABET[Math.floor((hash === EMPTY ? borrowed(least, slot) : hash) / SLOTS) % ALPHABET.length],
    )
    .join('');
};

/** By chance, one slot in 64 is the same of texts that have nothing in common. */
const CHANCE = 1 / ALPHABET.length;

/** 0–1: the estimated share of their runs of five characters that two texts have in common (Jaccard). */
export const likeness = (a: Fingerprint, b: Fingerprint): number => {
  let same = 0;
  for (let slot = 0; slot < SLOTS; slot += 1) if (a.charCodeAt(slot) === b.charCodeAt(slot)) same += 1;
  return Math.max(0, (same / SLOTS - CHANCE) / (1 - CHANCE));
};

const BAND = 8;
export const BANDS = SLOTS / BAND;

/** Of texts that are 80 % alike some band is the same with a chance of 95 %, 90 % alike 99.9 %, half alike 6 %. */
export const bandOf = (print: Fingerprint, band: number): string => print.slice(band * BAND, (band + 1) * BAND);
