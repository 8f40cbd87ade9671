import { createHash } from 'node:crypto';
import { readFromPicture } from '#extractors/cells';
import type { Fact, Limits, PagePlace, Report, Seen, Source } from '#model';
import { seenOf } from './audit/look/seen.ts';
import { withSeen } from './audit/look/with-seen.ts';

type Placed = Fact & { readonly at: PagePlace };

const isPlaced = (fact: Fact): fact is Placed =>
  fact.at !== null && 'page' in fact.at && fact.state !== 'absent' && fact.state !== 'unreadable';

/** The cells that findings stand on, by page. */
const cellsOf = ({ findings, facts }: Report): ReadonlyMap<number, readonly Placed[]> => {
  const ids = new Set(findings.flatMap((finding) => [...finding.facts, ...finding.suspects.map(({ fact }) => fact)]));
  const pages = new Map<number, Placed[]>();
  for (const fact of facts.filter(isPlaced)) {
    if (!ids.has(fact.id)) continue;
    const page = pages.get(fact.at.page);
    if (page) page.push(fact);
    else pages.set(fact.at.page, [fact]);
  }
  return pages;
};

/** A guessed grid has no borders: the place of a cell is that of its print, and ink at the very edge would pass for a border. */
const ROOM = 3;

const roomy = ({ at, confidence }: Placed): PagePlace => {
  const [x0, y0, x1, y1] = at.box;
  return confidence === 1 ? at : { page: at.page, box: [x0 - ROOM, y0 - ROOM, x1 + ROOM, y1 + ROOM] };
};

const isSystemError = (error: unknown): boolean => error instanceof Error && 'syscall' in error;

/** The bytes that were audited; null where they cannot be had again, or are others by now. */
const bytesOf = async ({ source }: Report, read: () => Promise<Source>): Promise<Uint8Array | null> => {
  try {
    const { bytes } = await read();
    return createHash('sha256').update(bytes).digest('hex') === source.sha256 ? bytes : null;
  } catch (error) {
    if (isSystemError(error)) return null;
    throw error;
  }
};

/**
 * The report after a look at the pictures of the cells its findings stand on: a witness apart from the text layer.
 * A report whose figures came from pixels anyway, or whose format has no pages, is as it was.
 * @throws DocumentError as reading the document does
 */
export const lookedAt = async (report: Report, read: () => Promise<Source>, limits: Limits): Promise<Report> => {
  const pages = cellsOf(report);
  if (pages.size === 0 || report.source.recognition === 'ocr') return report;
  const bytes = await bytesOf(report, read);
  if (!bytes) return report;
  const seen = new Map<string, Seen>();
  for (const [, [first, ...others]] of pages) {
    if (!first) continue;
    const cells = [first, ...others];
    const places = [roomy(first), ...others.map(roomy)] as const;
    const shown = await readFromPicture(report.source.reader, bytes, places, limits);
    if (!shown) return report;
    for (const [index, fact] of cells.entries()) {
      const cell = shown[index];
      if (cell) seen.set(fact.id, seenOf(fact, cell));
    }
  }
  return { ...report, findings: withSeen(report.findings, seen) };
};
