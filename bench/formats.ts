import { full, slim } from './libraries/cheerio.ts';
import type { Library } from './libraries/library.ts';
import { word } from './libraries/mammoth.ts';
import { pdfjs } from './libraries/pdfjs.ts';

export const FORMATS = ['html', 'word', 'pdf', 'text'] as const;
export type Format = (typeof FORMATS)[number];

export interface Floor {
  readonly library: Library;
  /** gouji's time over the library's should stay below this; null where it is shown for comparison only. */
  readonly aim: number | null;
}

export const extensions: Readonly<Record<Format, readonly string[]>> = {
  html: ['.html', '.htm'],
  word: ['.docx'],
  pdf: ['.pdf'],
  text: ['.txt', '.md'],
};

/** Plain text has no library below it. */
export const floors: Readonly<Record<Format, readonly Floor[]>> = {
  html: [
    { library: full, aim: 2 },
    { library: slim, aim: null },
  ],
  word: [{ library: word, aim: 1.3 }],
  pdf: [{ library: pdfjs, aim: 1.3 }],
  text: [],
};
