import type { Entry, EntryKind } from '../fetched/entry.ts';
import { SCHEMA } from '../fetched/layout.ts';
import { FetchFailure } from '../web/failure.ts';
import { fileNameOf } from '../web/names/file-name.ts';
import { readPage } from '../web/page/read-page.ts';
import type { WebPage } from '../web/page/web-page.ts';
import type { Brought, Polite, Wish } from '../web/politeness/polite.ts';
import { webUri } from '../web/uri.ts';
import type { Shelf } from './shelf.ts';
import { siteOf } from './site.ts';
import type { Task } from './task.ts';

/** What became of a task; the page where a page was brought. */
export interface Obtained {
  readonly entry: Entry;
  readonly page: WebPage | null;
  /** `held`: it was there already, and nobody was asked. */
  readonly by: 'fetch' | 'held';
}

const KEPT_HEADERS = ['content-type', 'content-disposition', 'etag', 'last-modified', 'date'];

const PAGES: ReadonlySet<EntryKind | null> = new Set([
  'report',
  'offer',
  'list',
  'pointer',
  'scripted',
  'other',
] as const);

/** An entry of which nothing is known yet but the errand. */
export const blankEntry = ({ uri, referrer, text, page }: Pick<Task, 'uri' | 'referrer' | 'text' | 'page'>): Entry => ({
  schema: SCHEMA,
  uri: uri.href,
  at: new Date().toISOString(),
  outcome: 'fetched',
  message: null,
  status: null,
  final: uri.href,
  way: [],
  headers: {},
  sha256: null,
  bytes: null,
  kind: null,
  name: null,
  referrer,
  text,
  page: page?.final ?? null,
  title: page?.title ?? null,
  published: page?.published ?? null,
  site: page?.site ?? null,
  base: null,
});

export const failedEntry = (blank: Entry, { code, message, status }: FetchFailure): Entry => ({
  ...blank,
  outcome: code,
  message,
  status,
});

export const broughtEntry = (blank: Entry, { answer, final, way }: Brought): Entry => ({
  ...blank,
  status: answer.status,
  final: final.href,
  way,
  headers: Object.fromEntries(
    KEPT_HEADERS.flatMap((name) => [[name, answer.headers.get(name) ?? '']]).filter(([, value]) => value),
  ),
  name: fileNameOf(answer.headers.get('content-disposition')),
});

const wishOf = ({ site }: Task, before: Entry | null): Wish => {
  const { etag, 'last-modified': modified } = before?.headers ?? {};
  const headers = { ...(etag && { 'if-none-match': etag }), ...(modified && { 'if-modified-since': modified }) };
  return {
    ...(before && Object.keys(headers).length > 0 && { validators: { of: before.final, headers } }),
    ...(site !== null && { mayLeadTo: (uri: URL) => siteOf(uri) === site }),
  };
};

const pageOf = (bytes: Uint8Array, entry: Entry): Promise<WebPage | null> => readPage(bytes, new URL(entry.final));

const kindOf = (task: Task, page: WebPage | null): EntryKind => {
  if (page) return page.kind;
  return task.errand === 'picture' ? 'picture' : 'file';
};

/** The page's own words where it is one; else those of the page that it belongs to, which the entry has already. */
const described = (entry: Entry, page: WebPage | null): Entry => {
  if (!page) return entry;
  const base = webUri(page.base.href)?.href;
  return {
    ...entry,
    title: page.title,
    published: page.published,
    site: page.site,
    base: base === undefined || base === entry.final ? null : base,
  };
};

const fetched = async (task: Task, polite: Polite, shelf: Shelf): Promise<Obtained> => {
  const before = shelf.before(task.uri.href);
  const brought = await polite.fetch(task.uri, wishOf(task, before));
  const entry = broughtEntry(blankEntry(task), brought);
  const { bytes } = brought.answer;
  if (bytes === null) {
    if (before === null || before.sha256 === null)
      throw new FetchFailure('refused', 'nothing has changed since nothing');
    const page = PAGES.has(before.kind) ? await pageOf(await shelf.bytes(before.sha256), before) : null;
    const { sha256, bytes: size, kind, name, title, published, site, base } = before;
    const same = { sha256, bytes: size, kind, name, title, published, site, base, outcome: 'unchanged' as const };
    return { entry: { ...entry, ...same }, page, by: 'fetch' };
  }
  const page = task.errand === 'picture' ? null : await pageOf(bytes, entry);
  const sha256 = await shelf.keep(bytes);
  const outcome = sha256 === before?.sha256 ? 'unchanged' : 'fetched';
  const whole = described({ ...entry, outcome, sha256, bytes: bytes.length, kind: kindOf(task, page) }, page);
  return { entry: whole, page, by: 'fetch' };
};

/** Brings what a task asks for, unless it is there, and puts it on the shelf, or why there is nothing. */
export const obtain = async (task: Task, polite: Polite, shelf: Shelf): Promise<Obtained> => {
  const held = shelf.held(task.uri.href);
  if (held) {
    const isPage = PAGES.has(held.kind) && held.sha256 !== null;
    return { entry: held, page: isPage ? await pageOf(await shelf.bytes(held.sha256 ?? ''), held) : null, by: 'held' };
  }
  try {
    const obtained = await fetched(task, polite, shelf);
    await shelf.add(obtained.entry);
    return obtained;
  } catch (error) {
    if (!(error instanceof FetchFailure)) throw error;
    const entry = failedEntry(blankEntry(task), error);
    await shelf.add(entry);
    return { entry, page: null, by: 'fetch' };
  }
};
