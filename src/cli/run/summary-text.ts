import { join } from 'node:path';
import type { RunEnd } from '../../bulk/run/run.ts';
import { DATASET_FILE } from '../../writers/duckdb/open.ts';
import { visible } from '../text/visible.ts';
import { atLeft, atRight, displayWidth } from '../text/width.ts';
import type { RunWords } from './words.ts';

type Told = Extract<RunEnd, { readonly summary: unknown }>;
type Cells = readonly [state: string, code: string, count: string];

const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map(displayWidth));

/** A line for each reason why there is no record. */
const codeLines = (rows: readonly Cells[]): readonly string[] => {
  const state = widest(rows.map(([text]) => text));
  const code = widest(rows.map(([, text]) => text));
  const count = widest(rows.map(([, , text]) => text));
  return rows.map((row) => `  ${atLeft(row[0], state)}  ${atLeft(row[1], code)}  ${atRight(row[2], count)}`);
};

/** What became of the inputs: the account, why there is no record, and where all of it is. */
export const summaryText = ({ kind, summary }: Told, folder: string, words: RunWords): string => {
  const lines = [
    words.account(summary),
    ...codeLines(
      summary.codes.map(({ state, code, count }) => [words.state(state), words.code(code), words.number(count)]),
    ),
    ...(summary.rejected + summary.quarantined > 0 ? [words.whichAndWhy(visible(folder))] : []),
    ...(summary.quarantined > 0 ? [words.onceMore] : []),
    words.findings(summary),
    ...(kind === 'idle' ? [words.idle] : []),
    ...(kind === 'stopped' ? [words.stopped(summary.waiting)] : []),
    visible(join(folder, DATASET_FILE)),
  ];
  return `${lines.join('\n')}\n`;
};
