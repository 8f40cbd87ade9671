import { type ChildProcess, fork } from 'node:child_process';
import { deathOf, type Verdict } from './death.ts';
import type { Isolation } from './isolation.ts';
import type { FromReader, ReadableDocument, Reading, Setup, ToReader } from './protocol.ts';
import { residentSize } from './resident-size.ts';
import { verdictOn } from './watch.ts';

/** What a reader is started with. */
export interface ReaderOptions {
  /** The module that the process runs. */
  readonly entry: string;
  readonly setup: Setup;
  readonly isolation: Isolation;
}

/** A process that reads one document at a time. */
export interface Reader {
  /** Whether it can take a document; the reason why it cannot where it never could. */
  readonly ready: Promise<'ready' | { readonly failed: string }>;
  read(document: ReadableDocument): Promise<Reading>;
  /** Fit for another document: alive, and neither old nor grown. */
  isFit(): boolean;
  kill(): void;
}

/** Milliseconds between two looks at a reader: a loop that allocates takes about a second to 1.5 GB. */
const LOOK = 100;
/** Documents, after which a reader gives way to a fresh one: what libraries leak stays small. */
const MOST_DOCUMENTS = 500;
/** What is kept of the standard error of a process. */
const LAST_WORDS = 4096;

/**
 * What V8 is told of its heap. Left alone it collects late on a large machine and passes the limit with garbage; told
 * the limit alone it collects three times as often long before, which takes a third more of the processor. So: a limit,
 * growth as on a large machine until the limit is near, and room for the short-lived objects of one document.
 */
const heapWithin = (resident: number): readonly string[] => [
  `--max-old-space-size=${Math.ceil((resident / 2 ** 20) * 0.8)}`,
  '--heap-growing-percent=300',
  '--max-semi-space-size=32',
];

const started = ({ entry, isolation }: ReaderOptions): ChildProcess =>
  fork(entry, [`${process.pid}`], {
    // A group of its own: what a document has started ends with its reader, and Ctrl-C reaches the parent alone.
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    execArgv: [...process.execArgv, ...heapWithin(isolation.resident)],
  });

const killGroup = ({ pid }: ChildProcess): void => {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
};

export const startReader = (options: ReaderOptions): Reader => {
  const { isolation, setup } = options;
  const child = started(options);
  let isAlive = true;
  let documents = 0;
  let resident = 0;
  let lastWords = '';
  let verdict: Verdict | null = null;
  let isDismissed = false;

  child.stderr?.on('data', (chunk: Buffer) => {
    lastWords = (lastWords + chunk).slice(-LAST_WORDS);
  });
  const ended = new Promise<{ readonly exitCode: number | null; readonly signal: NodeJS.Signals | null }>((resolve) => {
    const end = (exitCode: number | null, signal: NodeJS.Signals | null): void => {
      isAlive = false;
      killGroup(child);
      // What it wrote last is still in the pipe.
      setImmediate(() => resolve({ exitCode, signal }));
    };
    child.once('exit', end);
    child.once('error', (error) => {
      lastWords += `${error}`;
      end(null, null);
    });
  });

  // A closed channel shows as the end of the process, which is awaited everywhere.
  const send = (message: ToReader): void => void (child.connected && child.send(message, () => {}));

  const ready = new Promise<'ready' | { readonly failed: string }>((resolve) => {
    child.once('message', () => resolve('ready'));
    void ended.then(({ signal }) => resolve({ failed: signal ?? lastWords }));
  });
  send({ kind: 'setup', ...setup });

  const read = (document: ReadableDocument): Promise<Reading> =>
    new Promise((resolve) => {
      const start = performance.now();
      const elapsed = (): number => Math.round(performance.now() - start);
      let lastSign = start;
      let hadBegun = false;
      let recognises = false;

      const look = async (): Promise<void> => {
        const size = child.pid === undefined ? null : await residentSize(child.pid);
        resident = size ?? resident;
        verdict ??= verdictOn(
          { elapsed: elapsed(), silent: performance.now() - lastSign, recognises, resident: size },
          isolation,
        );
        if (verdict !== null) killGroup(child);
      };
      const looks = setInterval(look, LOOK);
      const settle = (reading: Reading): void => {
        clearInterval(looks);
        child.off('message', hear);
        resolve(reading);
      };
      const hear = (message: FromReader): void => {
        lastSign = performance.now();
        if (message.kind === 'beat') {
          hadBegun = true;
          recognises ||= message.recognises;
        } else if (message.kind === 'done') {
          resident = message.resident;
          settle({ ...message.result, elapsedMs: elapsed() });
        }
      };
      child.on('message', hear);
      void ended.then((end) => {
        const death = isDismissed ? null : (verdict ?? deathOf({ ...end, lastWords, resident, hadBegun }, isolation));
        settle(death === null ? { kind: 'interrupted' } : { kind: 'died', ...death, elapsedMs: elapsed() });
      });
      documents += 1;
      send({ kind: 'read', document });
    });

  return {
    ready,
    read,
    isFit: () => isAlive && verdict === null && documents < MOST_DOCUMENTS && resident < isolation.resident / 2,
    kill: () => {
      isDismissed = true;
      killGroup(child);
    },
  };
};
