import { load } from 'cheerio';
import { load as loadSlim } from 'cheerio/slim';
import type { Library } from './library.ts';

const gb = /charset=["']?gb/i;

const textOf = (bytes: Uint8Array): string => {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  return new TextDecoder(gb.test(head) ? 'gb18030' : 'utf-8').decode(bytes);
};

/** htmlparser2 below it, with the options of `extractors/html/markup.ts`: what gouji itself parses with, and nothing mended. */
export const slim: Library = {
  name: 'cheerio/slim load (htmlparser2, mends nothing)',
  package: 'cheerio',
  read: (bytes) => loadSlim(textOf(bytes), { xml: { xmlMode: false } }),
};

/** `load` of the package as it is installed: parse5 below it, which builds the page as a browser does. The aim is held against this. */
export const full: Library = {
  name: 'cheerio load (parse5, mends as browsers do)',
  package: 'cheerio',
  read: (bytes) => load(textOf(bytes)),
};
