import type { Certainty, Reading } from '#model';
import type { Draft } from './draft.ts';

/** Below this, a heading that is "not there" may as well be one we failed to match. */
const GOOD_ALIGNMENT = 0.9;

const isWhollyRead = ({ signals }: Reading): boolean => signals.every((signal) => signal.kind !== 'no-text-layer');

const isWellAligned = ({ tables }: Reading, id: string): boolean =>
  tables.some(({ table, score }) => table === id && score >= GOOD_ALIGNMENT);

const isGroundFirm = ({ ground }: Draft, reading: Reading): boolean => {
  switch (ground.kind) {
    case 'print':
      return true;
    case 'alignment':
      return isWhollyRead(reading) && isWellAligned(reading, ground.table);
    case 'absence':
      return isWhollyRead(reading);
    case 'gap':
    case 'disorder':
      return false;
  }
};

/** Tells of each draft whether the report itself says so, or we may have misread it. */
export const certaintyIn = (reading: Reading): ((draft: Draft) => Certainty) => {
  const { source, facts } = reading.report;
  let doubtful: ReadonlySet<string> | undefined;
  const isDoubtful = (id: string): boolean => {
    doubtful ??= new Set(
      facts.filter(({ state, confidence }) => state !== 'absent' && confidence < 1).map((fact) => fact.id),
    );
    return doubtful.has(id);
  };
  return (draft) => {
    const isFirm = source.recognition === 'text' && isGroundFirm(draft, reading) && !draft.facts.some(isDoubtful);
    return isFirm ? 'published' : 'reading';
  };
};
