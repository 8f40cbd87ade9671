export type SystemError = Error & { readonly code: string; readonly syscall: string };

/** The operating system refused: neither the document's fault nor ours. */
export const isSystemError = (error: unknown): error is SystemError =>
  error instanceof Error && 'syscall' in error && 'code' in error && typeof error.code === 'string';
