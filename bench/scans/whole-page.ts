import { createRequire } from 'node:module';
import path from 'node:path';
import { createWorker, OEM, PSM, type Worker } from 'tesseract.js';

const models = path.join(
  path.dirname(createRequire(import.meta.url).resolve('@tesseract.js-data/chi_sim')),
  '4.0.0_best_int',
);

let started: Promise<Worker> | undefined;

const worker = async (): Promise<Worker> => {
  const one = await createWorker('chi_sim', OEM.LSTM_ONLY, { langPath: models, cacheMethod: 'none' });
  await one.setParameters({ tessedit_pageseg_mode: PSM.SINGLE_BLOCK });
  return one;
};

export const closeWholePage = async (): Promise<void> => {
  await (await started)?.terminate();
  started = undefined;
};

export interface Alone {
  readonly found: number;
  readonly seconds: number;
}

/**
 * How many figures of a page Tesseract alone finds, in their order: generous, it is told no place.
 * @param figures row by row, as they are printed
 */
export const wholePage = async (scan: Uint8Array, figures: readonly string[]): Promise<Alone> => {
  started ??= worker();
  const reader = await started;
  const before = process.cpuUsage();
  const { data } = await reader.recognize(Buffer.from(scan));
  const { user, system } = process.cpuUsage(before);
  const read: readonly string[] = data.text.match(/\d+/gu) ?? [];
  let at = 0;
  let found = 0;
  for (const figure of figures) {
    const next = read.indexOf(figure, at);
    // Further on than this it is another row's.
    if (next < 0 || next - at > 8) continue;
    found += 1;
    at = next + 1;
  }
  return { found, seconds: (user + system) / 1e6 };
};
