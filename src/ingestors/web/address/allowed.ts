import { rangeOf } from './range.ts';

/** The hosts inside that a person named (`--allow-host`): names or addresses, as `hostOf` writes them. */
export type AllowedHosts = ReadonlySet<string>;

/** A host as it is compared: `EXAMPLE.gov.cn.` → `example.gov.cn`, `0x7f.1` → `127.0.0.1`; null for what is none. */
export const hostOf = (text: string): string | null => {
  const bracketed = text.includes(':') && !text.startsWith('[') ? `[${text}]` : text;
  const uri = `http://${bracketed}/`;
  return URL.canParse(uri) ? new URL(uri).hostname.replace(/\.$/u, '') || null : null;
};

/** Whether a connection for this host may go to this address. */
export const isAllowed = (host: string, address: string, allowed: AllowedHosts): boolean => {
  const range = rangeOf(address);
  return range === 'public' || (range === 'inside' && allowed.has(hostOf(host) ?? ''));
};
