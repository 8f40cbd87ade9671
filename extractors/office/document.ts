import { type Document, DocumentError, type Extractor, type Limits, type Source } from '#model';
import { canConvert } from './can-convert.ts';
import type { Conversion, Converted, Office } from './conversion.ts';
import { convert } from './convert.ts';
import { findSoffice } from './find-soffice.ts';
import { recognisedFormat } from './recognised.ts';
import { rejection } from './rejection.ts';
import { together } from './together.ts';

/** A report takes 0.1 s within a call, a call 1 s; the largest yearbooks stay under 20 s. */
const STALL_MS = 60_000;
/** Documents a call: more gain nothing, and a call that dies is repeated one by one. */
const MOST = 16;
/** Readers that run side by side ask within a few milliseconds of each other; a call takes a hundred times as long. */
const WAIT_MS = 20;

const MISSING =
  'the file needs LibreOffice to be read, which is not on this machine: install libreoffice-writer, ' +
  'or set GOUJI_SOFFICE to the path of soffice';
const WITHOUT_WRITER = 'LibreOffice is on this machine but cannot convert documents: install libreoffice-writer';

/** Whether it converts anything: asked once, and only when it has failed on a document. */
let works: Promise<boolean> | null = null;

const convertAll = async (documents: readonly Conversion[]): Promise<readonly Converted[]> => {
  const program = findSoffice();
  if (program === null) return documents.map(() => rejection('unsupported', MISSING));
  const office: Office = { program, stallMs: STALL_MS };
  const results = await convert(office, documents);
  if (results.every((made) => made instanceof Uint8Array)) return results;
  works ??= results.some((made) => made instanceof Uint8Array) ? Promise.resolve(true) : canConvert(office);
  // A program that reads nothing says nothing about the documents.
  return (await works) ? results : documents.map(() => rejection('unsupported', WITHOUT_WRITER));
};

const converted = together(convertAll, { most: MOST, waitMs: WAIT_MS });

/**
 * Reads an office document through the .docx that LibreOffice makes of it; places are those of the .docx.
 * @throws DocumentError `unsupported` where LibreOffice is missing or the file is a sheet or slides, `encrypted`,
 * `damaged`, `limit-exceeded`, `timeout`, `crash`, and what `word` throws
 */
export async function readDocument(source: Source, limits: Limits, word: Extractor): Promise<Document> {
  const format = recognisedFormat(source.bytes, limits);
  const docx = await converted({ bytes: source.bytes, format });
  if (docx instanceof DocumentError) throw docx;
  const document = await word.extract({ uri: source.uri, bytes: docx }, limits);
  return { ...document, reader: 'office', mediaType: format.mediaType };
}
