import { webUri } from '../uri.ts';
import type { Link } from './link.ts';
import type { PageLinks } from './links.ts';

const NEXT = /^[\s>»›→\]]*(?:下一?页|后一?页|next(?:\s*page)?|>|>>|»|›)[\s>»›→\]]*$/iu;
const NUMBER = /^[[\s]*\d{1,4}[\]\s]*$/u;

/** `createPageHTML(5, 0, "index", "html")`, with or without the place to print to in front: pages index.html, index_1.html … */
const NUMBERED =
  /createPage\w*\s*\(\s*(?:['"][^'"]*['"]\s*,\s*)?(\d{1,4})\s*,\s*(\d{1,4})\s*,\s*['"]([\w.%/-]+)['"]\s*,\s*['"](\w{1,8})['"]/iu;
const MOST_PAGES = 1000;

/** What stands before the number of a page: `/nb/index_2.html` and `/nb/index.html` are one list. */
const stemOf = (uri: URL): string => {
  const path = uri.pathname.replace(/(?:[_-]?\d{1,4})?(\.\w+)$/u, '$1').replace(/\/(?:index|list|default)\.\w+$/u, '/');
  const query = [...uri.searchParams].filter(
    ([name]) => !/^(?:p|pn|page\w*|cur\w*page|pageno|pageindex|start)$/iu.test(name),
  );
  return `${uri.host}${path}?${new URLSearchParams(query)}`;
};

const numbered = (script: string, own: URL): readonly URL[] => {
  const [, total = '', , stem = '', ending = ''] = NUMBERED.exec(script) ?? [];
  const pages = Math.min(Number(total || 0), MOST_PAGES);
  return Array.from({ length: Math.max(0, pages - 1) }, (_, index) =>
    webUri(`${stem}_${index + 1}.${ending}`, own),
  ).filter((uri) => uri !== null);
};

const isPaging = ({ uri, text }: Link, own: URL): boolean =>
  NEXT.test(text) || (NUMBER.test(text) && stemOf(uri) === stemOf(own));

/** The other pages of the same list, in its order: next links, numbers, and the numbered paging that a script writes. */
export const otherPages = ({ links, scripts }: PageLinks, own: URL): readonly URL[] => {
  const told = links.filter((link) => link.uri.host === own.host && isPaging(link, own)).map(({ uri }) => uri);
  const written = scripts.flatMap((script) => numbered(script, own));
  const found = new Map([...told, ...written].map((uri) => [uri.href, uri]));
  found.delete(own.href);
  return [...found.values()];
};
