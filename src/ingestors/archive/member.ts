import type { DocumentError } from '#model';

/** A file in an archive. */
export interface Member {
  /** As the archive's writer chose it: never a path on this machine. */
  readonly name: string;
  /** Its first bytes. @throws DocumentError */
  head(): Promise<Uint8Array>;
  /** @throws DocumentError `encrypted`, `damaged`, `limit-exceeded`, `unsupported` */
  read(): Promise<Uint8Array>;
}

export const memberInMemory = (name: string, bytes: Uint8Array): Member => ({
  name,
  head: async () => bytes,
  read: async () => bytes,
});

export const unreadableMember = (name: string, error: DocumentError): Member => ({
  name,
  head: () => Promise.reject(error),
  read: () => Promise.reject(error),
});
