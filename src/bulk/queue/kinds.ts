/** A batch of inputs that is read. */
export const READ = 'read';

/** An address that is fetched. */
export const FETCH = 'fetch';

/** What jobs are about; a worker does those for which it has a handler. */
export type Kind = typeof READ | typeof FETCH;
