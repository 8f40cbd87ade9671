/** As shells count it: killed by Ctrl-C. */
const INTERRUPTED = 130;

/** Aborts at the first SIGTERM or Ctrl-C; a second one ends the process where it stands, which loses nothing. */
export const stopOnSignal = (onFirst: () => void): AbortSignal => {
  const stop = new AbortController();
  const heard = (): void => {
    if (stop.signal.aborted) process.exit(INTERRUPTED);
    onFirst();
    stop.abort();
  };
  process.on('SIGTERM', heard);
  process.on('SIGINT', heard);
  return stop.signal;
};
