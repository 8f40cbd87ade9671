import type { Box } from '#model';
import type { PrintedToken, Rule } from './printed.ts';

/** From its top to its bottom edge, in points; the page's whole width. */
export interface Band {
  readonly top: number;
  readonly bottom: number;
}

/** An image on its box of the page. */
export interface PlacedImage {
  readonly mediaType: 'image/webp';
  readonly bytes: Uint8Array;
  readonly box: Box;
}

/** Part of a page as a person sees it: images, and over them what is drawn. Points from the page's top left. */
export interface PagePicture {
  readonly page: number;
  /** What of the page is shown: the band without blank margins. */
  readonly area: Box;
  readonly images: readonly PlacedImage[];
  readonly tokens: readonly PrintedToken[];
  readonly rules: readonly Rule[];
}

/** Shows a band of one page, counted from 1; null for a page that is not there. */
export type Paint = (page: number, band: Band) => Promise<PagePicture | null>;
