// A reader with weak spots: what a document's first line orders happens to its process; any other document is read.
import { channel } from 'node:diagnostics_channel';
import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { RECOGNITION } from '#model';
import { readDocument } from './read-document.ts';
import { serveReader } from './serve.ts';

const ORDERS: Readonly<Record<string, () => unknown>> = {
  'POISON hang': () => {
    for (;;);
  },
  'POISON wait': () => sleep(2 ** 30),
  'POISON memory': () => {
    const held: Buffer[] = [];
    for (;;) held.push(Buffer.alloc(2 ** 22, 1));
  },
  'POISON crash': () => process.abort(),
  'POISON throw': () => {
    throw new TypeError('a defect of ours');
  },
  'POISON exit': () => process.exit(0),
  'POISON recognise': async () => {
    channel(RECOGNITION).publish({});
    await sleep(2500);
  },
};

const orderIn = async (path: string): Promise<string> => {
  const text = await readFile(path, 'utf8').catch(() => '');
  return text.slice(0, 64).split('\n')[0] ?? '';
};

serveReader(async (document, setup) => {
  await ORDERS[await orderIn(document.path)]?.();
  return readDocument(document, setup);
});
