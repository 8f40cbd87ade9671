import type { Run } from '../../bulk/run/run.ts';
import { EXIT } from '../exit.ts';
import { notify } from '../output/print.ts';
import type { RunWords } from './words.ts';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** The first signal stops the run when what is being read is done; a second one ends it at once, which loses nothing. */
export const stopOnSignals = (run: Run, words: RunWords, stopping: () => void): { end(): void } => {
  let isStopping = false;
  const stop = (): void => {
    if (isStopping) process.exit(EXIT.interrupted);
    isStopping = true;
    stopping();
    notify(words.stopping);
    run.stop();
  };
  for (const signal of SIGNALS) process.on(signal, stop);
  return {
    end: () => {
      for (const signal of SIGNALS) process.off(signal, stop);
    },
  };
};
