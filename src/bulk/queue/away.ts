/** SQLSTATE classes of a server that goes, comes or has no room: 08 connection, 53 resources (a full disk, memory, connections), 57P shutdown and start. */
const AWAY = /^(08...|53[123]00|57P0[1-5])$/;

/** What the operating system says of a connection. */
const BROKEN = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EAI_AGAIN',
  'ENOTFOUND',
]);

/** What pg says itself, without a code: its connection ended, or no answer came in time. */
const ENDED =
  /^(Connection terminated|timeout e(xceeded|xpired)|Query read timeout|Client has encountered a connection error)/;

/**
 * Whether an error says that the database is away, not that a statement was wrong: the same again may succeed, and
 * whether the last COMMIT arrived is not known.
 */
export const isAway = (error: unknown): boolean => {
  if (!(error instanceof Error)) return false;
  if (error instanceof AggregateError) return error.errors.some(isAway);
  const code = 'code' in error ? `${error.code}` : '';
  return AWAY.test(code) || BROKEN.has(code) || ENDED.test(error.message);
};

/** What an operator is told, once. */
export const awayWord = ({ message }: Error): string => `the database is away (${message}); waiting for it`;

/** What only an operator can mend: a wrong password, no such database or role, a right that is missing, a server that only reads. */
const REFUSED = /^(28...|3D000|42501|25006)$/;

/** Whether the database refuses whoever asks so: the same again fails again. */
export const isRefused = (error: unknown): error is Error & { readonly code: string } =>
  error instanceof Error && 'code' in error && REFUSED.test(`${error.code}`);

/** Two transactions that met: one of them has to start again. */
const MET = new Set(['40001', '40P01']);

export const isCollision = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && MET.has(`${error.code}`);
