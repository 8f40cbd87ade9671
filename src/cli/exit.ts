/** What the process tells its caller; where several apply, 70 before 2 before 1 before 3. A run may also end before its end. */
export const EXIT = {
  clean: 0,
  errorFindings: 1,
  usage: 2,
  notRead: 3,
  defect: 70,
  diskFull: 74,
  interrupted: 130,
} as const;

/** A mistake of the caller: told in one plain line, without a stack. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
