import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import type {
  DocumentInitParameters,
  PDFDocumentLoadingTask,
  PDFDocumentProxy,
} from 'pdfjs-dist/types/src/display/api.js';
import { DocumentError, type Limits } from '#model';
import { alone, Stray } from './alone.ts';
import { getDocument, VerbosityLevel } from './pdfjs.ts';

const library = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

/** A mark of the end; `%%EOF` with a little junk behind it is common, without it the file was cut off. */
const endWithin = 16 * 1024;

const isCutOff = (bytes: Uint8Array): boolean => {
  const tail = bytes.subarray(Math.max(bytes.length - endWithin, 0));
  return !Buffer.from(tail.buffer, tail.byteOffset, tail.length).includes('%%EOF');
};

/** `text`: what is written and ruled, and where. `drawing`: the page itself, for which glyphs must become paths. */
export type Purpose = 'text' | 'drawing';

/** Takes a font and makes nothing of it. */
class UnusedFontFace {
  readonly loaded = Promise.resolve();
}

/**
 * A page on which pdfjs believes to have put its fonts: it then leaves the outlines of the glyphs alone, a third of its
 * time, and gives the same text and operators (measured on the real report and the samples). Node has no FontFace.
 */
const unusedFonts = (): object => {
  if (!('FontFace' in globalThis)) Object.assign(globalThis, { FontFace: UnusedFontFace });
  return { fonts: { add: () => undefined, delete: () => undefined } };
};

const fontsFor = (purpose: Purpose): Pick<DocumentInitParameters, 'disableFontFace' | 'ownerDocument'> =>
  purpose === 'drawing' ? { disableFontFace: true } : { disableFontFace: false, ownerDocument: unusedFonts() };

const loadingTask = (bytes: Uint8Array, purpose: Purpose, limits: Limits): PDFDocumentLoadingTask =>
  getDocument({
    // pdfjs takes its buffer away, so it gets a copy.
    data: new Uint8Array(bytes),
    // Without the character maps, text in fonts that are not embedded is silently empty.
    cMapUrl: `${library}/cmaps/`,
    cMapPacked: true,
    standardFontDataUrl: `${library}/standard_fonts/`,
    // Without it JBIG2, CCITT and JPX pictures come out blank without an error.
    wasmUrl: `${library}/wasm/`,
    ...fontsFor(purpose),
    // Pictures are decoded whole: 40,000 × 40,000 white pixels are 900 KB of PDF and 3 GB of memory.
    maxImageSize: limits.pixels,
    isEvalSupported: false,
    enableXfa: false,
    // A page that stops half way would be a record with figures missing.
    stopAtErrors: true,
    verbosity: VerbosityLevel.ERRORS,
  });

/**
 * For what pdfjs itself throws: the document cannot be read. An error of ours is no fault of the document.
 * @throws DocumentError `encrypted`, `limit-exceeded` or `damaged`
 */
export const rejected = (error: unknown): never => {
  if (error instanceof Error && error.name === 'PasswordException') {
    throw new DocumentError('encrypted', 'extractors/pdf', 'the PDF needs a password', { cause: error });
  }
  const reason = error instanceof Error ? error.message : String(error);
  if (reason.includes('exceeded maximum allowed size')) {
    throw new DocumentError('limit-exceeded', 'extractors/pdf', 'a picture has too many pixels', { cause: error });
  }
  throw new DocumentError('damaged', 'extractors/pdf', `the PDF cannot be read: ${reason}`, { cause: error });
};

/**
 * Opens a PDF, hands it to `read`, and closes it whatever happens.
 * @throws DocumentError `empty`, `encrypted`, `limit-exceeded` or `damaged`
 */
export const withPdf = async <T>(
  bytes: Uint8Array,
  purpose: Purpose,
  limits: Limits,
  read: (pdf: PDFDocumentProxy) => Promise<T>,
): Promise<T> => {
  if (bytes.length === 0) throw new DocumentError('empty', 'extractors/pdf', 'the file has no bytes');
  if (isCutOff(bytes)) throw new DocumentError('damaged', 'extractors/pdf', 'the PDF ends before its end mark');
  const opened = (): Promise<T> => withTask(loadingTask(bytes, purpose, limits), read);
  return purpose === 'text' ? alone(opened).catch(unstrayed) : opened();
};

const unstrayed = (error: unknown): never => {
  if (error instanceof Stray) return rejected(error.reason);
  throw error;
};

const withTask = async <T>(task: PDFDocumentLoadingTask, read: (pdf: PDFDocumentProxy) => Promise<T>): Promise<T> => {
  try {
    return await read(await task.promise.catch(rejected));
  } finally {
    await task.destroy();
  }
};
