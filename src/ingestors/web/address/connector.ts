import type { Socket } from 'node:net';
import { buildConnector } from 'undici';
import { FetchFailure } from '../failure.ts';
import type { AllowedHosts } from './allowed.ts';
import { assertConnected, checkedAddresses } from './checked.ts';
import type { Resolve } from './resolve.ts';

export interface Connecting {
  readonly resolve: Resolve;
  readonly allowed: AllowedHosts;
  /** For the name and all its addresses together, in ms. */
  readonly timeout: number;
}

type Target = buildConnector.Options;

const inTime = async <T>(work: Promise<T>, ms: number, host: string): Promise<T> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new FetchFailure('timeout', `${host}: no connection within ${ms} ms`)), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
};

/**
 * Connects to an address that was checked, and never asks for the name a second time: a name server that answers
 * differently the next time has no next time.
 */
export const connectorFor = ({ resolve, allowed, timeout }: Connecting): buildConnector.connector => {
  const connected = (target: Target, address: string, left: number): Promise<Socket> =>
    new Promise((done, fail) => {
      const connect = buildConnector({ timeout: Math.max(1, left), autoSelectFamily: false });
      const servername = target.servername ?? target.hostname;
      connect({ ...target, hostname: address, host: target.host ?? target.hostname, servername }, (error, socket) => {
        if (error) fail(error);
        else if (socket) done(socket);
      });
    });

  const socketFor = async (target: Target): Promise<Socket> => {
    const { hostname: host } = target;
    const deadline = performance.now() + timeout;
    const addresses = await inTime(checkedAddresses(host, resolve, allowed), timeout, host);
    let failure: unknown;
    for (const address of addresses) {
      const left = deadline - performance.now();
      if (left <= 0) break;
      const socket = await connected(target, address, left).catch((error: unknown) => {
        failure = error;
        return null;
      });
      if (socket === null) continue;
      try {
        assertConnected(host, socket.remoteAddress, allowed);
        return socket;
      } catch (error) {
        socket.destroy();
        throw error;
      }
    }
    throw failure ?? new FetchFailure('timeout', `${host}: no connection within ${timeout} ms`);
  };

  return (target, callback) => {
    socketFor(target).then(
      (socket) => callback(null, socket),
      (error: unknown) => callback(error instanceof Error ? error : new Error(String(error)), null),
    );
  };
};
