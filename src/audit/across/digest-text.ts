import { z } from 'zod';
import { FactState, FormId } from '#model/fact';
import { Coverage, SectionKind } from '#model/report';
import type { Digest } from './digest.ts';
import { Figures, type Kept } from './figures.ts';

const State = FactState.exclude(['absent', 'reported']);

/** A digest as a run keeps it between reading a report and holding all reports against each other. */
const StoredDigest = z.strictObject({
  uri: z.string(),
  id: z.string(),
  agency: z.string().nullable(),
  year: z.int().nullable(),
  coverage: Coverage.nullable(),
  form: FormId.nullable(),
  isIdentified: z.boolean(),
  isText: z.boolean(),
  /** The number, or the state of a cell that holds none. */
  figures: z.record(z.string(), z.union([z.number(), State])),
  /** Figures of a text layer that come from a guessed grid. */
  doubtful: z.array(z.string()),
  print: z.string().nullable(),
  filled: z.int(),
  sections: z.array(z.strictObject({ kind: SectionKind, fingerprint: z.string() })),
});
type StoredDigest = z.infer<typeof StoredDigest>;

const storedFigure = ({ value, state }: Kept): number | z.infer<typeof State> =>
  state === 'reported' ? (value ?? 0) : state;

/** One line of JSON, some 2 KB. */
export const digestText = ({ figures, sections, ...digest }: Digest): string => {
  const all = [...figures];
  const stored: StoredDigest = {
    ...digest,
    figures: Object.fromEntries(all.map(([id, figure]) => [id, storedFigure(figure)])),
    doubtful: digest.isText ? all.filter(([, { isFirm }]) => !isFirm).map(([id]) => id) : [],
    sections: sections.map(({ kind, fingerprint }) => ({ kind, fingerprint })),
  };
  return JSON.stringify(stored);
};

/** @throws for a text that `digestText` did not write: a defect */
export const digestFrom = (text: string): Digest => {
  const { figures, doubtful, ...digest } = StoredDigest.parse(JSON.parse(text));
  const isInDoubt = new Set(doubtful);
  const kept = Object.entries(figures).map(([id, figure]): readonly [string, Kept] => {
    const isFirm = digest.isText && !isInDoubt.has(id);
    return [
      id,
      typeof figure === 'number'
        ? { value: figure, state: 'reported', isFirm }
        : { value: null, state: figure, isFirm },
    ];
  });
  return { ...digest, figures: new Figures(kept) };
};
