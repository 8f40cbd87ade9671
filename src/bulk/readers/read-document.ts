import type { Limits, Source } from '#model';
import { digestOf } from '../../audit/across/digest.ts';
import { digestText } from '../../audit/across/digest-text.ts';
import { containerOf } from '../../ingestors/container.ts';
import { besideFetched } from '../../ingestors/fetched/beside.ts';
import { fileInput } from '../../ingestors/index.ts';
import { isSystemError } from '../../ingestors/system-error.ts';
import { outcomesOf } from '../../pipeline.ts';
import type { ReadableDocument, Result } from './protocol.ts';
import type { Read } from './serve.ts';
import { sha256Of } from './sha256.ts';

type Refusal = Exclude<Result, { readonly kind: 'read' }>;

/** There are no bytes to judge: no word about the document. */
class Refused extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.kind);
    this.refusal = refusal;
  }
}

const openingError = (error: unknown): unknown =>
  isSystemError(error) ? new Refused({ kind: 'unopened', code: error.code, message: error.message }) : error;

/** A copy has nothing beside it, but what it is a copy of had. */
const besideCopied =
  (uri: string, limits: Limits): NonNullable<Source['beside']> =>
  async (path) => {
    const container = await containerOf(uri);
    if (container === null) return null;
    const { besideMember, shelfOf } = await import('../../ingestors/archive/beside.ts');
    return besideMember(uri, () => shelfOf(container, uri, limits))(path);
  };

const sourceOf = async (
  { uri, sha256, origin, web }: ReadableDocument,
  read: () => Promise<Source>,
  limits: Limits,
): Promise<Source> => {
  const { bytes, beside } = await read().catch((error: unknown) => {
    throw openingError(error);
  });
  if (sha256Of(bytes) !== sha256) throw new Refused({ kind: 'changed' });
  const around = web ? besideFetched(uri, web) : origin === 'file' ? beside : besideCopied(uri, limits);
  return { uri, bytes, ...(around && { beside: around }), ...(web && { web }) };
};

/** The pipeline over one file, with what later reports need of each report. */
export const readDocument: Read = async (document, { limits, settings }) => {
  const file = fileInput(document.path, limits);
  try {
    const read = () => sourceOf(document, () => file.read(), limits);
    const outcomes = await outcomesOf({ uri: document.uri, read }, settings, limits);
    return {
      kind: 'read',
      parts: outcomes.map((outcome) => ({
        outcome,
        digest: outcome.state === 'record' ? digestText(digestOf(outcome.report)) : null,
      })),
    };
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    throw error;
  }
};
