import { random } from '../../tests/printed/random.ts';

/** One way in which a file goes wrong on its way into an archive. */
export interface Damage {
  readonly name: string;
  apply(bytes: Uint8Array, draw: () => number, others: readonly Uint8Array[]): Uint8Array;
}

const flipped = (bytes: Uint8Array, draw: () => number, count: number): Uint8Array => {
  const copy = Uint8Array.from(bytes);
  for (let i = 0; i < count; i += 1) copy[Math.floor(draw() * copy.length)] = Math.floor(draw() * 256);
  return copy;
};

const joined = (...parts: readonly Uint8Array[]): Uint8Array => Uint8Array.from(Buffer.concat(parts));

const cutAt = (bytes: Uint8Array, draw: () => number): number => 1 + Math.floor(draw() * Math.max(1, bytes.length - 1));

export const damages: readonly Damage[] = [
  { name: 'cut short', apply: (bytes, draw) => bytes.slice(0, cutAt(bytes, draw)) },
  { name: 'head lost', apply: (bytes, draw) => bytes.slice(cutAt(bytes, draw)) },
  { name: 'one byte wrong', apply: (bytes, draw) => flipped(bytes, draw, 1) },
  { name: 'forty bytes wrong', apply: (bytes, draw) => flipped(bytes, draw, 40) },
  {
    name: 'a hole of zeros',
    apply: (bytes, draw) => Uint8Array.from(bytes).fill(0, cutAt(bytes, draw), cutAt(bytes, draw) + 600),
  },
  {
    name: 'two files run together',
    apply: (bytes, draw, others) => joined(bytes, others[Math.floor(draw() * others.length)] ?? bytes),
  },
  {
    name: 'half of one, half of another',
    apply: (bytes, draw, others) => {
      const other = others[Math.floor(draw() * others.length)] ?? bytes;
      return joined(bytes.slice(0, bytes.length >> 1), other.slice(other.length >> 1));
    },
  },
  {
    name: 'a piece twice',
    apply: (bytes, draw) => joined(bytes.slice(0, cutAt(bytes, draw)), bytes.slice(cutAt(bytes, draw))),
  },
];

export interface DamagedFile {
  readonly uri: string;
  readonly damage: string;
  readonly bytes: Uint8Array;
}

/** `count` damaged files made of the given ones, the same for the same seed; names keep the old ending, as renamed files do. */
export function* damagedFiles(
  files: readonly { readonly uri: string; readonly bytes: Uint8Array }[],
  count: number,
  seed: number,
): Generator<DamagedFile> {
  const draw = random(seed);
  const all = files.map(({ bytes }) => bytes);
  for (let i = 0; i < count; i += 1) {
    const file = files[i % files.length];
    const damage = damages[Math.floor(draw() * damages.length)];
    if (file && damage)
      yield { uri: `${i}-${file.uri}`, damage: damage.name, bytes: damage.apply(file.bytes, draw, all) };
  }
}
