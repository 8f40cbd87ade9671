import { FetchFailure } from '../failure.ts';
import { retryAfter } from '../politeness/retry-after.ts';
import type { Answer } from './client.ts';

const LATER = new Set([408, 425, 429]);
const MOVED = new Set([301, 302, 303, 307, 308]);

/** Where the answer sends us, or null. @throws FetchFailure `forbidden-uri` where we may not go */
export const movedTo = (
  { status, headers }: Answer,
  from: URL,
  parse: (text: string, base: URL) => URL | null,
): URL | null => {
  const location = headers.get('location');
  if (!MOVED.has(status) || location === undefined) return null;
  // Header bytes outside ASCII are UTF-8 in every site that sends them.
  const to = parse(Buffer.from(location, 'latin1').toString('utf8'), from);
  if (to === null) throw new FetchFailure('forbidden-uri', `${from.href} leads to ${location}`, { status });
  return to;
};

/** @throws FetchFailure for an answer that brings nothing */
export const assertBrings = ({ status, headers, bytes }: Answer, uri: URL): void => {
  if (bytes !== null || status === 304) return;
  const message = `${uri.href}: status ${status}`;
  if (status === 404 || status === 410) throw new FetchFailure('gone', message, { status });
  if (status < 500 && !LATER.has(status)) throw new FetchFailure('refused', message, { status });
  throw new FetchFailure('unavailable', message, { status, after: retryAfter(headers.get('retry-after'), Date.now()) });
};
