import { collapse } from '#extractors/html/collapse';
import type { Markup } from '#extractors/html/markup';
import { isHidden, saysFurniture } from '#extractors/html/tags';
import { webUri } from '../uri.ts';
import type { Link } from './link.ts';
import { literalAddress } from './literal-address.ts';
import { viewedDocument } from './viewer.ts';

/** What a page holds besides its text. */
export interface PageLinks {
  readonly links: readonly Link[];
  /** Frames, embedded documents: shown in the page, but elsewhere. */
  readonly frames: readonly URL[];
  /** The scripts in the page, as text. */
  readonly scripts: readonly string[];
  /** Where `<meta http-equiv="refresh">` sends the reader. */
  readonly refresh: URL | null;
  /** What its relative addresses are relative to. */
  readonly base: URL;
}

interface Frame {
  readonly node: Markup;
  readonly place: Link['place'];
}

const FRAMES: Readonly<Record<string, string>> = { frame: 'src', iframe: 'src', embed: 'src', object: 'data' };
const REFRESH = /^\s*(\d+)\s*[;,]\s*url\s*=\s*['"]?([^'"]+)/iu;
/** Longer than this and it is a page that renews itself. */
const SOON = 10;

const textOf = (node: Markup): string => {
  const left: Markup[] = [node];
  let text = '';
  for (let next = left.pop(); next; next = left.pop()) {
    if (next.name === 'script' || next.name === 'style') continue;
    text += next.data ?? '';
    left.push(...(next.children ?? []).toReversed());
  }
  return collapse(text);
};

const CUT = /(?:\.{2,}|…+)$/u;

const sayingOf = (node: Markup): string => {
  const text = textOf(node);
  const title = collapse(node.attribs?.title ?? '');
  return text === '' || (CUT.test(text) && title.length >= text.replace(CUT, '').length) ? title : text;
};

const addressOf = ({ href = '', onclick = '' }: Readonly<Record<string, string>>): string | null => {
  const script = /^\s*javascript:/iu.test(href) ? href.replace(/^\s*javascript:/iu, '') : null;
  if (script === null && href.trim() !== '' && !href.trim().startsWith('#')) return href;
  // Some sites escape the script as an address, others leave the way to `onclick`.
  return literalAddress(percentDecoded(script ?? '')) ?? literalAddress(onclick);
};

const percentDecoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

const baseOf = (root: Markup, own: URL): URL => {
  const left: Markup[] = [root];
  for (let node = left.pop(); node; node = left.pop()) {
    if (node.name === 'base' && node.attribs?.href) return webUri(node.attribs.href, own) ?? own;
    left.push(...(node.children ?? []).toReversed());
  }
  return own;
};

/** All that a page leads to, in its order, whatever way it takes: links, scripts with an address in them, frames. */
export const linksOf = (root: Markup, own: URL): PageLinks => {
  const base = baseOf(root, own);
  const links: Link[] = [];
  const frames: URL[] = [];
  const scripts: string[] = [];
  let refresh: URL | null = null;

  const meet = (node: Markup, place: Link['place']): void => {
    const { name = '', attribs = {}, children = [] } = node;
    const source = attribs[FRAMES[name] ?? ''];
    const framed = source === undefined ? null : webUri(source, base);
    if (framed) frames.push(viewedDocument(framed) ?? framed);
    if (name === 'script') scripts.push(children.map(({ data = '' }) => data).join(''));
    if (name === 'meta' && attribs['http-equiv']?.toLowerCase() === 'refresh') {
      const [, seconds = '', address = ''] = REFRESH.exec(attribs.content ?? '') ?? [];
      if (address && Number(seconds) <= SOON) refresh ??= webUri(address, base);
    }
    const address = name === 'a' || name === 'area' ? addressOf(attribs) : null;
    const uri = address === null ? null : webUri(address, base);
    if (uri) links.push({ uri: viewedDocument(uri) ?? uri, text: sayingOf(node), place });
  };

  const left: Frame[] = [{ node: root, place: 'content' }];
  for (let frame = left.pop(); frame; frame = left.pop()) {
    const { node } = frame;
    const { name = '', attribs = {}, children = [] } = node;
    if (isHidden(name, attribs)) continue;
    const place = saysFurniture(name, attribs) ? 'furniture' : frame.place;
    meet(node, place);
    for (const child of children.toReversed()) left.push({ node: child, place });
  }
  return { links, frames, scripts, refresh, base };
};
