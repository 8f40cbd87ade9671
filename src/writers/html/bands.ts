import type { Band } from '#extractors/pages';

export interface PageBand extends Band {
  readonly page: number;
}

/** Bands that touch, as one: what two findings show is rendered once. */
export const mergedBands = (bands: readonly PageBand[]): readonly PageBand[] => {
  const merged: PageBand[] = [];
  for (const band of [...bands].sort((a, b) => a.page - b.page || a.top - b.top)) {
    const last = merged.at(-1);
    if (last && last.page === band.page && band.top <= last.bottom) {
      merged[merged.length - 1] = { ...last, bottom: Math.max(last.bottom, band.bottom) };
    } else merged.push({ page: band.page, top: band.top, bottom: band.bottom });
  }
  return merged;
};
