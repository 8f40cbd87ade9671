import { setMaxListeners } from 'node:events';
import { crawl, type Told } from '../../ingestors/crawl/crawl.ts';
import { archiveShelf, memoryShelf } from '../../ingestors/crawl/shelf.ts';
import { type Archive, openArchive } from '../../ingestors/fetched/archive.ts';
import { ArchiveBusy } from '../../ingestors/fetched/lock.ts';
import { version } from '../../version.ts';
import { newFile } from '../../writers/output/new-file.ts';
import { UsageError } from '../exit.ts';
import { atPath, folderAt } from '../output/at-path.ts';
import { json } from '../output/json.ts';
import { notify } from '../output/print.ts';
import type { FetchChoices } from './choices.ts';
import { type Count, closingLine, counted, exitCodeOf } from './count.ts';
import { toldLine } from './lines.ts';
import { politeClient } from './polite-client.ts';
import { knownTasks, startsOf } from './tasks.ts';

const opened = async (folder: string): Promise<Archive> => {
  await folderAt(folder);
  try {
    return await openArchive(folder);
  } catch (error) {
    if (error instanceof ArchiveBusy) throw new UsageError(error.message);
    throw error;
  }
};

const textOf = (told: Told, output: FetchChoices['output']): string => {
  if (output === 'person') return `${toldLine(told)}\n`;
  if (told.state === 'done') return json(told.entry, 'line');
  const { uri, errand, why, text, referrer } = told.task;
  return json({ planned: errand, uri: uri.href, why, text, referrer }, 'line');
};

const writeWarc = async (archive: string, file: string): Promise<void> => {
  const { warcOf } = await import('../../ingestors/fetched/warc.ts');
  const written = await atPath('write', file, () => newFile(file));
  try {
    for await (const record of warcOf(archive, `gouji/${version}`)) await written.write(record);
    await written.close();
  } catch (error) {
    await written.abandon();
    throw error;
  }
};

const now = (): string => new Date().toISOString();

/** When the refresh began that this is, or goes on with; null where nothing is asked for again. */
const sinceOf = ({ mode }: FetchChoices, archive: Archive): string | null =>
  mode === 'refresh' ? (archive.runs.unfinished?.at ?? now()) : null;

const begin = async (archive: Archive, starts: readonly string[], { mode, depth, match, max }: FetchChoices) =>
  archive.note({
    event: 'begun',
    at: now(),
    mode: mode === 'refresh' ? 'refresh' : 'fetch',
    starts,
    depth,
    match,
    max,
  });

/** Ends the process between two writes: everything that was told is on the disk. */
const endOnInterrupt = (archive: Archive | null): (() => void) => {
  const end = (): void => {
    notify('interrupted: the same command goes on from here');
    void (archive?.close() ?? Promise.resolve()).finally(() => process.exit(130));
  };
  process.once('SIGINT', end);
  return () => process.off('SIGINT', end);
};

/** Fetches what was asked for and all that follows from it, and tells of each address. */
export const fetchAll = async (choices: FetchChoices): Promise<number> => {
  // One listener for each body that is read at a time, and a host's worth of hosts.
  setMaxListeners(0);
  const isPlan = choices.mode === 'plan';
  const archive = choices.archive === null || isPlan ? null : await opened(choices.archive);
  const { polite, close } = await politeClient(choices, archive);
  const stopListening = endOnInterrupt(archive);
  let count: Count = new Map();
  try {
    const starts = startsOf(choices, archive);
    if (starts.length === 0 && choices.warc === null) throw new UsageError('no address to fetch');
    const since = archive ? sinceOf(choices, archive) : null;
    if (archive && starts.length > 0)
      await begin(
        archive,
        starts.map(({ uri }) => uri.href),
        choices,
      );
    const known = archive && choices.mode === 'refresh' ? knownTasks(archive) : [];
    await crawl([starts, known], {
      polite,
      shelf: archive ? archiveShelf(archive, since) : memoryShelf(),
      reach: { depth: choices.depth, match: choices.match === null ? null : new RegExp(choices.match, 'u') },
      max: choices.max,
      mode: isPlan ? 'plan' : 'fetch',
      tell: (told) => {
        count = counted(count, told);
        process.stdout.write(textOf(told, choices.output));
      },
    });
    if (archive && starts.length > 0) await archive.note({ event: 'ended', at: now() });
    if (archive && choices.warc !== null) await writeWarc(archive.folder, choices.warc);
  } finally {
    stopListening();
    await close();
    await archive?.close();
  }
  notify(closingLine(count));
  return exitCodeOf(count, choices.failures);
};
