import type { EnqueuedFetches } from '../../bulk/queue/enqueue-fetches.ts';
import { webUri } from '../../ingestors/web/uri.ts';
import { UsageError } from '../exit.ts';

/** What is to be fetched before it can be read. */
export const isAddress = (text: string): boolean => /^https?:\/\//iu.test(text);

/** @throws UsageError for an address that nobody may ask for */
export const addressOf = (text: string): string => {
  const uri = webUri(text);
  if (uri === null) throw new UsageError(`no address of the web (http or https, no user name in it): ${text}`);
  return uri.href;
};

export const fetchesLine = ({ addresses, done, revived }: EnqueuedFetches): string => {
  const again = revived > 0 ? `; ${revived} that were given up are tried again` : '';
  return `${addresses} ${addresses === 1 ? 'address' : 'addresses'} to fetch, ${done} fetched already${again}\n`;
};
