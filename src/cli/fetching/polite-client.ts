import { robotsMemory } from '../../ingestors/crawl/robots-memory.ts';
import type { Archive } from '../../ingestors/fetched/archive.ts';
import { webClient } from '../../ingestors/web/exchange/client.ts';
import { WEB_LIMITS, type WebLimits } from '../../ingestors/web/limits.ts';
import { memoryTurns } from '../../ingestors/web/politeness/memory-turns.ts';
import { type Polite, politely } from '../../ingestors/web/politeness/polite.ts';
import { MANNERS } from '../../ingestors/web/politeness/rest.ts';
import type { Turns } from '../../ingestors/web/politeness/turns.ts';
import { userAgent } from '../../ingestors/web/user-agent.ts';
import type { FetchChoices } from './choices.ts';

interface OpenTurns {
  readonly turns: Turns;
  close(): Promise<void>;
}

/** Whoever wrote to this archive before may have been killed a moment ago, with a request on its way. */
const ownTurns = (delay: number, archive: Archive | null): OpenTurns => {
  const isNew = archive === null || archive.runs.begun.length === 0;
  return { turns: memoryTurns(isNew ? 0 : delay), close: async () => {} };
};

const turnsFor = async (
  { queue, guest }: FetchChoices,
  archive: Archive | null,
  limits: WebLimits,
): Promise<OpenTurns> => {
  if (queue === null) return ownTurns(guest.delay, archive);
  const { sharedTurns } = await import('../queue/shared-turns.ts');
  return sharedTurns(queue, limits);
};

export interface PoliteClient {
  readonly polite: Polite;
  close(): Promise<void>;
}

export const politeClient = async (choices: FetchChoices, archive: Archive | null): Promise<PoliteClient> => {
  const { contact, allowed, delay } = choices.guest;
  const limits = { ...WEB_LIMITS, ...choices.limits };
  const { turns, close } = await turnsFor(choices, archive, limits);
  const client = webClient({ userAgent: userAgent(contact), allowed, limits });
  return {
    polite: politely({
      client,
      turns,
      manners: { ...MANNERS, delay },
      ...(archive && { memory: robotsMemory(archive) }),
    }),
    close: async () => {
      await client.close();
      await close();
    },
  };
};
