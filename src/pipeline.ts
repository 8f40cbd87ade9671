import { extractorFor } from '#extractors/index';
import { DocumentError, type Outcome, type Source } from '#model';
import { normalize } from '#normalizers/index';
import { audit } from './audit/audit.ts';
import type { Input } from './ingestors/input.ts';

const report = async (source: Source): Promise<Outcome> => {
  const document = await extractorFor(source.bytes).extract(source);
  const reading = normalize(document, source);
  const { findings, relations } = audit(reading);
  return { state: 'record', uri: source.uri, report: { ...reading.report, findings }, relations };
};

const failure = (uri: string, error: DocumentError): Outcome => {
  const { code, stage, message } = error;
  if (code === 'timeout' || code === 'memory' || code === 'crash') {
    return { state: 'quarantined', uri, code, stage, message };
  }
  return { state: 'rejected', uri, code, stage, message };
};

/**
 * One input in, exactly one outcome out.
 * @throws only for a defect of ours or a file that cannot be opened
 */
export const outcomeOf = async (input: Input): Promise<Outcome> => {
  try {
    return await report(await input.read());
  } catch (error) {
    if (error instanceof DocumentError) return failure(input.uri, error);
    throw error;
  }
};
