import { extractorFor } from '#extractors/index';
import { withPicturesRead } from '#extractors/pictures';
import { type Document, DocumentError, type Limits, type Outcome, type Source, STANDARD_LIMITS } from '#model';
import { normalize } from '#normalizers/index';
import { type Part, reportsIn } from '#normalizers/reports/split';
import { audit } from './audit/audit.ts';
import { type Settings, STANDARD_SETTINGS } from './audit/settings.ts';
import type { Input } from './ingestors/input.ts';

/** A page of a site may offer hundreds of files. */
const LONGEST_MESSAGE = 400;

const failure = (uri: string, { code, stage, message }: DocumentError): Outcome => {
  if (code === 'timeout' || code === 'memory' || code === 'crash') {
    return { state: 'quarantined', uri, code, stage, message };
  }
  return { state: 'rejected', uri, code, stage, message };
};

const orFailure = async <T>(uri: string, attempt: () => Promise<T>): Promise<T | Outcome> => {
  try {
    return await attempt();
  } catch (error) {
    if (error instanceof DocumentError) return failure(uri, error);
    throw error;
  }
};

const outcomeOf = async (
  { document, fragment }: Part,
  { uri, bytes, web }: Source,
  settings: Settings,
): Promise<Outcome> => {
  const source = { uri: fragment ? `${uri}#${fragment}` : uri, bytes, ...(web && { web }) };
  const outcome = await orFailure<Outcome>(source.uri, async () => {
    const reading = normalize(document, source, fragment);
    const { findings, relations } = audit(reading, settings);
    return { state: 'record', uri: source.uri, report: { ...reading.report, findings }, relations };
  });
  const { attachments = [] } = document;
  if (outcome.state !== 'rejected' || attachments.length === 0) return outcome;
  const offered = attachments.map((attachment) => attachment.uri).join(' ');
  return { ...outcome, message: `${outcome.message}; it offers ${offered}`.slice(0, LONGEST_MESSAGE), attachments };
};

/** Bytes that a caller holds already have met no ingestor. */
const documentIn = async (source: Source, limits: Limits): Promise<Document> => {
  const { length } = source.bytes;
  if (length > limits.bytes) {
    throw new DocumentError('limit-exceeded', 'pipeline', `${length} bytes; the limit is ${limits.bytes}`);
  }
  return withPicturesRead(await extractorFor(source.bytes).extract(source, limits), limits);
};

const outcomes = async (source: Source, settings: Settings, limits: Limits): Promise<readonly Outcome[]> => {
  const document = await documentIn(source, limits);
  return Promise.all(reportsIn(document).map((part) => outcomeOf(part, source, settings)));
};

/**
 * One input in, one outcome out for each report in it: a compilation holds several, anything else is one.
 * @throws only for a defect of ours or a file that cannot be opened
 */
export const outcomesOf = async (
  input: Input,
  settings: Settings = STANDARD_SETTINGS,
  limits: Limits = STANDARD_LIMITS,
): Promise<readonly Outcome[]> => {
  const found = await orFailure(input.uri, async () => outcomes(await input.read(), settings, limits));
  return 'state' in found ? [found] : found;
};
