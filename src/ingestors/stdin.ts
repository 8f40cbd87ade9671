import { DocumentError, type Limits } from '#model';
import { bytesInMemory } from './bytes.ts';
import type { Item } from './item.ts';

const readAll = async (stream: AsyncIterable<Uint8Array>, limits: Limits): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > limits.bytes) {
      throw new DocumentError('limit-exceeded', 'ingestors/stdin', `more than ${limits.bytes} bytes`);
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
};

/** Standard input: one document or one archive; its URI is `-`. */
export const stdinItem = (limits: Limits): Item => {
  let read: Promise<Uint8Array> | null = null;
  const bytes = (): Promise<Uint8Array> => {
    read ??= readAll(process.stdin, limits);
    return read;
  };
  return { uri: '-', head: bytes, read: bytes, open: async () => bytesInMemory(await bytes()) };
};
