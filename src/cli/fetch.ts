import type { Command } from 'commander';
import { UsageError } from './exit.ts';

interface FetchOptions {
  readonly from?: string;
  readonly output?: string;
  readonly depth: number;
  readonly match?: string;
  readonly max?: number;
  readonly dryRun?: true;
  readonly refresh?: true;
  readonly warc?: string;
  readonly contact?: string;
  readonly delay: number;
  readonly permitted?: true;
  readonly allowHost: readonly string[];
  readonly limitBytes: number;
  readonly limitIdle: number;
  readonly limitTotal: number;
  readonly json?: true;
  readonly exitZero?: true;
}

const POLITE_DELAY = 1;

const wholeNumber = (text: string): number => {
  if (!/^\d{1,9}$/u.test(text)) throw new UsageError(`no whole number: ${text}`);
  return Number(text);
};

const above0 = (text: string): number => {
  const number = wholeNumber(text);
  if (number === 0) throw new UsageError(`no number above 0: ${text}`);
  return number;
};

const seconds = (text: string): number => {
  if (!/^\d{1,6}(?:\.\d{1,3})?$/u.test(text)) throw new UsageError(`no time in seconds: ${text}`);
  return Number(text);
};

const pattern = (text: string): string => {
  try {
    new RegExp(text, 'u');
    return text;
  } catch {
    throw new UsageError(`no regular expression: ${text}`);
  }
};

const startsFrom = async (uris: readonly string[], from: string | undefined): Promise<readonly URL[]> => {
  const { webUri } = await import('../ingestors/web/uri.ts');
  const { listed } = await import('./reading/listed.ts');
  const texts = [...uris];
  if (from !== undefined) for await (const line of listed(from)) if (!line.startsWith('#')) texts.push(line);
  return texts.map((text) => {
    const uri = webUri(text);
    if (uri === null) throw new UsageError(`no address of the web (http or https, no user name in it): ${text}`);
    return uri;
  });
};

const hostsFrom = async (names: readonly string[]): Promise<ReadonlySet<string>> => {
  const { hostOf } = await import('../ingestors/web/address/allowed.ts');
  const hosts = names.map((name) => {
    const host = hostOf(name);
    if (host === null) throw new UsageError(`no host: ${name}`);
    return host;
  });
  return new Set(hosts);
};

const modeOf = ({ dryRun, refresh }: FetchOptions): 'plan' | 'refresh' | 'fetch' => {
  if (dryRun && refresh)
    throw new UsageError('--dry-run tells what would be fetched for the first time: not with --refresh');
  if (dryRun) return 'plan';
  return refresh ? 'refresh' : 'fetch';
};

const fetchReports = async (uris: readonly string[], options: FetchOptions): Promise<void> => {
  const { output = null, delay, permitted, dryRun } = options;
  if (output === null && !dryRun) throw new UsageError('-o ARCHIVE: where is it to be kept?');
  if (delay < POLITE_DELAY && !permitted) {
    throw new UsageError(
      `less than ${POLITE_DELAY} s between requests needs --permitted: the word of whoever runs the site`,
    );
  }
  const starts = await startsFrom(uris, options.from);
  const { fetchAll } = await import('./fetching/fetch-all.ts');
  process.exitCode = await fetchAll({
    starts,
    archive: output,
    mode: modeOf(options),
    depth: options.depth,
    match: options.match ?? null,
    max: options.max ?? null,
    contact: options.contact ?? null,
    delay: delay * 1000,
    allowed: await hostsFrom(options.allowHost),
    limits: {
      idle: options.limitIdle * 1000,
      total: options.limitTotal * 1000,
      raw: options.limitBytes * 2 ** 20,
      decoded: 2 * options.limitBytes * 2 ** 20,
    },
    warc: options.warc ?? null,
    output: options.json ? 'json' : 'person',
    failures: options.exitZero ? 'ignored' : 'counted',
  });
};

const FETCH_HELP = `
robots.txt is obeyed, a host is asked one thing at a time, and nothing is asked for twice: the same command goes on where
the last one ended. What may and may not be done with it: docs/fetching.md.

Exit codes (the first that applies):
  70  a defect of gouji
  2   wrong usage
  3   some addresses could not be fetched
  0   none of these
--exit-zero gives 0 instead of 3.`;

export const addFetch = (program: Command): void => {
  const option = program.createOption.bind(program);
  program
    .command('fetch')
    .summary('pull published reports from the web into an archive')
    .description('Fetch reports, the pages that offer them, and the columns that list them, politely, into an archive.')
    .argument('[uri...]', 'documents, pages of reports, or columns; none: those of the archive once more')
    .option('--from <list>', 'more addresses, one a line; - for standard input')
    .option('-o, --output <archive>', 'the folder to keep everything in')
    .addOption(option('--depth <n>', 'how many lists deep links are followed').argParser(wholeNumber).default(2))
    .addOption(
      option('--match <pattern>', 'only reports whose link says this (a regular expression)').argParser(pattern),
    )
    .addOption(option('--max <n>', 'at most so many reports').argParser(above0))
    .option('--dry-run', 'read the lists, and tell what would be fetched and why')
    .option('--refresh', 'ask again for all that the archive holds; what has changed becomes a new version')
    .option('--warc <file>', 'then write the whole archive as WARC 1.1 (.warc.gz)')
    .option('--contact <text>', 'how whoever runs the site can reach you; part of the User-Agent')
    .addOption(option('--delay <seconds>', 'between two requests to a host').argParser(seconds).default(POLITE_DELAY))
    .option('--permitted', 'the site has agreed to less than a second')
    .option('--allow-host <host...>', 'a host of your own network that may be asked', [])
    .addOption(
      option('--limit-bytes <MB>', 'bytes of one answer as sent; unpacked it may have twice as many')
        .argParser(above0)
        .default(100),
    )
    .addOption(option('--limit-idle <seconds>', 'between two pieces of an answer').argParser(seconds).default(30))
    .addOption(option('--limit-total <seconds>', 'for one answer').argParser(seconds).default(300))
    .option('--json', 'print the entry of the manifest for each address')
    .option('--exit-zero', 'exit with 0 whatever could not be fetched')
    .addHelpText('after', FETCH_HELP)
    .action(fetchReports);
};
