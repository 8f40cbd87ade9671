import { z } from 'zod';

export const Reader = z.enum(['pdf', 'word', 'office', 'html', 'text', 'ofd', 'image']);
export type Reader = z.infer<typeof Reader>;

export const Recognition = z.enum(['text', 'ocr', 'mixed']);
export type Recognition = z.infer<typeof Recognition>;

/** A file that a page offers beside its own text: the report itself, as often as not. */
export const Attachment = z
  .strictObject({
    kind: z.enum(['pdf', 'word', 'office', 'ofd', 'archive', 'picture']),
    /** As the page gives it: relative to the page, or absolute. */
    uri: z.string(),
    title: z.string(),
  })
  .readonly();
export type Attachment = z.infer<typeof Attachment>;

/** Where on the web the bytes come from: what somebody else needs to find and cite them. */
export const WebIdentity = z
  .strictObject({
    /** The address that was asked for. */
    uri: z.string(),
    /** The address that answered, where redirects led. */
    finalUri: z.string(),
    /** When it answered (UTC). */
    fetched: z.iso.datetime(),
    /** When the page says it was published: the page itself, or the one that offers the file. */
    published: z.iso.date().nullable(),
    /** The site's name, where the page states it. */
    site: z.string().nullable(),
    /** The page's own title; for a file the title of the page that offers it. */
    title: z.string().nullable(),
    /** What the link that led here says. */
    linkText: z.string().nullable(),
    /** The page that offers the file; null for a page or a file that was asked for by its address. */
    page: z.string().nullable(),
  })
  .readonly();
export type WebIdentity = z.infer<typeof WebIdentity>;

/** What was read, and how. */
export const SourceInfo = z
  .strictObject({
    uri: z.string(),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    bytes: z.int().nonnegative(),
    mediaType: z.string(),
    /** The character encoding of text and HTML (`utf-8`, `gb18030` …), else null. */
    encoding: z.string().nullable(),
    /** The number of pages, where the format has pages, else null. */
    pages: z.int().positive().nullable(),
    reader: Reader,
    recognition: Recognition,
    attachments: z.array(Attachment).readonly(),
    /** Only for what was fetched from the web. */
    web: WebIdentity.optional(),
  })
  .readonly();
export type SourceInfo = z.infer<typeof SourceInfo>;

/** The bytes of one document and the name they are known by. */
export interface Source {
  readonly uri: string;
  readonly bytes: Uint8Array;
  /**
   * Another file by its path from this one's folder: the pictures of a saved page. Null where there is none, or where
   * the path leads out of the folder. What was fetched from the web is asked by the address as the page gives it.
   */
  readonly beside?: (path: string) => Promise<Uint8Array | null>;
  /** Where on the web it comes from, for what was fetched. */
  readonly web?: WebIdentity;
}
