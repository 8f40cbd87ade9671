import { spawnSync } from 'node:child_process';
import { appendFileSync, copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { usageOf } from './command-line.ts';
import { median } from './median.ts';

const COPIES = 20;
const ROUNDS = 5;

/** CPU milliseconds a file, and what was read. */
export interface Peers {
  readonly copies: number;
  readonly gouji: number;
  readonly pdftotext: { readonly version: string; readonly cpu: number } | null;
}

const inSeconds = (time: string): number => {
  const [, minutes = '0', seconds = '0'] = /^(\d+)m([\d.]+)s$/.exec(time) ?? [];
  return Number(minutes) * 60 + Number(seconds);
};

/** CPU milliseconds of all children of a shell: the last line of its `times`. */
const childrenCpu = (command: string, paths: readonly string[]): number => {
  const script = `for file do ${command}; done; times`;
  const { stdout } = spawnSync('sh', ['-c', script, 'sh', ...paths], { encoding: 'utf8' });
  const last = stdout.trim().split('\n').at(-1) ?? '';
  return last.split(/\s+/).reduce((sum, time) => sum + inSeconds(time), 0) * 1000;
};

const pdftotextVersion = (): string | null => {
  const { stderr, error } = spawnSync('pdftotext', ['-v'], { encoding: 'utf8' });
  return error ? null : (/version (\S+)/.exec(stderr)?.[1] ?? 'unknown');
};

/** One process of gouji over copies of a report beside pdftotext over the same. */
export const peersOn = (report: string): Peers => {
  const folder = mkdtempSync(join(tmpdir(), 'gouji-bench-'));
  try {
    const copies = Array.from({ length: COPIES }, (_, index) => join(folder, `${index}.pdf`));
    copies.forEach((copy, index) => {
      copyFileSync(report, copy);
      // No two are the same bytes, so that nothing can be read once for all.
      appendFileSync(copy, `\n% copy ${index}\n`);
    });
    const version = pdftotextVersion();
    const rounds = Array.from({ length: ROUNDS }, () => ({
      gouji: usageOf(copies).cpu / COPIES,
      pdftotext: version ? childrenCpu('pdftotext "$file" /dev/null', copies) / COPIES : 0,
    }));
    const cpu = median(rounds.map(({ pdftotext }) => pdftotext));
    return {
      copies: COPIES,
      gouji: median(rounds.map(({ gouji }) => gouji)),
      pdftotext: version ? { version, cpu } : null,
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
};
