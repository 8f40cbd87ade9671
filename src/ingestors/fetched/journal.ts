import { createReadStream } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';

const NEWLINE = 0x0a;
const BLOCK = 65_536;

/** Where the last whole line ends: a writer that was killed, or a power cut, leaves half a line behind. */
const wholeLength = async (file: FileHandle): Promise<number> => {
  let { size: end } = await file.stat();
  while (end > 0) {
    const from = Math.max(0, end - BLOCK);
    const buffer = Buffer.alloc(end - from);
    await file.read(buffer, 0, buffer.length, from);
    const at = buffer.lastIndexOf(NEWLINE);
    if (at >= 0) return from + at + 1;
    end = from;
  }
  return 0;
};

/** A file of lines that only grows. */
export interface Journal {
  /** Returns when the line is on the disk. */
  append(value: unknown): Promise<void>;
  close(): Promise<void>;
}

/** Opens it behind its last whole line; what stands there half is no line and is cut off. */
export const openJournal = async (path: string): Promise<Journal> => {
  const file = await open(path, 'a+');
  const { size } = await file.stat();
  const whole = await wholeLength(file);
  if (whole < size) await file.truncate(whole);
  let last: Promise<void> = Promise.resolve();
  const written = async (line: string): Promise<void> => {
    await file.appendFile(line);
    await file.datasync();
  };
  return {
    append: (value) => {
      last = last.then(() => written(`${JSON.stringify(value)}\n`));
      return last;
    },
    close: async () => {
      await last.catch(() => {});
      await file.close();
    },
  };
};

/** The lines of a journal, one value each, without half a line at its end; none where there is no such file. */
export async function* journalLines(path: string): AsyncGenerator<unknown> {
  const file = await open(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (file === null) return;
  const end = await wholeLength(file);
  await file.close();
  if (end === 0) return;
  let left: Buffer = Buffer.alloc(0);
  for await (const chunk of createReadStream(path, { end: end - 1 })) {
    let bytes = Buffer.concat([left, chunk]);
    for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE)) {
      yield JSON.parse(bytes.subarray(0, at).toString('utf8'));
      bytes = bytes.subarray(at + 1);
    }
    left = bytes;
  }
}
