/** What pdfjs throws where nobody waits: in a damaged file, from work it began on its own. */
const PDFJS =
  /^(?:XRef\w*|Missing\w*|InvalidPDF\w*|Format\w*|Unknown\w*|Abort\w*|ParserEOF\w*|JpegError|Jbig2Error|JpxError)/u;

const isOfPdfjs = (reason: unknown): boolean =>
  typeof reason === 'object' && reason !== null && 'name' in reason && PDFJS.test(String(reason.name));

/** What pdfjs threw past everybody while a document was read. */
export class Stray {
  readonly reason: unknown;

  constructor(reason: unknown) {
    this.reason = reason;
  }
}

let blame: ((reason: unknown) => void) | null = null;
let isListening = false;

const listen = (): void => {
  if (isListening) return;
  isListening = true;
  process.on('unhandledRejection', (reason) => {
    if (!isOfPdfjs(reason)) throw reason;
    blame?.(new Stray(reason));
  });
};

const blamed = <T>(work: () => Promise<T>): Promise<T> =>
  new Promise<T>((resolve, reject) => {
    blame = reject;
    work().then(resolve, reject);
  }).finally(() => {
    blame = null;
  });

let turn: Promise<unknown> = Promise.resolve();

/**
 * Reads one document at a time, and lets it fail with a `Stray` by what pdfjs throws past everybody: unheard, that ends the whole
 * process (bench/damaged: a cross-reference into a hole of zeros). One at a time, so that no other takes the blame.
 */
export const alone = <T>(work: () => Promise<T>): Promise<T> => {
  listen();
  const result = turn.then(() => blamed(work));
  turn = result.catch(() => undefined);
  return result;
};
