/** A format that LibreOffice turns into .docx, and the filter that reads it. */
export interface OfficeFormat {
  readonly mediaType: string;
  readonly extension: string;
  /**
   * LibreOffice's own name of its import filter. Named, because without one a damaged file is taken for plain text and
   * a .doc of random bytes becomes a document of random characters.
   */
  readonly filter: string;
}

/** Word 97–2003. What WPS Office saves as .wps is the same format: nothing in the bytes tells them apart. */
export const DOC: OfficeFormat = { mediaType: 'application/msword', extension: 'doc', filter: 'MS Word 97' };

export const RTF: OfficeFormat = { mediaType: 'application/rtf', extension: 'rtf', filter: 'Rich Text Format' };

export const ODT: OfficeFormat = {
  mediaType: 'application/vnd.oasis.opendocument.text',
  extension: 'odt',
  filter: 'writer8',
};

/** The XML that Word 2003 saved, often under the name .doc. */
export const WORD_XML: OfficeFormat = {
  mediaType: 'application/vnd.ms-word2003+xml',
  extension: 'xml',
  filter: 'MS Word 2003 XML',
};
