import type { Reader } from '#model';
import type { Paint } from './geometry/page-picture.ts';

export type { Band, PagePicture, Paint } from './geometry/page-picture.ts';

type WithPages = <T>(bytes: Uint8Array, show: (paint: Paint) => Promise<T>) => Promise<T>;

/** The readers whose documents have pages to show. */
const painters: Partial<Record<Reader, () => Promise<{ readonly withPages: WithPages }>>> = {
  pdf: () => import('./pdf/render-page.ts'),
  ofd: () => import('./ofd/render-page.ts'),
  image: () => import('./image/render-page.ts'),
};

/** Lets `show` have pictures of a document's pages; null for a document that has none. */
export const withPages = async <T>(
  reader: Reader,
  bytes: Uint8Array,
  show: (paint: Paint) => Promise<T>,
): Promise<T | null> => {
  const painter = await painters[reader]?.();
  return painter ? painter.withPages(bytes, show) : null;
};
