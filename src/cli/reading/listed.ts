import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { UsageError } from '../exit.ts';

/**
 * The paths of a list, one a line, as `find` prints them; empty lines are nothing. `-` is standard input. A line at a time,
 * so that a list of a million is never held.
 * @throws UsageError where there is no such list
 */
export async function* listed(file: string): AsyncGenerator<string> {
  const stream = file === '-' ? process.stdin : createReadStream(file);
  const lines = createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY });
  try {
    for await (const line of lines) if (line !== '') yield line;
  } catch (error) {
    throw new UsageError(`no such list: ${file} (${error instanceof Error ? error.message : error})`);
  }
}
