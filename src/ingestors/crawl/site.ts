import { getDomain } from 'tldts';

/** The site that an address belongs to: its registered domain (`qinghe.gov.cn`), else its host with its port. */
export const siteOf = (uri: URL): string => getDomain(uri.hostname) ?? uri.host;
