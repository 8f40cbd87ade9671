import type { Answer, WebClient } from '../exchange/client.ts';
import { FetchFailure } from '../failure.ts';
import { politeHosts, type Said } from './hosts.ts';
import type { Manners } from './rest.ts';
import { EVERYTHING, type Robots, robotsOf } from './robots.ts';
import type { Turns } from './turns.ts';

/** What an address brought, and where it was found. */
export interface Brought {
  readonly answer: Answer;
  readonly final: URL;
  /** The addresses on the way, without the last. */
  readonly way: readonly string[];
}

export interface Wish {
  /** Validators of an earlier answer, for the address that gave it. */
  readonly validators?: { readonly of: string; readonly headers: Readonly<Record<string, string>> };
  /** Whether a redirect may lead there. */
  readonly mayLeadTo?: (uri: URL) => boolean;
}

/** A robots.txt met in the last day, so that a run that goes on does not ask again. */
export interface RobotsMemory {
  recall(uri: URL): Promise<Uint8Array | 'none' | null>;
  keep(uri: URL, brought: Brought | FetchFailure): Promise<void>;
}

export interface Polite {
  /** @throws FetchFailure */
  fetch(uri: URL, wish?: Wish): Promise<Brought>;
}

export interface Politeness {
  readonly client: WebClient;
  readonly turns: Turns;
  readonly manners: Manners;
  readonly memory?: RobotsMemory;
}

/** Fetches as a guest: robots.txt first, redirects by hand, each hop a request of its own with all that belongs to it. */
export const politely = ({ client, turns, manners, memory }: Politeness): Polite => {
  const hosts = politeHosts(client, turns, manners);
  const known = new Map<string, Promise<Robots>>();
  const most = client.limits.redirects;

  const followed = async (uri: URL, step: (uri: URL) => Promise<Said>): Promise<Brought> => {
    const way: string[] = [];
    for (let at = uri; ; ) {
      const said = await step(at);
      if ('answer' in said) return { answer: said.answer, final: at, way };
      way.push(at.href);
      if (way.length > most) throw new FetchFailure('too-many-redirects', `${uri.href}: more than ${most} redirects`);
      if (way.includes(said.to.href))
        throw new FetchFailure('too-many-redirects', `${uri.href} leads back to ${said.to.href}`);
      at = said.to;
    }
  };

  const askedRobots = async (uri: URL): Promise<Robots> => {
    try {
      const brought = await followed(uri, (at) => hosts.ask(at, { headers: {}, delay: 0 }));
      await memory?.keep(uri, brought);
      return robotsOf(uri, brought.answer.bytes ?? new Uint8Array());
    } catch (error) {
      if (!(error instanceof FetchFailure)) throw error;
      await memory?.keep(uri, error);
      if (error.code === 'gone' || error.code === 'refused') return EVERYTHING;
      if (error.code === 'forbidden-address') throw error;
      throw new FetchFailure('robots-unavailable', `${uri.href}: ${error.message}`, { cause: error });
    }
  };

  const robots = async (uri: URL): Promise<Robots> => {
    const kept = await memory?.recall(uri);
    if (kept === 'none') return EVERYTHING;
    return kept ? robotsOf(uri, kept) : askedRobots(uri);
  };

  const robotsFor = (uri: URL): Promise<Robots> => {
    const found = known.get(uri.origin) ?? robots(new URL('/robots.txt', uri));
    known.set(uri.origin, found);
    return found;
  };

  return {
    fetch: async (uri, { validators, mayLeadTo = () => true } = {}) =>
      followed(uri, async (at) => {
        if (!mayLeadTo(at)) throw new FetchFailure('off-site', `${uri.href} leads to ${at.href}, another site`);
        const { allows, delay } = await robotsFor(at);
        if (!allows(at)) throw new FetchFailure('forbidden-by-robots', `${at.href} is closed to us by robots.txt`);
        const headers = validators?.of === at.href ? validators.headers : {};
        return hosts.ask(at, { headers, delay });
      }),
  };
};
