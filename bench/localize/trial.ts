import type { Reading } from '#model';
import type { Mend } from '../../src/audit/localize/cause.ts';
import { brokenComponents } from '../../src/audit/localize/components.ts';
import { localize } from '../../src/audit/localize/localize.ts';
import { type System, systemOf } from '../../src/audit/localize/system.ts';
import { evaluate } from '../../src/audit/relations.ts';
import type { Damage } from './damage.ts';

export interface Trial {
  /** Exactly one way to mend. */
  readonly isUnique: boolean;
  /** The likeliest way is what was printed before the damage. */
  readonly isRight: boolean;
  /** One of the ways is. */
  readonly isAmong: boolean;
  readonly milliseconds: number;
}

const restores = ({ figures }: System, { changes }: Mend, reading: Reading, damage: Damage): boolean => {
  const mended = new Map(changes.map(({ figure, value }) => [figures[figure]?.fact.id, Number(value)]));
  return reading.report.facts.every(
    ({ id, value }) => (mended.get(id) ?? damage.get(id) ?? value ?? 0) === (value ?? 0),
  );
};

/** Damages the table of requests and looks for the damage; null where no relation shows it. */
export const tryOut = (reading: Reading, damage: Damage): Trial | null => {
  const facts = reading.report.facts.map((fact) => {
    const value = damage.get(fact.id);
    return value === undefined ? fact : { ...fact, value, raw: `${value}`, state: 'reported' as const };
  });
  const evaluations = evaluate({ ...reading, report: { ...reading.report, facts } });
  const start = performance.now();
  const located = brokenComponents(evaluations).map((component) => {
    const system = systemOf(component, facts);
    return { system, ...localize(system) };
  });
  const milliseconds = performance.now() - start;
  const [only, ...others] = located;
  if (!only || others.length > 0) return null;
  const right = only.mends.map((mend) => restores(only.system, mend, reading, damage));
  return {
    isUnique: only.kind === 'unique',
    isRight: right[0] === true,
    isAmong: right.includes(true),
    milliseconds,
  };
};
