import type { Archive } from '../fetched/archive.ts';
import type { EntryKind } from '../fetched/entry.ts';
import { FetchFailure } from '../web/failure.ts';
import type { RobotsMemory } from '../web/politeness/polite.ts';
import { blankEntry, broughtEntry, failedEntry } from './obtain.ts';

/** RFC 9309: a robots.txt holds for a day. */
const DAY = 86_400_000;
const KIND: EntryKind = 'robots';

/** The rules of each host are kept with what was fetched by them. */
export const robotsMemory = (archive: Archive): RobotsMemory => ({
  recall: async (uri) => {
    const entry = archive.holdings.latest(uri.href);
    if (!entry || Date.now() - Date.parse(entry.at) > DAY) return null;
    if (entry.outcome === 'gone' || entry.outcome === 'refused') return 'none';
    return entry.sha256 === null ? null : archive.bytes(entry.sha256);
  },
  keep: async (uri, brought) => {
    const blank = { ...blankEntry({ uri, referrer: null, text: null, page: null }), kind: KIND };
    if (brought instanceof FetchFailure) {
      await archive.add(failedEntry(blank, brought));
      return;
    }
    const bytes = brought.answer.bytes ?? new Uint8Array();
    const sha256 = await archive.keep(bytes);
    const known = archive.holdings.versions(uri.href).at(-1)?.entry.sha256;
    const outcome = known === sha256 ? 'unchanged' : 'fetched';
    await archive.add({ ...broughtEntry(blank, brought), outcome, sha256, bytes: bytes.length });
  },
});
