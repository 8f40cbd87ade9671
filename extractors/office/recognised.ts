import type { Limits } from '#model';
import { openArchive } from '../zip/archive.ts';
import { type RootStream, rootStreams } from './compound-file.ts';
import { DOC, ODT, type OfficeFormat, RTF, WORD_XML } from './format.ts';
import { rejection } from './rejection.ts';
import { containerOf } from './sniff.ts';

/** Main streams of what is no text document, and what to call it. */
const OTHERS: Readonly<Record<string, string>> = {
  Workbook: 'an Excel workbook (.xls)',
  Book: 'an Excel workbook (.xls)',
  'PowerPoint Document': 'a PowerPoint presentation (.ppt)',
};

/** Bit `fEncrypted` of the flags at 0x0A of a .doc's first block ([MS-DOC] 2.5.2). */
const ENCRYPTED = 0x0100;

/**
 * The format to convert from.
 * @throws DocumentError `encrypted`, `damaged`, or `unsupported` where it is a sheet, slides or something else
 */
export function recognisedFormat(bytes: Uint8Array, limits: Limits): OfficeFormat {
  switch (containerOf(bytes)) {
    case 'rtf':
      return RTF;
    case 'word-xml':
      return WORD_XML;
    case 'opendocument':
      return openDocument(bytes, limits);
    case 'compound':
      return compoundDocument(bytes);
    case null:
      throw rejection('unsupported', 'the file is none of the office formats');
  }
}

function compoundDocument(bytes: Uint8Array): OfficeFormat {
  const streams = rootStreams(bytes);
  if (streams === null) throw rejection('damaged', 'the OLE file is cut off or its directory is broken');
  const main = streams.find(({ name }) => name === 'WordDocument');
  if (main === undefined) throw rejection('unsupported', `the file is ${otherName(streams)}, not a text document`);
  const flags = main.head.length < 12 ? 0 : (main.head[10] ?? 0) | ((main.head[11] ?? 0) << 8);
  if (flags & ENCRYPTED) throw rejection('encrypted', 'the document opens only with a password');
  return DOC;
}

function otherName(streams: readonly RootStream[]): string {
  const known = streams.map(({ name }) => OTHERS[name]).find((name) => name !== undefined);
  return known ?? 'an OLE file of another program';
}

/** Its parts are inflated here under the limits of every zip, before LibreOffice inflates them without any. */
function openDocument(bytes: Uint8Array, limits: Limits): OfficeFormat {
  const archive = openArchive(bytes, limits);
  const text = (name: string): string => Buffer.from(archive.read(name) ?? []).toString('utf8');
  const mediaType = text('mimetype').trim();
  if (mediaType !== '' && !mediaType.startsWith(ODT.mediaType)) {
    throw rejection('unsupported', `the file is ${mediaType}, not a text document`);
  }
  if (/<[\w:]*encryption-data[\s>]/.test(text('META-INF/manifest.xml'))) {
    throw rejection('encrypted', 'the document opens only with a password');
  }
  text('content.xml');
  return ODT;
}
