import { robotsMemory } from '../../ingestors/crawl/robots-memory.ts';
import type { Archive } from '../../ingestors/fetched/archive.ts';
import { type WebClient, webClient } from '../../ingestors/web/exchange/client.ts';
import { WEB_LIMITS } from '../../ingestors/web/limits.ts';
import { memoryTurns } from '../../ingestors/web/politeness/memory-turns.ts';
import { type Polite, politely } from '../../ingestors/web/politeness/polite.ts';
import { MANNERS } from '../../ingestors/web/politeness/rest.ts';
import { userAgent } from '../../ingestors/web/user-agent.ts';
import type { FetchChoices } from './choices.ts';

export const politeClient = (
  { contact, allowed, delay, limits }: FetchChoices,
  archive: Archive | null,
): { readonly client: WebClient; readonly polite: Polite } => {
  const client = webClient({ userAgent: userAgent(contact), allowed, limits: { ...WEB_LIMITS, ...limits } });
  // Whoever wrote to this archive before may have been killed a moment ago, with a request on its way.
  const isNew = archive === null || archive.runs.begun.length === 0;
  const polite = politely({
    client,
    turns: memoryTurns(isNew ? 0 : delay),
    manners: { ...MANNERS, delay },
    ...(archive && { memory: robotsMemory(archive) }),
  });
  return { client, polite };
};
