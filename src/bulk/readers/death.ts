import type { QuarantineCode } from '#model';
import type { Isolation } from './isolation.ts';

/** Why we killed a process. */
export interface Verdict {
  readonly code: QuarantineCode;
  readonly message: string;
}

/** How a process ended in the middle of a document. */
export interface Ending {
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  /** The last that it wrote on its standard error. */
  readonly lastWords: string;
  /** Bytes, as last seen. */
  readonly resident: number;
  /** It had said that it is at work on the document. */
  readonly hadBegun: boolean;
}

/** Sent by people, by init and by the kernel; no document makes its own process send them. */
const FROM_OUTSIDE: ReadonlySet<NodeJS.Signals | null> = new Set(['SIGKILL', 'SIGTERM', 'SIGINT', 'SIGHUP', 'SIGQUIT']);

const HEAP_FULL = /heap out of memory/u;

const endOf = ({ exitCode, signal }: Ending): string =>
  signal === null ? `exit code ${exitCode} without a result` : `ended by ${signal}`;

const lastLine = (words: string): string =>
  words
    .split('\n')
    .filter((line) => /^[\w.]*Error\b|^FATAL/u.test(line))
    .at(-1) ?? '';

/** What a death that we did not cause says of the document; null where it says nothing. */
export const deathOf = (ending: Ending, { resident }: Isolation): Verdict | null => {
  const message = [endOf(ending), lastLine(ending.lastWords)].filter((part) => part !== '').join(': ');
  // Before the kernel ends a process because memory is short, it has grown faster than we look.
  if (ending.signal === 'SIGKILL' && ending.resident > (resident * 2) / 3) return { code: 'memory', message };
  if (FROM_OUTSIDE.has(ending.signal) || !ending.hadBegun) return null;
  return { code: HEAP_FULL.test(ending.lastWords) ? 'memory' : 'crash', message };
};
