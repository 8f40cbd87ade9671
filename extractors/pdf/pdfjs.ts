/**
 * pdfjs, loaded without a trace in what was there before. Its build for Node 20 brings what Node lacks, and with it
 * replaces built-ins that work: `Array.prototype.push` for one, with a copy many times slower, for the whole process.
 * Those are put back. A tenth of the time of a run over PDFs; what is printed as JSON takes half (docs/decisions/0008).
 */
const replaced = [
  [Array.prototype, 'push'],
  [Function.prototype, 'toString'],
  [JSON, 'parse'],
  [JSON, 'stringify'],
] as const;

const builtIn = replaced.map(([holder, name]) => ({
  holder,
  name,
  own: Object.getOwnPropertyDescriptor(holder, name) ?? {},
}));

const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
// Its other half, which it would load with the first document.
// @ts-expect-error: it declares no types
await import('pdfjs-dist/legacy/build/pdf.worker.mjs');

for (const { holder, name, own } of builtIn) Object.defineProperty(holder, name, own);

export const { AnnotationMode, getDocument, ImageKind, OPS, VerbosityLevel } = pdfjs;
