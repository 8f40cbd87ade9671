import { DocumentError } from '#model';

export function rejection(code: DocumentError['code'], message: string): DocumentError {
  return new DocumentError(code, 'extractors/office', message);
}
