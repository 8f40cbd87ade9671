import { EXIT } from './exit.ts';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Hears the signals that mean an end: at the first one it is asked to stop, a second one ends the process where it stands,
 * which loses nothing.
 */
export const onStopSignals = (stop: () => void): { end(): void } => {
  let isStopping = false;
  const heard = (): void => {
    if (isStopping) process.exit(EXIT.interrupted);
    isStopping = true;
    stop();
  };
  for (const signal of SIGNALS) process.on(signal, heard);
  return {
    end: () => {
      for (const signal of SIGNALS) process.off(signal, heard);
    },
  };
};
