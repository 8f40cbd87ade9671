import { EXIT } from './exit.ts';
import { notify } from './output/print.ts';
import { visible } from './text/visible.ts';

const stackOf = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));

/** Tells the operator of a defect of ours; the process will exit with 70. */
export const reportDefect = (error: unknown, where: string): void => {
  process.exitCode = EXIT.defect;
  notify(stackOf(error).split('\n').map(visible).join('\n'));
  notify(`${visible(where)}: this is a defect of gouji. Please report it with the lines above.`);
};
