/** Not the address of a PostgreSQL database. */
export class NoSuchQueue extends Error {
  override readonly name = 'NoSuchQueue';
}

/** Whether a text is the address of a PostgreSQL database. */
export const isPostgres = (address: string): boolean => parsed(address) !== null;

const parsed = (address: string): URL | null => {
  const url = URL.canParse(address) ? new URL(address) : null;
  return url && ['postgres:', 'postgresql:'].includes(url.protocol) ? url : null;
};

/**
 * The address as it may be told: without user, password and parameters, any of which may hold a secret.
 * @throws NoSuchQueue, whose message repeats nothing of what was given
 */
export const shownAddress = (address: string): string => {
  const url = parsed(address);
  if (url === null) throw new NoSuchQueue('the queue is an address such as postgres://user@host/database');
  return `postgres://${url.host || 'localhost'}${url.pathname}`;
};
