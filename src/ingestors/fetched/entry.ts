import { z } from 'zod';
import { FAILURE_CODES } from '../web/failure.ts';
import { SCHEMA } from './layout.ts';

/**
 * What a fetch was for: a page by what it is, a file, a picture of a page, or the rules of a host; null where nothing
 * came.
 */
export const EntryKind = z.enum([
  'report',
  'offer',
  'list',
  'pointer',
  'scripted',
  'other',
  'file',
  'picture',
  'robots',
]);
export type EntryKind = z.infer<typeof EntryKind>;

/** `fetched`: new bytes · `unchanged`: the same as before · any other: why there are none. */
export const EntryOutcome = z.enum(['fetched', 'unchanged', ...FAILURE_CODES]);
export type EntryOutcome = z.infer<typeof EntryOutcome>;

/** One fetch, as a line of the manifest. */
export const Entry = z
  .strictObject({
    schema: z.literal(SCHEMA),
    /** The address asked for. */
    uri: z.string(),
    /** When the answer was whole, or the fetch had failed (UTC). */
    at: z.iso.datetime(),
    outcome: EntryOutcome,
    /** What is wrong, where there is nothing. */
    message: z.string().nullable(),
    status: z.int().nullable(),
    /** The address that answered. */
    final: z.string(),
    /** The addresses of the redirects on the way. */
    way: z.array(z.string()).readonly(),
    /** `content-type`, `content-disposition` (one character a byte), `etag`, `last-modified`, `date`. */
    headers: z.record(z.string(), z.string()).readonly(),
    /** Of the bytes as unpacked: their name in `objects/`. */
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .nullable(),
    bytes: z.int().nonnegative().nullable(),
    kind: EntryKind.nullable(),
    /** The name that the server gives the file: for people only. */
    name: z.string().nullable(),
    /** The page that led here. */
    referrer: z.string().nullable(),
    /** What its link says. */
    text: z.string().nullable(),
    /** The page that a file or a picture belongs to. */
    page: z.string().nullable(),
    /** Of a page its own; of a file those of the page that offers it. */
    title: z.string().nullable(),
    published: z.iso.date().nullable(),
    site: z.string().nullable(),
    /** What relative addresses in the page are relative to, where the page says so. */
    base: z.string().nullable(),
  })
  .readonly();
export type Entry = z.infer<typeof Entry>;
