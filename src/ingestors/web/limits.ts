const MiB = 2 ** 20;

/** What one request may take, in ms and bytes; sizes are counted while they come in, never believed. */
export interface WebLimits {
  readonly connect: number;
  readonly headers: number;
  /** Between two pieces of the body. */
  readonly idle: number;
  readonly total: number;
  /** As sent. */
  readonly raw: number;
  /** As unpacked. */
  readonly decoded: number;
  readonly redirects: number;
}

export const WEB_LIMITS: WebLimits = {
  connect: 10_000,
  headers: 30_000,
  idle: 30_000,
  total: 300_000,
  raw: 100 * MiB,
  decoded: 200 * MiB,
  redirects: 5,
};
