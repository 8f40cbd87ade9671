import { attachmentKind } from '#extractors/html/attachments';
import { webUri } from '../uri.ts';

const NAMED = ['file', 'url', 'src', 'pdf', 'pdfurl', 'path', 'filepath', 'fileurl', 'furl'];

/**
 * The document that a viewer is to show: `/pdfjs/web/viewer.html?file=%2Ffiles%2Fa.pdf` → `/files/a.pdf`. Null where
 * the address is no viewer's: a page or a script with a document among its parameters.
 */
export const viewedDocument = (uri: URL): URL | null => {
  if (attachmentKind(uri.pathname) !== null) return null;
  for (const [name, value] of uri.searchParams) {
    if (!NAMED.includes(name.toLowerCase()) || attachmentKind(value) === null) continue;
    const document = webUri(value, uri);
    // `download.jsp?file=a.pdf` gives the file by itself: its own answer is the document.
    if (document !== null && /\.s?html?$/iu.test(uri.pathname)) return document;
  }
  return null;
};
