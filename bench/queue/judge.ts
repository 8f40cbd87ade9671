import type pg from 'pg';
import type { Status } from '../../src/bulk/queue/status.ts';
import { FACTS } from '../storm/build-reader.ts';
import type { StormInputs } from '../storm/inputs.ts';

/** What a database says after a storm, and what of it must not be. */
export interface Judgement {
  readonly figures: Readonly<Record<string, number>>;
  readonly faults: readonly string[];
}

/** Counted in the tables themselves, not by the product's own views. */
const COUNTS = `
  SELECT
    (SELECT count(*) FROM inputs)::int AS inputs,
    (SELECT count(*) FROM inputs i WHERE NOT EXISTS (
      SELECT FROM input_sources s JOIN outcomes o USING (source) WHERE s.input = i.input
    ))::int AS lost,
    (SELECT count(*) FROM outcomes)::int - (SELECT count(DISTINCT uri) FROM outcomes)::int AS doubled,
    (SELECT count(*) FROM outcomes WHERE state = 'record')::int AS records,
    (SELECT count(*) FROM outcomes WHERE state = 'quarantined')::int AS quarantined,
    (SELECT count(*) FROM outcomes WHERE state = 'quarantined' AND uri NOT LIKE '%-poison.txt')::int AS innocent,
    (SELECT count(*) FROM outcomes o WHERE state = 'record' AND $1 <> (
      SELECT count(*) FROM facts f WHERE f.outcome = o.outcome
    ))::int AS torn,
    (SELECT count(*) FROM strikes)::int AS strikes`;

export const judge = async (pool: pg.Pool, generated: StormInputs, batches: Status['batches']): Promise<Judgement> => {
  const { rows } = await pool.query(COUNTS, [FACTS]);
  const [found] = rows;
  const { inputs, lost, doubled, records, quarantined, innocent, torn, strikes } = found;
  const expected: readonly (readonly [string, number, number])[] = [
    ['inputs', inputs, generated.inputs],
    ['lost', lost, 0],
    ['doubled', doubled, 0],
    ['records', records, generated.inputs - generated.poison],
    ['quarantined', quarantined, generated.poison],
    ['innocent and quarantined', innocent, 0],
    ['records with too few or too many figures', torn, 0],
    ['batches given up', batches.dead, 0],
    ['batches left', batches.waiting + batches.delayed + batches.active, 0],
  ];
  return {
    figures: { records, quarantined, strikes, lost, doubled, 'innocent and quarantined': innocent, torn },
    faults: expected.flatMap(([what, is, must]) => (is === must ? [] : [`${what}: ${is}, not ${must}`])),
  };
};
