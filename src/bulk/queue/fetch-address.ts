import { join } from 'node:path';
import type pg from 'pg';
import type { Limits } from '#model';
import { crawl, type Told } from '../../ingestors/crawl/crawl.ts';
import { robotsMemory } from '../../ingestors/crawl/robots-memory.ts';
import { archiveShelf } from '../../ingestors/crawl/shelf.ts';
import { startAt } from '../../ingestors/crawl/task.ts';
import { type Archive, openArchive } from '../../ingestors/fetched/archive.ts';
import { fetchedInputs } from '../../ingestors/fetched/inputs.ts';
import { ArchiveBusy } from '../../ingestors/fetched/lock.ts';
import type { WebClient } from '../../ingestors/web/exchange/client.ts';
import { isPassing } from '../../ingestors/web/failure.ts';
import { type Polite, politely } from '../../ingestors/web/politeness/polite.ts';
import type { Manners } from '../../ingestors/web/politeness/rest.ts';
import type { Turns } from '../../ingestors/web/politeness/turns.ts';
import { metOf } from '../reading/met.ts';
import { again, type Patience } from './again.ts';
import { enqueue } from './enqueue.ts';
import { type Handler, Hopeless, Interrupted, Postponed } from './handler.ts';
import { Unreachable } from './reading-room.ts';

/** What a worker fetches with. */
export interface FetchingRoom {
  readonly address: string;
  readonly pool: pg.Pool;
  readonly gouji: string;
  readonly patience: Patience;
  readonly limits: Limits;
  readonly client: WebClient;
  readonly turns: Turns;
  readonly manners: Manners;
  /** The folder of the archives, under the same path on every machine. */
  readonly archives: string;
  /** How many lists deep links are followed. */
  readonly depth: number;
}

/** Another still writes to the archive: a worker that lost its lease and has not noticed yet. */
const BUSY_MS = 30_000;

const addressOf = async ({ pool, patience }: FetchingRoom, batch: string): Promise<URL> => {
  const { rows } = await again(() => pool.query('SELECT uri FROM fetches WHERE batch = $1', [batch]), patience);
  const [row] = rows;
  if (!row) throw new Error(`no address for the fetch ${batch}`);
  return new URL(row.uri);
};

const opened = async (folder: string): Promise<Archive> => {
  try {
    return await openArchive(folder);
  } catch (error) {
    if (error instanceof ArchiveBusy) throw new Postponed(BUSY_MS);
    throw error;
  }
};

/** Asks nobody any more when the worker is told to stop. */
const stoppable = (polite: Polite, signal: AbortSignal): Polite => ({
  fetch: async (uri, wish) => {
    if (signal.aborted) throw new Interrupted();
    return polite.fetch(uri, wish);
  },
});

/** Why there is nothing at the address itself; what is missing behind it stands in the manifest. */
const failureOf = ({ holdings }: Archive, { href }: URL): Error | null => {
  const entry = holdings.latest(href);
  if (!entry || entry.outcome === 'fetched' || entry.outcome === 'unchanged') return null;
  const why = `${href}: ${entry.message ?? entry.outcome}`;
  return isPassing(entry.outcome) ? new Unreachable(why) : new Hopeless(why);
};

const isResting = (told: Told): boolean => told.state === 'done' && told.entry.outcome === 'host-resting';

/** @returns whether a host had to be left in peace before all was fetched */
const fill = async (
  room: FetchingRoom,
  uri: URL,
  archive: Archive,
  signal: AbortSignal,
): Promise<'whole' | 'resting'> => {
  const { client, turns, manners, depth } = room;
  const starts = [uri.href];
  await archive.note({
    event: 'begun',
    at: new Date().toISOString(),
    mode: 'fetch',
    starts,
    depth,
    match: null,
    max: null,
  });
  let end: 'whole' | 'resting' = 'whole';
  await crawl([[startAt(uri)]], {
    polite: stoppable(politely({ client, turns, manners, memory: robotsMemory(archive) }), signal),
    shelf: archiveShelf(archive, null),
    reach: { depth, match: null },
    max: null,
    mode: 'fetch',
    tell: (told) => {
      if (isResting(told)) end = 'resting';
    },
  });
  await archive.note({ event: 'ended', at: new Date().toISOString() });
  return end;
};

/**
 * Fetches one address and all that follows from it into an archive of its own, and puts the reports in it into the
 * queue. Delivered again, it goes on where it was.
 */
export const fetchAddress =
  (room: FetchingRoom): Handler =>
  async ({ id }, signal) => {
    const uri = await addressOf(room, id);
    const folder = join(room.archives, id);
    const archive = await opened(folder);
    let end: 'whole' | 'resting';
    let failure: Error | null;
    try {
      end = await fill(room, uri, archive, signal);
      failure = failureOf(archive, uri);
    } finally {
      await archive.close();
    }
    await enqueue(room.address, room.gouji, metOf(fetchedInputs(folder, room.limits)), room.patience);
    if (end === 'resting') throw new Postponed(room.manners.recovery);
    if (failure) throw failure;
    const done = 'INSERT INTO fetches_done (batch, archive) VALUES ($1, $2) ON CONFLICT DO NOTHING';
    await again(() => room.pool.query(done, [id, folder]), room.patience);
  };
