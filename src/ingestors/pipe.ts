import { DocumentError } from '#model';
import type { Input } from './input.ts';
import { refused } from './refused.ts';

/** Reading a pipe or a socket may wait for ever, and gives its bytes only once. */
export const notWaitedFor = (path: string): Input =>
  refused(path, new DocumentError('unsupported', 'ingestors', 'a pipe, a socket or a device'));
