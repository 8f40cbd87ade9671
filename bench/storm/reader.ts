// The reader of storms: does what a poisoned document orders, and answers at once for any other. Built into one file of
// plain JavaScript before a storm (build-reader.ts), since some thousand of it are started.
import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import type { Outcome } from '#model';
import type { ReadableDocument } from '../../src/bulk/readers/protocol.ts';
import { serveReader } from '../../src/bulk/readers/serve.ts';
import { sha256Of } from '../../src/bulk/readers/sha256.ts';
import type { Poison } from './inputs.ts';

const ORDERS: Readonly<Record<Poison, () => void>> = {
  hang: () => {
    for (;;);
  },
  memory: () => {
    const held: Buffer[] = [];
    for (;;) held.push(Buffer.alloc(2 ** 22, 1));
  },
  crash: () => process.abort(),
  exit: () => process.exit(0),
};

const isPoison = (word: string): word is Poison => word in ORDERS;

/** A report of a few figures, whose number is known: half of it, or twice, would show. */
const RECORD: Extract<Outcome, { state: 'record' }> = JSON.parse(
  readFileSync(process.env.GOUJI_STORM_REPORT ?? '', 'utf8'),
);
const MILLISECONDS = Number(process.env.GOUJI_STORM_MS ?? 0);

const recordOf = ({ uri, sha256 }: ReadableDocument): Outcome => {
  const { report } = RECORD;
  return { ...RECORD, uri, report: { ...report, id: `sha256:${sha256}`, source: { ...report.source, uri, sha256 } } };
};

serveReader(async (document) => {
  const bytes = readFileSync(document.path);
  if (sha256Of(bytes) !== document.sha256) return { kind: 'changed' };
  const [word, order = ''] = bytes.toString().split('\n', 1)[0]?.split(' ') ?? [];
  if (word === 'POISON' && isPoison(order) && !process.env.GOUJI_STORM_HEALED) ORDERS[order]();
  await pause(MILLISECONDS);
  return { kind: 'read', parts: [{ outcome: recordOf(document), digest: null }] };
});
