import type { Link } from './link.ts';

/**
 * What a page is to whoever looks for reports.
 * - `report`: the report itself, as text or as pictures
 * - `offer`: it offers the report as files
 * - `list`: it leads to reports
 * - `pointer`: it shows nothing and sends its reader on
 * - `scripted`: a script is to load what it shows, so it takes a browser
 * - `other`: none of these
 */
export type PageKind = 'report' | 'offer' | 'list' | 'pointer' | 'scripted' | 'other';

export interface WebPage {
  readonly kind: PageKind;
  readonly title: string | null;
  /** ISO date. */
  readonly published: string | null;
  /** The site's name. */
  readonly site: string | null;
  readonly links: readonly Link[];
  /** The files that belong to it. */
  readonly files: readonly Link[];
  /** The pictures that reading it would ask for. */
  readonly pictures: readonly URL[];
  /** The other pages of the same list. */
  readonly others: readonly URL[];
  readonly leadsTo: readonly URL[];
  /** What its relative addresses are relative to. */
  readonly base: URL;
}
