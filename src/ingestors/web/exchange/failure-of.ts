import { FetchFailure } from '../failure.ts';

const TIMEOUTS = new Set([
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_HEADERS_TIMEOUT',
  'UND_ERR_BODY_TIMEOUT',
  'UND_ERR_ABORTED',
  'ETIMEDOUT',
]);

const codeOf = (error: Error): string => ('code' in error && typeof error.code === 'string' ? error.code : '');

/** An error on the way as what it means for the fetch; anything that is no error of the way is ours and goes on. */
export const failureOf = (error: unknown, uri: URL): unknown => {
  if (!(error instanceof Error) || error instanceof FetchFailure) return error;
  const code = codeOf(error);
  const told = (failure: 'timeout' | 'undecodable' | 'unreachable' | 'limit-exceeded'): FetchFailure =>
    new FetchFailure(failure, `${uri.host}: ${error.message}`, { cause: error });
  if (error.name === 'TimeoutError' || TIMEOUTS.has(code)) return told('timeout');
  if (code.startsWith('Z_')) return told('undecodable');
  if (code === 'UND_ERR_HEADERS_OVERFLOW') return told('limit-exceeded');
  return code === '' ? error : told('unreachable');
};
