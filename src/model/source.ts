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
  })
  .readonly();
export type SourceInfo = z.infer<typeof SourceInfo>;

/** The bytes of one document and the name they are known by. */
export interface Source {
  readonly uri: string;
  readonly bytes: Uint8Array;
  /**
   * Another file by its path from this one's folder: the pictures of a saved page. Null where there is none, or where
   * the path leads out of the folder.
   */
  readonly beside?: (path: string) => Promise<Uint8Array | null>;
}
