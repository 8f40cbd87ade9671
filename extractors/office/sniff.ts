import { zipNames } from '../zip/names.ts';

const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const RTF = Buffer.from('{\\rtf', 'latin1');
const WORD_XML = /<\?mso-application\s+progid="Word\.Document"|<w:wordDocument[\s>]/;
/** How an OpenDocument package begins, so that a cut one is still known (OpenDocument 1.3 part 2, 3.3). */
const OPEN_DOCUMENT = 'mimetypeapplication/vnd.oasis.opendocument';
const HEAD = 1024;

/** - `compound`: an OLE file, whatever it holds · `opendocument`: text, or a sheet, or slides */
export type Container = 'compound' | 'rtf' | 'opendocument' | 'word-xml';

/** What the first bytes and the names inside say; null for what is none of them. */
export function containerOf(bytes: Uint8Array): Container | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD));
  if (head.subarray(0, OLE.length).equals(OLE)) return 'compound';
  if (head.subarray(0, RTF.length).equals(RTF)) return 'rtf';
  if (head.subarray(0, 1).toString() === '<' || head[0] === 0xef) {
    return WORD_XML.test(head.toString('latin1')) ? 'word-xml' : null;
  }
  if (head.subarray(30, 30 + OPEN_DOCUMENT.length).toString('latin1') === OPEN_DOCUMENT) return 'opendocument';
  return isOpenDocument(zipNames(bytes)) ? 'opendocument' : null;
}

/** Both stand in every package, in whatever order (OpenDocument 1.3 part 2, 3.2). */
function isOpenDocument(names: readonly string[]): boolean {
  return names.includes('META-INF/manifest.xml') && names.includes('content.xml');
}
