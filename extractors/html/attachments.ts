import type { Attachment } from '#model';
import { collapse } from './collapse.ts';
import type { Markup } from './markup.ts';

const KINDS: readonly (readonly [Attachment['kind'], RegExp])[] = [
  ['pdf', /\.pdf$/i],
  ['word', /\.docx$/i],
  ['office', /\.(?:doc|wps|rtf|odt|xlsx?|et)$/i],
  ['ofd', /\.ofd$/i],
  ['archive', /\.(?:zip|rar|7z|tar|gz|tgz)$/i],
  ['picture', /\.(?:jpe?g|png|tiff?|bmp|webp)$/i],
];

const pathOf = (href: string): string => href.split(/[?#]/)[0] ?? '';

/** What a file is by the end of its name; null for what is no document: a page, a script. */
export const attachmentKind = (href: string): Attachment['kind'] | null => {
  const path = pathOf(href);
  return KINDS.find(([, ending]) => ending.test(path))?.[0] ?? null;
};

const textOf = (node: Markup): string => {
  const left: Markup[] = [node];
  let text = '';
  for (let next = left.pop(); next; next = left.pop()) {
    text += next.data ?? '';
    left.push(...[...(next.children ?? [])].reverse());
  }
  return collapse(text).trim();
};

/** The files that a page links to, in its order, each once; judged by the ends of their names. */
export const attachmentsOf = (root: Markup): readonly Attachment[] => {
  const found = new Map<string, Attachment>();
  const left: Markup[] = [root];
  for (let node = left.pop(); node; node = left.pop()) {
    const uri = node.name === 'a' ? (node.attribs?.href?.trim() ?? '') : '';
    const kind = uri === '' ? null : attachmentKind(uri);
    if (kind && !found.has(uri)) found.set(uri, { kind, uri, title: textOf(node) });
    const { children = [] } = node;
    for (let i = children.length - 1; i >= 0; i -= 1) {
      const child = children[i];
      if (child) left.push(child);
    }
  }
  return [...found.values()];
};
