import { endWithParent } from './orphan.ts';
import type { FromReader, ReadableDocument, Result, Setup, ToReader } from './protocol.ts';
import { onRecognition } from './recognition.ts';

/** What a reader does with one document. Whatever it throws is a defect, and ends the process. */
export type Read = (document: ReadableDocument, setup: Setup) => Promise<Result>;

const say = (message: FromReader): void => {
  process.send?.(message);
};

/** Reads with signs of life, so that who waits can tell slow from hung. */
const done = async (read: Read, document: ReadableDocument, setup: Setup): Promise<Result> => {
  let recognises = false;
  const beat = (): void => say({ kind: 'beat', recognises });
  const listening = onRecognition(() => {
    if (recognises) return;
    recognises = true;
    beat();
  });
  beat();
  const beats = setInterval(beat, setup.beat);
  try {
    return await read(document, setup);
  } finally {
    clearInterval(beats);
    listening.end();
  }
};

/** Makes this process a reader: one document after the other, as its parent sends them. */
export const serveReader = (read: Read): void => {
  let setup: Setup | null = null;
  const watched = endWithParent(Number(process.argv[2]));
  process.on('message', async (message: ToReader) => {
    if (message.kind === 'setup') {
      setup = message;
      await watched;
      say({ kind: 'ready' });
    } else if (setup !== null) {
      const result = await done(read, message.document, setup);
      say({ kind: 'done', result, resident: process.memoryUsage.rss() });
    }
  });
};
