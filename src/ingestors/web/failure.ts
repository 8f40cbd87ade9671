/** Why there is nothing, each with the one who can do something about it. */
const FAILURES = {
  /** Not http or https, or with a user name in it. */
  'forbidden-uri': 'final',
  /** The name leads to an address of a private network, of this machine, or of none. */
  'forbidden-address': 'final',
  'forbidden-by-robots': 'final',
  /** robots.txt could not be had, so nothing may be asked for now. */
  'robots-unavailable': 'passing',
  /** The host asked for patience, or failed too often, and is left in peace. */
  'host-resting': 'passing',
  'too-many-redirects': 'final',
  /** It leads to another site, which nobody asked for. */
  'off-site': 'final',
  'limit-exceeded': 'final',
  /** A content encoding that was not asked for, or bytes that do not decode. */
  undecodable: 'final',
  timeout: 'passing',
  /** No connection, a broken one, or no trust in its certificate. */
  unreachable: 'passing',
  /** 404 and 410: there is nothing, or nothing any more. */
  gone: 'final',
  /** Any other status above 299. */
  refused: 'final',
  /** 408, 429 and 5xx: perhaps later. */
  unavailable: 'passing',
} as const;

export type FailureCode = keyof typeof FAILURES;

export const FAILURE_CODES = Object.keys(FAILURES) as readonly FailureCode[];

/** Whether it may go better at another time. */
export const isPassing = (code: FailureCode): boolean => FAILURES[code] === 'passing';

/** Stops one fetch, and only that one. */
export class FetchFailure extends Error {
  override readonly name = 'FetchFailure';
  readonly code: FailureCode;
  /** The status of the answer, where there was one. */
  readonly status: number | null;
  /** When the host may be asked again, in ms from now, where it said so. */
  readonly after: number | null;

  constructor(code: FailureCode, message: string, { status = null, after = null, cause }: FailureDetails = {}) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
    this.status = status;
    this.after = after;
  }
}

interface FailureDetails {
  readonly status?: number | null;
  readonly after?: number | null;
  readonly cause?: unknown;
}
