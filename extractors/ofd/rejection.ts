import { DocumentError } from '#model';

export const rejection = (code: DocumentError['code'], message: string): DocumentError =>
  new DocumentError(code, 'extractors/ofd', message);
