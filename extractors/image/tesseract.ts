import { createRequire } from 'node:module';
import path from 'node:path';
import type { Line, Worker } from 'tesseract.js';
import { portable } from './for-reader.ts';
import type { Grey } from './grey.ts';

/** What each reader is set up for. */
const SETTINGS = {
  /** One cell of figures. Raw lines: the search for lines costs as much as reading and finds nothing new (1.0 against 2.0 s for 175 cells). */
  figures: {
    language: 'eng',
    parameters: { tessedit_char_whitelist: '0123456789.-/,', tessedit_pageseg_mode: '13' },
  },
  /** One cell of text, over one or several lines: as single lines, words of two characters come out as one. */
  text: { language: 'chi_sim', parameters: { tessedit_pageseg_mode: '6', preserve_interword_spaces: '0' } },
} as const;

type Use = keyof typeof SETTINGS;
type Thread = Pick<import('node:worker_threads').Worker, 'ref' | 'unref'>;

/** What Tesseract reads; `confidence` is its own opinion, 0 to 1, and no measure of anything. */
export interface Read {
  readonly text: string;
  readonly confidence: number;
  readonly lines: readonly Line[];
}

const modelsOf = (language: string): string =>
  path.join(path.dirname(createRequire(import.meta.url).resolve(`@tesseract.js-data/${language}`)), '4.0.0_best_int');

const start = async (use: Use): Promise<Worker> => {
  const { createWorker, OEM } = await import('tesseract.js');
  const { language, parameters } = SETTINGS[use];
  // Models come with the package; nothing is fetched and nothing is cached.
  const worker = await createWorker(language, OEM.LSTM_ONLY, { langPath: modelsOf(language), cacheMethod: 'none' });
  // tesseract.js types its page modes as an enum and takes the digits.
  await worker.setParameters(parameters as Parameters<Worker['setParameters']>[0]);
  return worker;
};

const workers = new Map<Use, Promise<Worker>>();

/** Ends the readers; the next recognition starts them again. */
export const closeRecognizers = async (): Promise<void> => {
  const running = [...workers.values()];
  workers.clear();
  await Promise.all(running.map(async (worker) => (await worker).terminate()));
};

/** A reader at rest lets the process end; one at work keeps it. */
const busy = new Map<Worker, number>();

const occupy = (worker: Worker, by: 1 | -1): void => {
  const jobs = (busy.get(worker) ?? 0) + by;
  busy.set(worker, jobs);
  // The thread behind a worker is there in Node, and in no type of tesseract.js.
  const { worker: thread } = worker as Worker & { readonly worker?: Thread };
  if (jobs > 0) thread?.ref();
  else thread?.unref();
};

const workerOf = (use: Use): Promise<Worker> => {
  const known = workers.get(use);
  if (known) return known;
  const started = start(use);
  workers.set(use, started);
  return started;
};

/** Reads a picture; one reader a process for each use, started when first asked for. */
export const readWith = async (use: Use, grey: Grey, detail: 'text' | 'lines' = 'text'): Promise<Read> => {
  const worker = await workerOf(use);
  occupy(worker, 1);
  try {
    const { data } = await worker.recognize(portable(grey), {}, { text: true, blocks: detail === 'lines' });
    const lines = (data.blocks ?? []).flatMap(({ paragraphs }) => paragraphs.flatMap((paragraph) => paragraph.lines));
    return { text: data.text.trim(), confidence: data.confidence / 100, lines };
  } finally {
    occupy(worker, -1);
  }
};
