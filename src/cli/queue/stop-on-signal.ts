import { EXIT } from '../exit.ts';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Aborts at the first signal; a second one ends the process where it stands, which loses nothing. */
export const stopOnSignal = (onFirst: () => void): AbortSignal => {
  const stop = new AbortController();
  const heard = (): void => {
    if (stop.signal.aborted) process.exit(EXIT.interrupted);
    onFirst();
    stop.abort();
  };
  for (const signal of SIGNALS) process.on(signal, heard);
  return stop.signal;
};
