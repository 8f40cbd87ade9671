import type { Command } from 'commander';
import { UsageError } from './exit.ts';
import { addGuestOptions, type GuestOptions } from './fetching/guest-options.ts';
import { printed } from './limits.ts';
import { countOf, pattern, seconds, sizeOf, wholeNumber } from './values.ts';

interface FetchOptions extends GuestOptions {
  readonly from?: string;
  readonly output?: string;
  readonly depth: number;
  readonly match?: string;
  readonly max?: number;
  readonly dryRun?: true;
  readonly refresh?: true;
  readonly warc?: string;
  readonly queue?: string;
  readonly limitBytes: number;
  readonly limitIdle: number;
  readonly limitTotal: number;
  readonly json?: true;
  readonly exitZero?: true;
}

/** What an answer may have, in bytes. */
const SENT = 100 * 2 ** 20;

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

const modeOf = ({ dryRun, refresh }: FetchOptions): 'plan' | 'refresh' | 'fetch' => {
  if (dryRun && refresh)
    throw new UsageError('--dry-run tells what would be fetched for the first time: not with --refresh');
  if (dryRun) return 'plan';
  return refresh ? 'refresh' : 'fetch';
};

const fetchReports = async (uris: readonly string[], options: FetchOptions): Promise<void> => {
  const { output = null, dryRun } = options;
  if (output === null && !dryRun) throw new UsageError('-o ARCHIVE: where is it to be kept?');
  const { guestFrom } = await import('./fetching/guest.ts');
  const guest = guestFrom(options);
  const starts = await startsFrom(uris, options.from);
  const { fetchAll } = await import('./fetching/fetch-all.ts');
  process.exitCode = await fetchAll({
    starts,
    archive: output,
    mode: modeOf(options),
    depth: options.depth,
    match: options.match ?? null,
    max: options.max ?? null,
    guest,
    queue: options.queue ?? null,
    limits: {
      idle: options.limitIdle * 1000,
      total: options.limitTotal * 1000,
      raw: options.limitBytes,
      decoded: 2 * options.limitBytes,
    },
    warc: options.warc ?? null,
    output: options.json ? 'json' : 'person',
    failures: options.exitZero ? 'ignored' : 'counted',
  });
};

export const addFetch = (program: Command): void => {
  const option = program.createOption.bind(program);
  const command = program
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
    .addOption(option('--max <n>', 'at most so many reports').argParser(countOf))
    .option('--dry-run', 'read the lists, and tell what would be fetched and why')
    .option('--refresh', 'ask again for all that the archive holds; what has changed becomes a new version')
    .option('--warc <file>', 'then write the whole archive as WARC 1.1 (.warc.gz)')
    .option('--json', 'print the entry of the manifest for each address')
    .option('--exit-zero', 'exit with 0 whatever could not be fetched')
    .option('--queue <postgres://…>', 'share the rests of the hosts with all who name this database')
    .action(fetchReports);
  addGuestOptions(command)
    .optionsGroup('Limits of one answer:')
    .addOption(
      option('--limit-bytes <size>', 'bytes as sent; unpacked it may have twice as many')
        .argParser(sizeOf)
        .default(SENT, printed(SENT)),
    )
    .addOption(option('--limit-idle <seconds>', 'between two pieces of it').argParser(seconds).default(30))
    .addOption(option('--limit-total <seconds>', 'for all of it').argParser(seconds).default(300));
};
