import type { Verdict } from './death.ts';
import type { Isolation } from './isolation.ts';

/** What is seen of a reading from outside. */
export interface Seen {
  /** Milliseconds since it began. */
  readonly elapsed: number;
  /** Milliseconds since the last sign of life. */
  readonly silent: number;
  readonly recognises: boolean;
  /** Bytes; null where nobody can tell. */
  readonly resident: number | null;
}

const seconds = (ms: number): string => `${ms / 1000} s`;
const mib = (bytes: number): string => `${Math.round(bytes / 2 ** 20)} MiB`;

/** Why a reading has to be ended; null while it may go on. */
export const verdictOn = (seen: Seen, { stall, time, recognition, resident }: Isolation): Verdict | null => {
  const most = seen.recognises ? recognition : time;
  if (seen.resident !== null && seen.resident > resident)
    return { code: 'memory', message: `${mib(seen.resident)} of memory; the limit is ${mib(resident)}` };
  if (seen.elapsed > most) return { code: 'timeout', message: `not read within ${seconds(most)}` };
  if (seen.silent > stall) return { code: 'timeout', message: `no sign of life for ${seconds(stall)}` };
  return null;
};
