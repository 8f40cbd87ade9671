import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { SiteServer } from './server.ts';
import type { Site } from './site.ts';

const BIN = fileURLToPath(new URL('../../dist/src/cli/main.js', import.meta.url));

export interface Run {
  /** Null for one that was killed. */
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const ended = (child: ChildProcess): Promise<Run> => {
  let stdout = '';
  let stderr = '';
  child.stdout?.on('data', (text: Buffer) => {
    stdout += text;
  });
  child.stderr?.on('data', (text: Buffer) => {
    stderr += text;
  });
  return new Promise((resolve) => {
    child.on('close', (exitCode) => resolve({ exitCode, stdout, stderr }));
  });
};

export interface Visiting {
  readonly server: SiteServer;
  readonly archive: string;
  /** Between two requests, in seconds. */
  readonly delay: number;
}

const optionsOf = ({ archive, delay }: Visiting): readonly string[] =>
  ['-o', archive, '--allow-host', '127.0.0.1', '--limit-total', '0.7', '--limit-bytes', '4M'].concat(
    delay < 1 ? ['--delay', `${delay}`, '--permitted'] : [],
  );

const begun = (visiting: Visiting, args: readonly string[]): ChildProcess =>
  spawn(process.execPath, [BIN, 'fetch', ...args, ...optionsOf(visiting)], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
  });

/** One run of `gouji fetch` to its end. */
export const visitOnce = (visiting: Visiting, args: readonly string[]): Promise<Run> => ended(begun(visiting, args));

const reached = async (server: SiteServer, visits: number, child: ChildProcess): Promise<void> => {
  while (server.visits.length < visits && child.exitCode === null) {
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
};

export interface Killed {
  readonly last: Run;
  /** The request that was the last before each kill. */
  readonly cut: readonly string[];
}

/** How long a fetcher lives: until the server has seen so many requests more, and some ms beyond. */
export interface Life {
  readonly requests: number;
  readonly beyond: number;
}

/** The same command again and again: ended with SIGKILL when its life is over, then left to its own end. */
export const visitKilled = async (visiting: Visiting, { columns }: Site, lives: readonly Life[]): Promise<Killed> => {
  const { server } = visiting;
  const starts = columns.map((path) => server.origin + path);
  const cut: string[] = [];
  for (const { requests, beyond } of lives) {
    const child = begun(visiting, starts);
    const run = ended(child);
    await reached(server, server.visits.length + requests, child);
    await new Promise((resolve) => setTimeout(resolve, beyond));
    child.kill('SIGKILL');
    await run;
    cut.push(server.visits.at(-1)?.path ?? '');
  }
  return { last: await visitOnce(visiting, starts), cut };
};

/** How often each path was asked for beyond what is wanted: nothing for a guest that keeps to the plan. */
export const surplus = (asked: readonly string[], wanted: readonly string[]): readonly string[] => {
  const left = new Map<string, number>();
  for (const path of wanted) left.set(path, (left.get(path) ?? 0) + 1);
  return asked.filter((path) => {
    const times = left.get(path) ?? 0;
    left.set(path, times - 1);
    return times <= 0;
  });
};
