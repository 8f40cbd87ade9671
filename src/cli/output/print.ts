/** Whoever read our output has gone (`gouji … | head`): nothing is wrong, and nothing more is wanted. */
export class ReaderGone extends Error {
  override readonly name = 'ReaderGone';
}

const isClosedPipe = (error: Error): boolean => 'code' in error && error.code === 'EPIPE';

/**
 * Writes to standard output and waits until a slow reader has taken it.
 * @throws ReaderGone
 */
export const print = (text: string): Promise<void> =>
  new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => {
      if (!error) resolve();
      else reject(isClosedPipe(error) ? new ReaderGone() : error);
    });
  });

/** One line for the operator, beside the results. */
export const notify = (line: string): void => {
  process.stderr.write(`${line}\n`);
};
