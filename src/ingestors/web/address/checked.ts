import ipaddr from 'ipaddr.js';
import { FetchFailure } from '../failure.ts';
import { type AllowedHosts, isAllowed } from './allowed.ts';
import type { Resolve } from './resolve.ts';

const forbidden = (host: string, address: string): FetchFailure =>
  new FetchFailure(
    'forbidden-address',
    `${host} is ${address}, which is no public address; --allow-host ${host} allows it inside`,
  );

/** RFC 6761: this machine, whatever a name server says. */
const isThisMachine = (host: string): boolean => /(?:^|\.)localhost\.?$/iu.test(host);

const addressesOf = async (host: string, resolve: Resolve): Promise<readonly string[]> => {
  if (ipaddr.isValid(host)) return [host];
  return isThisMachine(host) ? ['127.0.0.1'] : resolve(host);
};

/**
 * The addresses of a host, each of them checked: one that is forbidden forbids the host.
 * @throws FetchFailure `forbidden-address`
 */
export const checkedAddresses = async (
  host: string,
  resolve: Resolve,
  allowed: AllowedHosts,
): Promise<readonly [string, ...string[]]> => {
  const addresses = await addressesOf(host, resolve);
  for (const address of addresses) if (!isAllowed(host, address, allowed)) throw forbidden(host, address);
  const [first, ...others] = addresses;
  if (first === undefined) throw new FetchFailure('unreachable', `${host} has no address`);
  return [first, ...others];
};

/** Once more, for the address that is connected. @throws FetchFailure `forbidden-address` */
export const assertConnected = (host: string, address: string | undefined, allowed: AllowedHosts): void => {
  if (address === undefined || !isAllowed(host, address, allowed)) throw forbidden(host, address ?? 'nowhere');
};
