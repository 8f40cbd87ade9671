import type { PDFPageProxy } from 'pdfjs-dist/types/src/display/api.js';
import { rejected } from './open.ts';
import { OPS } from './pdfjs.ts';

/** Whether it names a font that it does not hold, so that the page looks as the machine's fonts make it. */
export const lacksFont = async (page: PDFPageProxy): Promise<boolean> => {
  const { fnArray, argsArray } = await page.getOperatorList().catch(rejected);
  return fnArray.some((operator: number, index: number) => {
    if (operator !== OPS.setFont) return false;
    const name: unknown = argsArray[index]?.[0];
    return typeof name === 'string' && page.commonObjs.has(name) && page.commonObjs.get(name)?.missingFile === true;
  });
};
