// The inputs of a storm: small files, every tenth hundred in an archive, and some that kill whoever reads them.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';

/** What a document does to the process that reads it. */
export const POISONS = ['hang', 'memory', 'crash', 'exit'] as const;
export type Poison = (typeof POISONS)[number];

/** Of a hundred inputs, so many are poison. */
const POISON_PERCENT = 2;
const HUNDRED = 100;
/** Each tenth hundred is one archive. */
const ARCHIVE_EVERY = 10;

export interface StormInputs {
  readonly inputs: number;
  readonly poison: number;
}

const poisonOf = (index: number): Poison | null =>
  index % HUNDRED < POISON_PERCENT
    ? (POISONS[((index / HUNDRED + (index % HUNDRED)) % POISONS.length) | 0] ?? null)
    : null;

/** No two have the same bytes, or they would be one source under two names. */
const textOf = (index: number): string => {
  const poison = poisonOf(index);
  return poison === null ? `REPORT ${index}\n` : `POISON ${poison}\n${index}\n`;
};

const nameOf = (index: number): string => `${index}${poisonOf(index) === null ? '' : '-poison'}.txt`;

/** Writes `count` inputs, always the same, into a folder for each hundred. */
export const writeStormInputs = (folder: string, count: number): StormInputs => {
  let poison = 0;
  for (let hundred = 0; hundred * HUNDRED < count; hundred++) {
    const indexes = Array.from(
      { length: Math.min(HUNDRED, count - hundred * HUNDRED) },
      (_, at) => hundred * HUNDRED + at,
    );
    poison += indexes.filter((index) => poisonOf(index) !== null).length;
    if (hundred % ARCHIVE_EVERY === 0) {
      const members = Object.fromEntries(indexes.map((index) => [nameOf(index), Buffer.from(textOf(index))]));
      writeFileSync(join(folder, `${hundred}.zip`), zipSync(members, { level: 1 }));
    } else {
      mkdirSync(join(folder, `${hundred}`));
      for (const index of indexes) writeFileSync(join(folder, `${hundred}`, nameOf(index)), textOf(index));
    }
  }
  return { inputs: count, poison };
};
