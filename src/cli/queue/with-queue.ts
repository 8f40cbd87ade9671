import { NoSuchQueue, shownAddress } from '../../bulk/queue/address.ts';
import { isAway, isRefused } from '../../bulk/queue/away.ts';
import { UsageError } from '../exit.ts';

/** No such schema, no such table. */
const NO_QUEUE = /^(3F000|42P01)$/;

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? `${error.code}` : '');

/**
 * Does something with a queue; what only the caller can mend is told as a mistake of usage.
 * @throws UsageError, which never shows the password of the address
 */
export const withQueue = async <T>(address: string, use: () => Promise<T>): Promise<T> => {
  try {
    return await use();
  } catch (error) {
    if (error instanceof NoSuchQueue) throw new UsageError(`--queue: ${error.message}`);
    if (error instanceof Error && error.name === 'QueueTooNew') throw new UsageError(error.message);
    if (NO_QUEUE.test(codeOf(error)))
      throw new UsageError(
        `${shownAddress(address)}: no queue here, or no right to see it; \`gouji enqueue\` makes one`,
      );
    if (isAway(error) || isRefused(error)) {
      throw new UsageError(`${shownAddress(address)}: ${error instanceof Error ? error.message : error}`);
    }
    throw error;
  }
};
