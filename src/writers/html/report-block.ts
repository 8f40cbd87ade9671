import type { Certainty, Finding } from '#model';
import type { AuditedReport } from '../audited.ts';
import { mergedBands } from './bands.ts';
import { findingCard } from './finding.ts';
import { isOnPage, marksOf } from './mark.ts';
import { html, type Markup } from './markup.ts';
import type { DefinedPicture } from './page-figure.ts';
import { pictureDefinition } from './picture.ts';
import { picturesOf } from './pictures.ts';
import { viewsOf } from './view.ts';
import type { Wordings } from './wordings.ts';

/** Findings of one report that the page shows; a report with more has one fault that repeats. */
const MOST_FINDINGS = 60;

export interface ReportBlock {
  readonly audited: Pick<AuditedReport, 'uri' | 'report' | 'read'>;
  readonly certainty: Certainty;
  /** An id that no other part of the page has. */
  readonly id: string;
  /** `without` where the page is full: tables as read are shown instead. */
  readonly pictures: 'with' | 'without';
  readonly wordings: Wordings;
}

const definedPictures = async (
  findings: readonly Finding[],
  { audited, id }: ReportBlock,
): Promise<readonly DefinedPicture[]> => {
  const { facts } = audited.report;
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const bands = findings.flatMap((finding) => viewsOf(marksOf(finding, byId).filter(isOnPage), facts).needed);
  const pictures = await picturesOf(audited, mergedBands(bands));
  return pictures.map((picture, index) => ({ id: `${id}-${index + 1}`, picture }));
};

/** The findings of one report with what they show. */
export const reportBlock = async (block: ReportBlock): Promise<Markup> => {
  const { audited, certainty, id, wordings } = block;
  const { words, page } = wordings;
  const { report, uri } = audited;
  const all = report.findings.filter((finding) => finding.certainty === certainty);
  const findings = all.slice(0, MOST_FINDINGS);
  const pictures = block.pictures === 'with' ? await definedPictures(findings, block) : [];
  const shown = { facts: new Map(report.facts.map((fact) => [fact.id, fact])), pictures, wordings };
  const definitions = pictures.map((defined) => pictureDefinition(defined.id, defined.picture));
  const year = report.year === null ? words.unknownYear : words.year(report.year);
  const more = all.length - findings.length;
  return html`<section id="${id}"><h4>${year}<span class="file">${uri}</span></h4>
${definitions.length > 0 ? html`<svg class="definitions" aria-hidden="true"><defs>${definitions}</defs></svg>` : null}
${findings.map((finding) => findingCard(finding, shown))}${more > 0 ? html`<p class="capped">${page.moreFindings(more)}</p>` : null}</section>
`;
};
