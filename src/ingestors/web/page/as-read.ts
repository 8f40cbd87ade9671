import { type Block, type Document, DocumentError, type Source, type WebIdentity } from '#model';
import { normalize } from '#normalizers/index';
import { reportsIn } from '#normalizers/reports/split';

/** What reading makes of a page: the document, whether there is a report in it, and the pictures it would ask for. */
export interface AsRead {
  readonly document: Document | null;
  readonly verdict: 'report' | 'none';
  /** As the page writes their addresses. */
  readonly pictures: readonly string[];
}

const NOWHERE: WebIdentity = {
  uri: '',
  finalUri: '',
  fetched: '1970-01-01T00:00:00.000Z',
  published: null,
  site: null,
  title: null,
  linkText: null,
  page: null,
};

const orNull = async <T>(attempt: () => Promise<T>): Promise<T | null> => {
  try {
    return await attempt();
  } catch (error) {
    if (error instanceof DocumentError) return null;
    throw error;
  }
};

const askFor = async (blocks: readonly Block[]): Promise<void> => {
  for (const block of blocks) if (block.kind === 'picture' && block.image) await orNull(block.image);
};

/** The page by the recognisers that read it later: what they take for a report is one, and what they ask for is fetched. */
export const asRead = async ({ uri, bytes }: Pick<Source, 'uri' | 'bytes'>): Promise<AsRead> => {
  const { extractHtml } = await import('#extractors/html/document');
  const pictures: string[] = [];
  const beside = async (path: string): Promise<null> => {
    pictures.push(path);
    return null;
  };
  const source = { uri, bytes, beside, web: NOWHERE };
  const document = await orNull(async () => extractHtml(source));
  if (document === null) return { document, verdict: 'none', pictures };
  await askFor(document.blocks);
  const reports = await orNull(async () => reportsIn(document).map((part) => normalize(part.document, source)));
  return { document, verdict: reports === null ? 'none' : 'report', pictures };
};
