import type { QuarantineCode, RejectionCode } from './outcome.ts';

/** Stops one document, and only that one: it becomes the document's outcome. */
export class DocumentError extends Error {
  override readonly name = 'DocumentError';
  readonly code: RejectionCode | QuarantineCode;
  /** The part of gouji that gave up, such as `extractors/pdf`. */
  readonly stage: string;

  constructor(code: RejectionCode | QuarantineCode, stage: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    this.stage = stage;
  }
}
