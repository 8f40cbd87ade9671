import type { WebIdentity } from '#model';
import type { Entry } from './entry.ts';

/** What an entry says of where its bytes come from. */
export const webIdentity = ({ uri, final, at, published, site, title, text, page }: Entry): WebIdentity => ({
  uri,
  finalUri: final,
  fetched: at,
  published,
  site,
  title,
  linkText: text,
  page,
});
