const WINDOW = 4096;
/** Text holds no control characters but for a stray one; compressed or packed bytes hold about one in ten. */
const CONTROL_LIMIT = 0.01;

/** A cheap look at the head, the middle and the end. No bytes at all are an empty text. */
export const looksLikeText = (bytes: Uint8Array): boolean =>
  isMarkedUtf16(bytes) || windows(bytes).every((window) => controls(window) <= window.length * CONTROL_LIMIT);

const isMarkedUtf16 = ([a, b]: Uint8Array): boolean => (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff);

const windows = (bytes: Uint8Array): readonly Uint8Array[] => {
  if (bytes.length <= 3 * WINDOW) return [bytes];
  const middle = (bytes.length - WINDOW) >> 1;
  return [bytes.subarray(0, WINDOW), bytes.subarray(middle, middle + WINDOW), bytes.subarray(bytes.length - WINDOW)];
};

const controls = (window: Uint8Array): number => {
  let count = 0;
  for (const byte of window) if (byte === 0x7f || (byte < 0x20 && (byte < 0x09 || byte > 0x0d))) count += 1;
  return count;
};
