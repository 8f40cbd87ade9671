import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { FetchFailure } from '../failure.ts';

export interface BodyLimits {
  readonly raw: number;
  readonly decoded: number;
}

type Chunks = AsyncIterable<Uint8Array>;

const counted = (limit: number, what: string) =>
  async function* (chunks: Chunks): AsyncGenerator<Uint8Array> {
    let size = 0;
    for await (const chunk of chunks) {
      size += chunk.length;
      if (size > limit) throw new FetchFailure('limit-exceeded', `more than ${limit} bytes ${what}`);
      yield chunk;
    }
  };

const PLAIN = new Set(['', 'identity']);
const GZIP = new Set(['gzip', 'x-gzip']);

/**
 * The whole body, unpacked. Both sizes are counted while it comes in, so that a bomb never unfolds.
 * @throws FetchFailure `limit-exceeded`, or `undecodable` for an encoding that was not asked for
 */
export const bodyOf = async (body: Readable, encoding: string, limits: BodyLimits): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = [];
  const kept = async (decoded: Chunks): Promise<void> => {
    for await (const chunk of decoded) chunks.push(chunk);
  };
  const name = encoding.trim().toLowerCase();
  const raw = counted(limits.raw, 'sent');
  if (PLAIN.has(name)) {
    await pipeline(body, raw, kept);
  } else if (GZIP.has(name)) {
    await pipeline(body, raw, createGunzip(), counted(limits.decoded, 'unpacked'), kept);
  } else {
    body.on('error', () => {}).destroy();
    throw new FetchFailure('undecodable', `content encoding ${name}; only gzip was asked for`);
  }
  return Buffer.concat(chunks);
};
