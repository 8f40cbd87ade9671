import type { PDFOperatorList, PDFPageProxy } from 'pdfjs-dist/types/src/display/api.js';
import { rejected } from './open.ts';
import { AnnotationMode } from './pdfjs.ts';

/** What pdfjs keeps of a list that is on its way; it has no name for it outside. */
interface Pending {
  opListReadCapability?: { reject: (reason: unknown) => void };
}

const pendingOf = (page: PDFPageProxy): readonly Pending[] =>
  '_intentStates' in page && page._intentStates instanceof Map ? [...page._intentStates.values()] : [];

/**
 * All that draws a page. Where its drawing stops half way, at a picture that cannot be decoded, pdfjs first hands on the
 * half it has and only then rejects, when nobody listens any more: the reason is caught on its way, as a page with rules
 * or pictures missing would be a record with figures missing.
 * @throws DocumentError as `rejected` does
 */
export const operatorsOf = async (page: PDFPageProxy): Promise<PDFOperatorList> => {
  const reasons: unknown[] = [];
  const list = page.getOperatorList({ annotationMode: AnnotationMode.DISABLE });
  for (const { opListReadCapability: capability } of pendingOf(page)) {
    if (!capability) continue;
    const { reject } = capability;
    capability.reject = (reason) => {
      reasons.push(reason);
      reject(reason);
    };
  }
  const operators = await list.catch(rejected);
  return reasons.length > 0 ? rejected(reasons[0]) : operators;
};
