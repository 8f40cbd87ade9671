import ipaddr from 'ipaddr.js';

/**
 * - `public`: anybody's network
 * - `inside`: a private network or this machine, which a person may allow by name
 * - `never`: what no report can stand on: link-local, multicast, reserved, translated, tunnelled, metadata
 */
export type AddressRange = 'public' | 'inside' | 'never';

const INSIDE = new Set(['private', 'loopback', 'uniqueLocal', 'carrierGradeNat']);

/**
 * Services of cloud providers that hand out credentials to whoever asks from inside. 169.254.169.254 is link-local and
 * needs no line.
 */
const METADATA = new Set(['168.63.129.16', '100.100.100.200', '192.0.0.192', 'fd00:ec2::254', 'fd20:ce::254']);

/** All that is given out to anybody (RFC 4291, IANA): what the ranges of the library leave open is closed. */
const GLOBAL_V6 = ipaddr.IPv6.parseCIDR('2000::/3');

const isGlobal = (address: ipaddr.IPv4 | ipaddr.IPv6): boolean =>
  address instanceof ipaddr.IPv6 ? address.match(GLOBAL_V6) : true;

/**
 * Where an address leads, whatever its spelling. An IPv4 address inside an IPv6 one (mapped, compatible, NAT64, 6to4,
 * Teredo) is `never`: no name server of a public site gives one.
 */
export const rangeOf = (text: string): AddressRange => {
  // A zone (`fe80::1%eth0`) only chooses a network card.
  const plain = text.split('%')[0] ?? '';
  if (!ipaddr.isValid(plain)) return 'never';
  const address = ipaddr.parse(plain);
  if (METADATA.has(address.toString())) return 'never';
  const range = address.range();
  if (INSIDE.has(range)) return 'inside';
  return range === 'unicast' && isGlobal(address) ? 'public' : 'never';
};
