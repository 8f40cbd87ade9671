import { siteOf } from '../../ingestors/crawl/site.ts';
import { startAt, type Task } from '../../ingestors/crawl/task.ts';
import type { Archive } from '../../ingestors/fetched/archive.ts';
import type { Entry } from '../../ingestors/fetched/entry.ts';
import { webUri } from '../../ingestors/web/uri.ts';
import type { FetchChoices } from './choices.ts';

/** The addresses that were asked for: now, or where none is named, whenever this archive was filled. */
export const startsOf = ({ starts }: FetchChoices, archive: Archive | null): readonly Task[] => {
  if (starts.length > 0) return starts.map(startAt);
  const before = new Set(archive?.runs.begun.flatMap((run) => run.starts));
  return [...before].map((text) => webUri(text)).flatMap((uri) => (uri ? [startAt(uri)] : []));
};

const again = (entry: Entry, archive: Archive): readonly Task[] => {
  const uri = webUri(entry.uri);
  if (uri === null || entry.kind === 'robots') return [];
  const known = startAt(uri);
  const { referrer, text } = entry;
  return [
    {
      ...known,
      errand: entry.kind === 'picture' ? 'picture' : 'known',
      why: 'known from before',
      referrer,
      text,
      page: entry.page === null ? null : archive.holdings.latest(entry.page),
      site: siteOf(uri),
    },
  ];
};

/** Everything that an archive knows of: a page that no list names any more may have vanished, or not. */
export const knownTasks = (archive: Archive): readonly Task[] =>
  [...archive.holdings.uris()].flatMap((uri) => {
    const entry = archive.holdings.latest(uri);
    return entry ? again(entry, archive) : [];
  });
