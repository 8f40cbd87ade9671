import type { Reader, Wording } from '#model';
import type { PartId } from './parts.ts';

/** A reader, what it reads, and the parts it needs. */
export interface ReaderNeeds {
  readonly reader: Reader;
  readonly reads: Wording;
  /** Without a core reader most published reports stay unread. */
  readonly weight: 'core' | 'extra';
  readonly parts: readonly PartId[];
}

export const READERS: readonly ReaderNeeds[] = [
  { reader: 'pdf', reads: { zh: 'PDF', en: 'PDF' }, weight: 'core', parts: ['pdfjs', 'canvas'] },
  { reader: 'word', reads: { zh: 'Word（.docx）', en: 'Word (.docx)' }, weight: 'core', parts: ['mammoth', 'xml'] },
  { reader: 'html', reads: { zh: '网页', en: 'web pages' }, weight: 'core', parts: ['cheerio'] },
  { reader: 'text', reads: { zh: '纯文本', en: 'plain text' }, weight: 'core', parts: [] },
  { reader: 'ofd', reads: { zh: 'OFD', en: 'OFD' }, weight: 'core', parts: ['xml'] },
  {
    reader: 'office',
    reads: { zh: '.doc、.wps、.rtf、.odt', en: '.doc, .wps, .rtf, .odt' },
    weight: 'extra',
    parts: ['office', 'mammoth', 'xml'],
  },
  {
    reader: 'image',
    reads: { zh: '图片和扫描件', en: 'pictures and scans' },
    weight: 'extra',
    parts: ['sharp', 'tesseract', 'digits', 'ideographs'],
  },
];
