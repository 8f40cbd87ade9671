import { mkdir, readFile, rm } from 'node:fs/promises';
import type { Entry } from './entry.ts';
import { type Holdings, readHoldings } from './holdings.ts';
import { openJournal } from './journal.ts';
import { manifestPath, objectPath, partialFolder, runsPath } from './layout.ts';
import { lockArchive } from './lock.ts';
import { keepObject } from './objects.ts';
import { type RunLine, type Runs, readRuns } from './runs.ts';

/** An archive open for writing, by this process alone. Everything in it is only ever added to. */
export interface Archive {
  readonly folder: string;
  readonly holdings: Holdings;
  readonly runs: Runs;
  /** The bytes of an object. */
  bytes(sha256: string): Promise<Uint8Array>;
  /** @returns the hash they are kept under */
  keep(bytes: Uint8Array): Promise<string>;
  /** The entry is on the disk when this returns, and its bytes before it. */
  add(entry: Entry): Promise<void>;
  note(run: RunLine): Promise<void>;
  close(): Promise<void>;
}

/** @throws ArchiveBusy while another process writes to it */
export const openArchive = async (folder: string): Promise<Archive> => {
  await mkdir(folder, { recursive: true });
  const unlock = await lockArchive(folder);
  try {
    // Whoever was killed before us left what was not whole yet.
    await rm(partialFolder(folder), { recursive: true, force: true });
    await mkdir(partialFolder(folder));
    const manifest = await openJournal(manifestPath(folder));
    const runs = await openJournal(runsPath(folder));
    const held = await readHoldings(folder);
    return {
      folder,
      holdings: held,
      runs: await readRuns(folder),
      bytes: (sha256) => readFile(objectPath(folder, sha256)),
      keep: (bytes) => keepObject(folder, bytes),
      add: async (entry) => {
        await manifest.append(entry);
        held.add(entry);
      },
      note: (run) => runs.append(run),
      close: async () => {
        await manifest.close();
        await runs.close();
        await rm(partialFolder(folder), { recursive: true, force: true });
        await unlock();
      },
    };
  } catch (error) {
    await unlock();
    throw error;
  }
};
