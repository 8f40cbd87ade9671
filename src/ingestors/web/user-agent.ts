import { version } from '../../version.ts';

/** Says who asks, and how to reach them: `gouji/0.1.0 (mailto:zhang@example.org)`. */
export const userAgent = (contact: string | null): string =>
  contact === null ? `gouji/${version}` : `gouji/${version} (${contact.replace(/[^\x20-\x7e]|[()\\]/gu, '')})`;
