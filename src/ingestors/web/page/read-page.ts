import { decodePage } from '#extractors/html/document';
import { html } from '#extractors/html/index';
import { layoutPage } from '#extractors/html/layout';
import { parseMarkup } from '#extractors/html/markup';
import { pageMeta } from '#extractors/html/page-meta';
import { titleOf } from '#normalizers/identity/title';
import { linesOf } from '#normalizers/text/lines';
import { webUri } from '../uri.ts';
import { type AsRead, asRead } from './as-read.ts';
import { linksOf, type PageLinks } from './links.ts';
import { filesOffered } from './offers.ts';
import { otherPages } from './paging.ts';
import { leadsTo } from './pointer.ts';
import { sayingOf } from './saying.ts';
import type { PageKind, WebPage } from './web-page.ts';

/** With less text than this of its own a page may be there only to send its reader on. */
const HARDLY_ANYTHING = 60;

const textLength = ({ document }: AsRead): number =>
  (document?.blocks ?? []).reduce((sum, block) => sum + ('text' in block ? block.text.length : 1000), 0);

const hasPictures = ({ document }: AsRead): boolean =>
  document?.blocks.some((block) => block.kind === 'picture' && block.image !== undefined) ?? false;

interface Evidence {
  readonly read: AsRead;
  readonly held: PageLinks;
  readonly page: Omit<WebPage, 'kind'>;
  readonly scripted: boolean;
}

const kindOf = ({ read, held, page, scripted }: Evidence): PageKind => {
  if (read.verdict === 'report') return 'report';
  const isTitled = page.title !== null && sayingOf(page.title) === 'report';
  if (isTitled && page.files.length > 0) return 'offer';
  if (isTitled && hasPictures(read)) return 'report';
  const isList = page.others.length > 0 || held.links.some(({ text }) => sayingOf(text) !== null);
  if (page.leadsTo.length > 0 && textLength(read) < HARDLY_ANYTHING) return 'pointer';
  if (isList) return 'list';
  return scripted && textLength(read) < HARDLY_ANYTHING ? 'scripted' : 'other';
};

/** What a page is and where it leads; null for bytes that are no page. */
export const readPage = async (bytes: Uint8Array, uri: URL): Promise<WebPage | null> => {
  if (!html.accepts(bytes)) return null;
  const markup = parseMarkup(decodePage(bytes).text);
  const layout = layoutPage(markup);
  const held = linksOf(markup, uri);
  const read = await asRead({ uri: uri.href, bytes });
  const meta = pageMeta(layout);
  const stated = titleOf(linesOf(read.document?.blocks ?? []), meta)?.text;
  const title = stated ?? meta.title ?? null;
  const page = {
    title,
    published: meta.published ?? null,
    site: layout.head.names.get('sitename') ?? null,
    links: held.links,
    files: filesOffered(held, title ?? ''),
    pictures: read.pictures.map((src) => webUri(src, held.base)).filter((picture) => picture !== null),
    others: otherPages(held, uri),
    leadsTo: leadsTo(held),
    base: held.base,
  };
  return { kind: kindOf({ read, held, page, scripted: layout.head.scripted }), ...page };
};
