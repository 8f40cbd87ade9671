import { DocumentError } from '#model';
import type { Conversion, Converted, Office } from './conversion.ts';
import { convertTogether } from './convert-together.ts';

/**
 * The .docx of each document, in their order: one call for all of a format. What a call did not give is tried again
 * alone, so that a document answers only for itself.
 */
export async function convert(office: Office, documents: readonly Conversion[]): Promise<readonly Converted[]> {
  const results = new Map<Conversion, Converted>();
  for (const format of new Set(documents.map((document) => document.format))) {
    const group = documents.filter((document) => document.format === format);
    const first = await convertTogether(office, group);
    for (const [at, document] of group.entries()) {
      const made = first[at] ?? neverMade();
      const alone = made instanceof DocumentError && group.length > 1;
      results.set(document, alone ? ((await convertTogether(office, [document]))[0] ?? neverMade()) : made);
    }
  }
  return documents.map((document) => results.get(document) ?? neverMade());
}

function neverMade(): DocumentError {
  return new DocumentError('damaged', 'extractors/office', 'LibreOffice made nothing of the document');
}
