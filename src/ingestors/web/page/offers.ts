import { attachmentKind } from '#extractors/html/attachments';
import { plainDigits } from '#normalizers/text/dates';
import type { Link } from './link.ts';
import type { PageLinks } from './links.ts';

const yearIn = (text: string): string | null => /(?<!\d)(?:19|20)\d{2}(?!\d)/u.exec(plainDigits(text))?.[0] ?? null;

/** A file by the end of its address, of a value in it (`download?name=a.pdf`), or of what the link says. */
const isFile = ({ uri, text }: Link): boolean =>
  [uri.pathname, ...uri.searchParams.values(), text].some((name) => attachmentKind(name) !== null);

/**
 * The files that a page offers with its text or shows in a frame; not what the site around it offers, nor another
 * year's report beside this one.
 */
export const filesOffered = ({ links, frames }: PageLinks, title: string): readonly Link[] => {
  const year = yearIn(title);
  const isOther = ({ text }: Link): boolean => year !== null && (yearIn(text) ?? year) !== year;
  const shown = frames.map((uri): Link => ({ uri, text: '', place: 'content' }));
  const offered = [...links, ...shown].filter((link) => link.place === 'content' && isFile(link) && !isOther(link));
  return [...new Map(offered.map((link) => [link.uri.href, link])).values()];
};
