import { createHash } from 'node:crypto';
import { type PagePicture, withPages } from '#extractors/pages';
import { DocumentError } from '#model';
import type { AuditedReport } from '../audited.ts';
import type { PageBand } from './bands.ts';

const isSystemError = (error: unknown): boolean => error instanceof Error && 'syscall' in error;

/**
 * Pictures of bands of a report's pages, rendered from its bytes, which are read once more.
 * None where the bytes cannot be had again, are others by now, or have no pages: the page then shows the table as read.
 */
export const picturesOf = async (
  { report, read }: Pick<AuditedReport, 'report' | 'read'>,
  bands: readonly PageBand[],
): Promise<readonly PagePicture[]> => {
  if (bands.length === 0) return [];
  try {
    const { bytes } = await read();
    if (createHash('sha256').update(bytes).digest('hex') !== report.source.sha256) return [];
    const pictures = await withPages(report.source.reader, bytes, async (paint) => {
      const painted: PagePicture[] = [];
      for (const band of bands) {
        const picture = await paint(band.page, band);
        if (picture) painted.push(picture);
      }
      return painted;
    });
    return pictures ?? [];
  } catch (error) {
    if (error instanceof DocumentError || isSystemError(error)) return [];
    throw error;
  }
};
