import { createRequire } from 'node:module';
import path from 'node:path';
import { createWorker, OEM, PSM } from 'tesseract.js';
import { gridOf, type Sheet } from '../../tests/printed/sheet.ts';

const models = path.join(
  path.dirname(createRequire(import.meta.url).resolve('@tesseract.js-data/chi_sim')),
  '4.0.0_best_int',
);

/** How many figures of a sheet Tesseract alone finds on the whole page, in their order: generous, it is told no place. */
export const wholePage = async (scan: Buffer, sheet: Sheet): Promise<number> => {
  const worker = await createWorker('chi_sim', OEM.LSTM_ONLY, { langPath: models, cacheMethod: 'none' });
  await worker.setParameters({ tessedit_pageseg_mode: PSM.SINGLE_BLOCK });
  const { data } = await worker.recognize(scan);
  await worker.terminate();
  const read: readonly string[] = data.text.match(/\d+/gu) ?? [];
  const printed = gridOf(sheet, 0).cells.flatMap(({ text }) => (/^\d+$/u.test(text) ? [text] : []));
  let at = 0;
  let found = 0;
  for (const figure of printed) {
    const next = read.indexOf(figure, at);
    // Further on than this it is another row's.
    if (next < 0 || next - at > 8) continue;
    found += 1;
    at = next + 1;
  }
  return found;
};
