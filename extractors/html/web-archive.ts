import { type Document, DocumentError, type Source } from '#model';
import { extractHtml } from './document.ts';
import { contentOf, leavesOf, type MimePart, mediaTypeOf, mimePart } from './mime.ts';

const folderOf = (location: string): string => location.slice(0, location.lastIndexOf('/') + 1);

/** How the page may name a part: by its address, by the path from its own address, by its number. */
const namesOf = ({ headers }: MimePart, folder: string): readonly string[] => {
  const location = headers.get('content-location') ?? '';
  const id = /^<(.+)>$/.exec(headers.get('content-id') ?? '')?.[1];
  const relative = folder !== '' && location.startsWith(folder) ? location.slice(folder.length) : '';
  return [location, relative, id ? `cid:${id}` : ''].filter((name) => name !== '');
};

/** The page with its pictures put into it, each where it is named first; null where there is no page. */
const archivedPage = (bytes: Uint8Array): Uint8Array | null => {
  const message = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  const parts = leavesOf(mimePart(message));
  const page = parts.find((part) => mediaTypeOf(part) === 'text/html');
  if (!page) return null;
  const folder = folderOf(page.headers.get('content-location') ?? '');
  let html = contentOf(page).toString('latin1');
  for (const part of parts) {
    const type = mediaTypeOf(part);
    if (!type.startsWith('image/')) continue;
    const name = namesOf(part, folder).find((one) => html.includes(`"${one}"`));
    // Only once: a picture that a page names a thousand times would fill the memory.
    if (name) html = html.replace(`"${name}"`, () => `"data:${type};base64,${contentOf(part).toString('base64')}"`);
  }
  return Buffer.from(html, 'latin1');
};

/** @throws DocumentError `unsupported` where the archive holds no page, and what `extractHtml` throws */
export const extractWebArchive = (source: Source): Document => {
  const bytes = archivedPage(source.bytes);
  if (bytes === null) throw new DocumentError('unsupported', 'extractors/html', 'a message without a web page in it');
  return { ...extractHtml({ ...source, bytes }), mediaType: 'multipart/related' };
};
