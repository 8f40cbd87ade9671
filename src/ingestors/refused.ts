import type { Input } from './input.ts';

/** What was met and cannot be read, as an input, so that it is told like any other and ends nothing else. */
export const refused = (uri: string, error: unknown): Input => ({
  uri,
  read: () => Promise.reject(error),
});
