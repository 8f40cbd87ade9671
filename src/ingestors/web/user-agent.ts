import { createRequire } from 'node:module';

const { version } = createRequire(import.meta.url)('gouji/package.json') as { readonly version: string };

/** Says who asks, and how to reach them: `gouji/0.1.0 (mailto:zhang@example.org)`. */
export const userAgent = (contact: string | null): string =>
  contact === null ? `gouji/${version}` : `gouji/${version} (${contact.replace(/[^\x20-\x7e]|[()\\]/gu, '')})`;
