import type { DuckDBConnection } from '@duckdb/node-api';
import { figures, literal } from '../../dataset/index.ts';
import { quoted } from './quoted.ts';

/** Outcomes that are turned at a time: some 400,000 figures. All at once, 100,000 reports took more than 1 GB. */
const AT_ONCE = 2000;

/** A stretch of `facts` that holds all figures of the outcomes in it. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** An outcome's figures stand together, for they were appended together; where they do not, their stretches are one. */
const stretchesOf = (outcomes: readonly Stretch[]): readonly Stretch[] => {
  const stretches: Stretch[] = [];
  let open: { from: number; to: number; outcomes: number } | null = null;
  for (const { from, to } of outcomes) {
    if (open && (open.outcomes < AT_ONCE || from <= open.to)) {
      open = { from: open.from, to: Math.max(open.to, to), outcomes: open.outcomes + 1 };
    } else {
      if (open) stretches.push(open);
      open = { from, to, outcomes: 1 };
    }
  }
  return open ? [...stretches, open] : stretches;
};

const outcomesInOrder = async (connection: DuckDBConnection): Promise<readonly Stretch[]> => {
  const result = await connection.runAndReadAll(
    'SELECT min(rowid)::DOUBLE, max(rowid)::DOUBLE FROM facts GROUP BY outcome ORDER BY 1',
  );
  return result.getRows().map(([from, to]) => ({ from: Number(from), to: Number(to) }));
};

const columns = figures.map(({ id }) => `${quoted(id)} DOUBLE`).join(', ');
const names = figures.map(({ id }) => quoted(id)).join(', ');
const list = figures.map(({ id }) => literal(id)).join(', ');

const turned = ({ from, to }: Stretch): string => `INSERT INTO wide_figures (outcome, ${names})
SELECT outcome, ${names}
FROM (SELECT outcome, fact, value FROM facts WHERE rowid BETWEEN ${from} AND ${to} AND value IS NOT NULL)
PIVOT (max(value) FOR fact IN (${list}) GROUP BY outcome)`;

/** Fills the temporary table `wide_figures`, a row an outcome, a column a figure by its id. */
export const turnFigures = async (connection: DuckDBConnection): Promise<void> => {
  await connection.run(`CREATE OR REPLACE TEMP TABLE wide_figures (outcome UUID, ${columns})`);
  for (const stretch of stretchesOf(await outcomesInOrder(connection))) await connection.run(turned(stretch));
};
