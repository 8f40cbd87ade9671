import type { Limits } from '#model';
import { hasChineseFont } from './chinese-font.ts';
import { lacksFont } from './lacks-font.ts';
import { rejected, withPdf } from './open.ts';

/** Whether a page can be drawn here as it is meant: with its own fonts, or with a Chinese font of the machine. */
export const canShow = async (bytes: Uint8Array, page: number, limits: Limits): Promise<boolean> =>
  hasChineseFont() ||
  withPdf(bytes, 'drawing', limits, async (pdf) => !(await lacksFont(await pdf.getPage(page).catch(rejected))));
