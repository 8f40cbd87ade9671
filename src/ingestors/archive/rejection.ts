import { DocumentError } from '#model';

export const rejection = (code: DocumentError['code'], message: string, cause?: unknown): DocumentError =>
  new DocumentError(code, 'ingestors/archive', message, cause === undefined ? undefined : { cause });
