/** Reads a stream of chunks piece by piece; once the stream has failed, everything fails the same way. */
export interface Cursor {
  /** The next `length` bytes; fewer where the stream ends. */
  take(length: number): Promise<Uint8Array>;
  /** Passes over bytes without keeping them, and tells how many there were. */
  skip(length: number): Promise<number>;
  /** The next bytes, up to `length`, which stay. */
  peek(length: number): Promise<Uint8Array>;
  /** What is left, chunk by chunk. */
  rest(): AsyncGenerator<Uint8Array>;
}

export const cursorOf = (chunks: AsyncIterable<Uint8Array>): Cursor => {
  const stream = chunks[Symbol.asyncIterator]();
  let held: Uint8Array = new Uint8Array();
  let failure: { readonly error: unknown } | null = null;

  const nextChunk = async (): Promise<IteratorResult<Uint8Array>> => {
    // After a failure the stream would only say that it has ended.
    if (failure !== null) throw failure.error;
    try {
      return await stream.next();
    } catch (error) {
      failure = { error };
      throw error;
    }
  };
  /** False at the end of the stream. */
  const more = async (): Promise<boolean> => {
    const next = await nextChunk();
    if (next.done) return false;
    held = held.length === 0 ? next.value : Buffer.concat([held, next.value]);
    return true;
  };
  const cut = (length: number): Uint8Array => {
    const piece = held.subarray(0, length);
    held = held.subarray(length);
    return piece;
  };

  return {
    take: async (length) => {
      const pieces: Uint8Array[] = [];
      for (let left = length; left > 0; ) {
        if (held.length === 0 && !(await more())) break;
        const piece = cut(left);
        pieces.push(piece);
        left -= piece.length;
      }
      return Buffer.concat(pieces);
    },
    skip: async (length) => {
      let left = length;
      while (left > 0 && (held.length > 0 || (await more()))) left -= cut(left).length;
      return length - left;
    },
    peek: async (length) => {
      while (held.length < length && (await more()));
      return held.subarray(0, length);
    },
    rest: async function* () {
      while (held.length > 0 || (await more())) yield cut(held.length);
    },
  };
};
