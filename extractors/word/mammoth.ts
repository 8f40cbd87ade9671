import { strToU8, zipSync } from 'fflate';
import mammoth from 'mammoth';
import { element, type XmlElement } from '../xml/element.ts';
import { writeXml } from './write-xml.ts';

/** An element of mammoth's document model; what it has depends on its type. */
export interface ReadElement {
  /** `paragraph`, `run`, `text`, `tab`, `break`, `checkbox`, `table`, `tableRow`, `tableCell` … */
  readonly type: string;
  readonly children?: readonly ReadElement[];
  readonly value?: string;
  readonly checked?: boolean;
  readonly styleId?: string | null;
  readonly rowSpan?: number;
  readonly colSpan?: number;
}

const NAMESPACE = { 'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main' };

/**
 * The paragraphs and tables of a body as mammoth reads them: runs, signs, fields, merged cells. Its warnings are left
 * unread: a mended body holds only elements it knows, and the styles it misses are our own marks.
 */
export async function readWithMammoth(body: XmlElement): Promise<readonly ReadElement[]> {
  const document = writeXml(element('w:document', [body], NAMESPACE));
  // Mammoth looks here for the main part of a package without relationships, and for images nowhere.
  const archive = zipSync({ 'word/document.xml': strToU8(document) }, { level: 0 });
  let read: readonly ReadElement[] | undefined;
  await mammoth.convertToHtml(
    { buffer: Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength) },
    {
      externalFileAccess: false,
      includeEmbeddedStyleMap: false,
      transformDocument: (whole: ReadElement) => {
        read = whole.children ?? [];
        // The document model is all that is wanted: no HTML.
        return { ...whole, children: [] };
      },
    },
  );
  return read ?? [];
}
