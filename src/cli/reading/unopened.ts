import type { Unopened } from './told.ts';

type SystemError = Error & { readonly code: string; readonly syscall: string };

/** The operating system refused: neither the document's fault nor ours. */
export const isSystemError = (error: unknown): error is SystemError =>
  error instanceof Error && 'syscall' in error && 'code' in error && typeof error.code === 'string';

export const unopened = (uri: string, { code, message }: SystemError): Unopened => ({
  state: 'unopened',
  uri,
  code,
  message,
});
