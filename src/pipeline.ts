import { extractorFor } from '#extractors/index';
import { withPicturesRead } from '#extractors/pictures';
import { DocumentError, type Outcome, type Source } from '#model';
import { normalize } from '#normalizers/index';
import { type Part, reportsIn } from '#normalizers/reports/split';
import { audit } from './audit/audit.ts';
import { type Settings, STANDARD_SETTINGS } from './audit/settings.ts';
import type { Input } from './ingestors/input.ts';

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
  { uri, bytes }: Source,
  settings: Settings,
): Promise<Outcome> => {
  const source = { uri: fragment ? `${uri}#${fragment}` : uri, bytes };
  const outcome = await orFailure<Outcome>(source.uri, async () => {
    const reading = normalize(document, source, fragment);
    const { findings, relations } = audit(reading, settings);
    return { state: 'record', uri: source.uri, report: { ...reading.report, findings }, relations };
  });
  const { attachments = [] } = document;
  return outcome.state === 'rejected' && attachments.length > 0 ? { ...outcome, attachments } : outcome;
};

const outcomes = async (source: Source, settings: Settings): Promise<readonly Outcome[]> => {
  const document = await withPicturesRead(await extractorFor(source.bytes).extract(source));
  return Promise.all(reportsIn(document).map((part) => outcomeOf(part, source, settings)));
};

/**
 * One input in, one outcome out for each report in it: a compilation holds several, anything else is one.
 * @throws only for a defect of ours or a file that cannot be opened
 */
export const outcomesOf = async (input: Input, settings: Settings = STANDARD_SETTINGS): Promise<readonly Outcome[]> => {
  const found = await orFailure(input.uri, async () => outcomes(await input.read(), settings));
  return 'state' in found ? [found] : found;
};
