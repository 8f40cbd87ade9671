import { type FetchingRoom, fetchAddress } from '../../bulk/queue/fetch-address.ts';
import type { Handler } from '../../bulk/queue/handler.ts';
import { holdFor, webTurns } from '../../bulk/queue/web-turns.ts';
import { webClient } from '../../ingestors/web/exchange/client.ts';
import { WEB_LIMITS } from '../../ingestors/web/limits.ts';
import { MANNERS } from '../../ingestors/web/politeness/rest.ts';
import { userAgent } from '../../ingestors/web/user-agent.ts';
import type { Guest } from '../fetching/guest.ts';

/** As `gouji fetch` follows links unless it is told otherwise. */
const DEPTH = 2;

/** What a worker needs to fetch: one client, and the turns that all workers of the database share. */
export const openFetching = (
  room: Omit<FetchingRoom, 'client' | 'turns' | 'manners' | 'archives' | 'depth'>,
  { archives, guest }: { readonly archives: string; readonly guest: Guest },
): { readonly handler: Handler; readonly close: () => Promise<void> } => {
  const client = webClient({ userAgent: userAgent(guest.contact), allowed: guest.allowed, limits: WEB_LIMITS });
  const turns = webTurns(room.pool, { hold: holdFor(WEB_LIMITS), patience: room.patience });
  const manners = { ...MANNERS, delay: guest.delay };
  return { handler: fetchAddress({ ...room, client, turns, manners, archives, depth: DEPTH }), close: client.close };
};
