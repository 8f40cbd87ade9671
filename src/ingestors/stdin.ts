import { buffer } from 'node:stream/consumers';
import type { Input } from './input.ts';

/** One document on standard input; its URI is `-`. */
export const stdinInput: Input = {
  uri: '-',
  read: async () => ({ uri: '-', bytes: await buffer(process.stdin) }),
};
