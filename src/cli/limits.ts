import type { Command } from 'commander';
import { type Limits, STANDARD_LIMITS } from '#model';
import { countOf, sizeOf } from './values.ts';

type Unit = 'size' | 'count';

/** What each option bounds; its flag is `--limit-` and the limit's name. */
const OPTIONS: Readonly<Record<keyof Limits, readonly [Unit, string]>> = {
  bytes: ['size', 'bytes of one document'],
  pages: ['count', 'pages of one document'],
  pixels: ['size', 'pixels of one picture'],
  pictures: ['count', 'pictures of one document that are read'],
  parts: ['size', 'bytes that the parts of one .docx, .odt or .ofd unpack to'],
  members: ['count', 'files in one archive'],
  depth: ['count', 'archives in archives'],
  ratio: ['count', 'times its packed size that something may unpack to'],
  unpacked: ['size', 'bytes out of one archive whatever its own size'],
};

const PARSERS: Readonly<Record<Unit, (text: string) => number>> = { size: sizeOf, count: countOf };

const NAMES = Object.keys(OPTIONS) as readonly (keyof Limits)[];

/** As one would type it. */
export const printed = (limit: number): string =>
  limit % 2 ** 30 === 0 ? `${limit / 2 ** 30}G` : limit % 2 ** 20 === 0 ? `${limit / 2 ** 20}M` : `${limit}`;

/** Gives a command an option for every limit. */
export const addLimitOptions = (command: Command): Command => {
  command.optionsGroup('Limits (what goes beyond is rejected: limit-exceeded):');
  for (const name of NAMES) {
    const [unit, bounds] = OPTIONS[name];
    const standard = STANDARD_LIMITS[name];
    const option = command
      .createOption(`--limit-${name} <${unit}>`, bounds)
      .argParser(PARSERS[unit])
      .default(standard, printed(standard));
    command.addOption(option);
  }
  return command;
};

/** Commander's name of an option: `--limit-pages` is `limitPages`. */
export type LimitOptions = { readonly [Name in keyof Limits as `limit${Capitalize<Name>}`]: number };

/** The limits among the options of a command that has them. */
export const limitsFrom = (options: LimitOptions): Limits => ({
  bytes: options.limitBytes,
  pages: options.limitPages,
  pixels: options.limitPixels,
  pictures: options.limitPictures,
  parts: options.limitParts,
  members: options.limitMembers,
  depth: options.limitDepth,
  ratio: options.limitRatio,
  unpacked: options.limitUnpacked,
});
