import { DocumentError } from '#model';

export function rejection(code: DocumentError['code'], message: string, cause?: unknown): DocumentError {
  return new DocumentError(code, 'extractors/word', message, cause === undefined ? undefined : { cause });
}
