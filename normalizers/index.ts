import { createHash } from 'node:crypto';
import { type Document, DocumentError, type Reading, type Report, type Source, type SourceInfo } from '#model';
import { identityOf } from './identity/identity.ts';
import { titleOf } from './identity/title.ts';
import { whyNoReport } from './isReport.ts';
import { claimsOf } from './narrative/claims.ts';
import { headingsOf, sectionsOf } from './sections/sections.ts';
import { bindTables } from './tables/bind.ts';
import { linesOf } from './text/lines.ts';

const STAGE = 'normalizers';

const sourceInfo = (document: Document, { uri, bytes, web }: Source): SourceInfo => ({
  uri,
  sha256: createHash('sha256').update(bytes).digest('hex'),
  bytes: bytes.length,
  mediaType: document.mediaType,
  encoding: document.encoding,
  pages: document.pages,
  reader: document.reader,
  recognition: document.recognition,
  attachments: document.attachments ?? [],
  ...(web && { web }),
});

const assertText = ({ blocks }: Document): void => {
  if (blocks.some((block) => block.kind !== 'picture')) return;
  throw new DocumentError(
    'unsupported',
    STAGE,
    `no-text-layer: ${blocks.length} pictures, and nothing to read in them`,
  );
};

/**
 * What a document says, as a report: sections, figures and identity.
 * @param fragment where it stands in a document that holds several, such as `page=3-9`
 * @throws DocumentError `not-a-report`, or `unsupported` where no page has a text layer
 */
export const normalize = (document: Document, source: Source, fragment: string | null = null): Reading => {
  assertText(document);
  const bound = bindTables(document);
  const lines = linesOf(document.blocks);
  const headings = headingsOf(lines);
  const firstBlock = headings[0]?.line.block ?? Number.POSITIVE_INFINITY;
  const title = titleOf(
    lines.filter(({ block }) => block < firstBlock),
    document.meta,
  );
  const sections = sectionsOf(lines, headings, title?.end ?? -1);
  const headline = title?.text ?? document.meta.title ?? lines[0]?.text ?? '';
  const reason = whyNoReport({ title: title?.text ?? null, headline, sections, bound });
  if (reason) throw new DocumentError('not-a-report', STAGE, reason);

  const identity = identityOf({ lines, meta: document.meta, title, sections, facts: bound.facts });
  const info = sourceInfo(document, source);
  const report: Report = {
    schema: 'gouji/report@1',
    id: `sha256:${info.sha256}${fragment ? `#${fragment}` : ''}`,
    source: info,
    title: title?.text ?? null,
    agency: { name: identity.agency },
    year: identity.year,
    period: identity.period,
    // A file seldom states its date; the page that offers it does.
    published: identity.published ?? source.web?.published ?? null,
    coverage: identity.coverage,
    form: bound.form,
    sections,
    facts: bound.facts,
    findings: [],
  };
  return {
    report,
    tables: bound.tables,
    years: identity.years,
    agencies: identity.agencies,
    claims: claimsOf(report, lines),
    signals: [...document.signals, ...bound.signals],
  };
};
