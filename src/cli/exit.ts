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

export const EXTRACT_EXITS = `
Exit codes (the first that applies):
  70  a defect of gouji
  2   wrong usage, or a path that does not exist
  3   some documents were rejected, quarantined or could not be opened
  0   none of these
--exit-zero gives 0 instead of 3.`;

export const QUEUE_EXITS = `
Exit codes:
  70  a defect of gouji
  2   wrong usage, a path that does not exist, or no queue at that address
  0   none of these`;

export const AUDIT_EXITS = `
Exit codes (the first that applies):
  70  a defect of gouji
  2   wrong usage, a path that does not exist or cannot be written to, or a correction that no longer fits its report
  1   at least one finding of severity error and certainty published, even where other documents could not be read;
      what may be our misreading (certainty reading) does not count
  3   some documents were rejected, quarantined or could not be opened
  0   none of these
--exit-zero gives 0 for the documents' part (1 and 3); 2 and 70 stay.`;
