import { hostOf } from '../../ingestors/web/address/allowed.ts';
import { UsageError } from '../exit.ts';
import { type GuestOptions, POLITE_DELAY } from './guest-options.ts';

/** How a guest behaves. */
export interface Guest {
  readonly contact: string | null;
  /** Between an answer of a host and the next request, in ms. */
  readonly delay: number;
  readonly allowed: ReadonlySet<string>;
}

/** @throws UsageError for less than a second without the word of the site, and for a host that is none */
export const guestFrom = ({ contact = '', delay, permitted, allowHost = [] }: GuestOptions): Guest => {
  if (delay < POLITE_DELAY && !permitted) {
    throw new UsageError(
      `less than ${POLITE_DELAY} s between requests needs --permitted: the word of whoever runs the site`,
    );
  }
  const hosts = allowHost.map((name) => {
    const host = hostOf(name);
    if (host === null) throw new UsageError(`no host: ${name}`);
    return host;
  });
  return { contact: contact || null, delay: delay * 1000, allowed: new Set(hosts) };
};
